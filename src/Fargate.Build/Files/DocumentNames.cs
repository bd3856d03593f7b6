using Fargate.Core.Outputs;

namespace Fargate.Build.Files;

/// <summary>The names of documents below an output folder: a file, or one in a folder of a stage. Always with <c>/</c>.</summary>
internal static class DocumentNames
{
    /// <summary>What a project writes for AWS: neither summaries nor costs.</summary>
    public static bool IsDocument(string name) => IsSafe(name) && FileOf(name) != CostFiles.Json;

    /// <summary>Whether a name that was read from elsewhere may be written below a folder.</summary>
    public static bool IsSafe(string name)
    {
        var folders = name.Split('/');
        return FileNames.IsSafe(folders[folders.Length - 1])
            // A folder's name is held to what a file's is.
            && folders.Take(folders.Length - 1).All(it => FileNames.IsSafe(it + ".json"));
    }

    /// <summary>The folder that a name starts with; empty for none.</summary>
    public static string FolderOf(string name) => name.IndexOf('/') is > 0 and var end ? name.Substring(0, end) : "";

    private static string FileOf(string name) => name.Substring(name.LastIndexOf('/') + 1);
}
