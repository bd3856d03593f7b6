using System.Text;

namespace Fargate.Build.Import;

/// <summary>Writes a new file, whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Fails where there is a file of that name.</summary>
    public static void Create(string path, string text)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, Path.GetRandomFileName());
        try
        {
            File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
