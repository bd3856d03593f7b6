using Fargate.Core.Build;
using Fargate.Core.Outputs;

namespace Fargate.Build.Files;

/// <summary>What the files below an output folder are, by their names (<see cref="FileNames"/>).</summary>
internal static class DocumentNames
{
    /// <summary>What a project writes for AWS, which may be written below a folder: neither summaries nor costs.</summary>
    public static bool IsDocument(string name) => FileNames.IsSafePath(name) && FileNames.NameOf(name) != CostFiles.Json;

    /// <summary>Whether it may be the name of something that a build wrote: a document, or a page beside them.</summary>
    public static bool IsOurs(string name) =>
        FileNames.IsSafePath(name)
        || (FileNames.NameOf(name) is SummaryPage.Name or CostFiles.Page && (name == FileNames.NameOf(name) || StageNames.IsValid(FileNames.StageOf(name))));
}
