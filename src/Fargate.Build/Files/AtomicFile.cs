using System.Text;

namespace Fargate.Build.Files;

/// <summary>Writes a file whole or not at all, whenever it is interrupted: beside its place first.</summary>
internal static class AtomicFile
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

    /// <summary>Takes the place of a file of that name.</summary>
    /// <param name="disk">Where it is written.</param>
    /// <param name="path">The file.</param>
    /// <param name="beside">Where it is written first, on the same disk. What an earlier run left there is overwritten.</param>
    /// <param name="bytes">What is to be in it.</param>
    /// <param name="time">The time that it is to have; null for that of writing.</param>
    public static void Replace(Disk disk, string path, string beside, byte[] bytes, DateTimeOffset? time = null)
    {
        try
        {
            disk.Write(beside, bytes);
            if (time is { } given)
                disk.SetTime(beside, given);
            disk.Replace(path, beside);
        }
        catch (Exception)
        {
            disk.Delete(beside);
            throw;
        }
    }
}
