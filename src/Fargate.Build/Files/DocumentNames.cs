using Fargate.Core.Outputs;

namespace Fargate.Build.Files;

/// <summary>The names of documents below an output folder: a file, or one in the folder of a stage. Always with <c>/</c>.</summary>
internal static class DocumentNames
{
    /// <summary>What a project writes for AWS, which may be written below a folder: neither summaries nor costs.</summary>
    public static bool IsDocument(string name) => FileNames.IsSafePath(name) && name.Substring(name.IndexOf('/') + 1) != CostFiles.Json;

    /// <summary>The stage that a name starts with; empty for none.</summary>
    public static string FolderOf(string name) => name.Substring(0, Math.Max(name.IndexOf('/'), 0));
}
