using Fargate.Build.Carrier;
using Fargate.Build.Files;
using Fargate.Core.Costs;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Fargate.Build;

/// <summary>Writes the task definitions that a compiled assembly carries. The targets file says when it runs.</summary>
public sealed class WriteTaskDefinitions : Microsoft.Build.Utilities.Task
{
    /// <summary>The assembly in obj, as the compiler left it: what is published may be trimmed.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The folder under obj that the documents are written to.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The list of what was written; see <see cref="Files.Manifest"/>.</summary>
    [Required]
    public string Manifest { get; set; } = "";

    /// <summary>An earlier cost.json, to compare with; empty for none.</summary>
    public string CostBaseline { get; set; } = "";

    /// <summary>The same for stages, each with its <c>Stage</c>.</summary>
    public ITaskItem[] StageCostBaselines { get; set; } = [];

    /// <summary>The stages, in the project's order.</summary>
    public string[] Stages { get; set; } = [];

    /// <summary>Where the project says that it runs; empty where it does not.</summary>
    public string Region { get; set; } = "";

    /// <summary>False where the build does not run analyzers.</summary>
    public bool RulesRun { get; set; } = true;

    /// <summary>Named in errors, so that an editor's error list leads to the project and not to our targets file.</summary>
    public string Project { get; set; } = "";

    /// <summary>The documents whose file is new or changed, each with its one-line <c>Summary</c>.</summary>
    [Output]
    public ITaskItem[] Written { get; set; } = [];

    /// <summary>For tests.</summary>
    internal Disk Writer { get; set; } = new();

    public override bool Execute()
    {
        try
        {
            using var turn = Turn.For(Manifest);
            // Before they are read: what becomes newer meanwhile is for the next build.
            var time = new[] { Assembly, CostBaseline, GetType().Assembly.Location }.Concat(StageCostBaselines.Select(it => it.ItemSpec)).Where(File.Exists).Select(Disk.TimeOf).Max();
            var contents = Read();
            Check(contents);
            if (!Log.HasLoggedErrors)
                Written = [.. Update(contents.Documents, time).Where(it => it.Name is not (CostFiles.Json or SummaryPage.Name)).Select(Item)];
        }
        catch (CarrierException e)
        {
            Log.Error(null, Project, $"cannot read the task definitions in '{Assembly}': {e.Message}. The generator and the build task are " +
                "of different versions: delete the folders bin and obj, then restore and build.");
        }
        catch (BadImageFormatException e)
        {
            Log.Error(null, Project, $"'{Assembly}' is not a .NET assembly: {e.Message} Delete the folder obj and build again.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.Error(null, Project, $"cannot update the task definitions in '{Folder}': {e.Message} Close the program that holds the file " +
                "open, or make the folder writable, and build again. Set FargateEmit to false to build without them.");
        }

        return !Log.HasLoggedErrors;
    }

    private CarrierContents Read()
    {
        using var assembly = new FileStream(Assembly, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        return EmbeddedFilesReader.ReadContents(assembly);
    }

    private void Check(CarrierContents contents)
    {
        if (contents.IsMissing)
        {
            Log.Error(null, Project, "the project has annotated classes, but the generator of Fargate.Analyzers left nothing of them in the assembly: it " +
                "did not run, or it failed, and then the warning CS8785 says why. No file was written or removed. Set FargateEmit to false to build without them.");
        }

        foreach (var failure in contents.Failures)
            Log.Error(null, Project, $"no file can be made of the class {SafeLogText.Of(failure)}. This is a fault of Fargate.Analyzers, please report it. No file was written or removed.");
        foreach (var problem in DocumentChecks.Problems(contents.Documents))
            Log.Report(problem.Code, Project, problem.Message);
        if (!RulesRun && contents.Documents.Count > 0)
            Log.Warn(null, Project, "the rules did not run (RunAnalyzersDuringBuild or RunAnalyzers is false), so nothing has checked the files that are written.");
        foreach (var name in contents.Fileless)
        {
            Log.Warn(null, Project, $"the class {SafeLogText.Of(name)} gives no file: its name for AWS (of a task definition the family) is missing, or cannot be " +
                "a file name. Rules that are switched off would report more.");
        }
    }

    private IReadOnlyList<EmbeddedDocument> Update(IReadOnlyList<EmbeddedDocument> documents, DateTimeOffset time) =>
        new OutputFolder(Folder, Manifest, time, Writer).Update(documents, Pages.Of(documents, Before, Stages, isAsked: Region.Length > 0));

    private CostReport? Before(string stage)
    {
        var file = stage.Length == 0 ? CostBaseline : Array.Find(StageCostBaselines, it => it.GetMetadata("Stage") == stage)?.ItemSpec ?? "";
        if (file.Length == 0)
            return null;
        if (CostReport.Read(File.ReadAllText(file)) is { } report)
            return report;
        Log.Warn(null, file, $"the file is no {CostFiles.Json} of a build, and the costs are compared with nothing: copy one there, or remove it.");
        return null;
    }

    private static ITaskItem Item(EmbeddedDocument document)
    {
        // The literal setter escapes: MSBuild would read %41 or ; in a plain value as its own.
        ITaskItem2 item = new TaskItem(document.Path);
        item.SetMetadataValueLiteral("Summary", SafeLogText.Of(document.Summary));
        return item;
    }
}
