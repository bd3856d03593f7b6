using Fargate.Build.Drift;
using Fargate.Build.Files;
using Fargate.Build.Import;
using Fargate.Core.Drift;
using Fargate.Core.Json;
using Fargate.Core.Outputs;
using Microsoft.Build.Framework;

namespace Fargate.Build;

/// <summary>Compares the documents of a build with approved copies, or makes copies of them: the property FargateSnapshots.</summary>
public sealed class CompareSnapshots : Microsoft.Build.Utilities.Task
{
    internal const string Differs = "FARGATE0101";
    internal const string NotApproved = "FARGATE0102";
    internal const string NotWritten = "FARGATE0103";
    internal const string Unreadable = "FARGATE0104";

    private const string HowToApprove = "If the change is intended, build with -p:FargateUpdateSnapshots=true and commit the result.";

    // No one reads more of one document.
    private const int MaxDifferences = 50;

    /// <summary>The files that the project writes, from the folder. Those that are no documents for AWS are passed over.</summary>
    public string[] Files { get; set; } = [];

    /// <summary>The folder under obj with the documents.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The folder with the approved copies, from the project's.</summary>
    [Required]
    public string Snapshots { get; set; } = "";

    /// <summary>Writes the copies anew where they differ.</summary>
    public bool Update { get; set; }

    /// <summary>Whether the build writes some of its folders only: what was approved in others is then left alone.</summary>
    public bool IsPart { get; set; }

    /// <summary>The project file, full path. Its name tells the project's copies from those of others.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>For tests.</summary>
    internal Disk Writer { get; set; } = new();

    public override bool Execute()
    {
        try
        {
            var folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Project)!, Snapshots));
            var approved = new ApprovedFolder(folder, Path.GetFileNameWithoutExtension(Project), Writer);
            using var turn = Turn.For(approved.List);
            var documents = Files.Where(DocumentNames.IsDocument).Distinct(StringComparer.Ordinal).ToList();
            var gone = approved.Names().Except(documents, StringComparer.Ordinal).ToList();
            var kept = IsPart ? gone.Where(it => !documents.Exists(other => FileNames.StageOf(other) == FileNames.StageOf(it))).ToList() : [];
            gone.RemoveAll(kept.Contains);
            if (Update)
                Approve(approved, documents, gone, kept);
            else
                Compare(approved, documents, gone);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Log.Error(Unreadable, Project, $"cannot {(Update ? "write" : "read")} the approved copies in '{Snapshots}' (FargateSnapshots): {e.Message}");
        }

        return !Log.HasLoggedErrors;
    }

    private void Approve(ApprovedFolder approved, List<string> documents, List<string> gone, List<string> kept)
    {
        // Old files go first, as in the output folder: on a file system that ignores case, a renamed one would otherwise go with the old name.
        foreach (var name in gone.Where(it => File.Exists(approved.PathOf(it))))
        {
            approved.Delete(name);
            Log.Say($"removed {approved.PathOf(name)}");
        }

        foreach (var name in documents)
        {
            var bytes = File.ReadAllBytes(Path.Combine(Folder, name));
            // A copy that was put in another order by hand stays so.
            if (File.Exists(approved.PathOf(name)) && (Enumerable.SequenceEqual(File.ReadAllBytes(approved.PathOf(name)), bytes) || IsSame(name, approved.PathOf(name))))
                continue;
            approved.Write(name, bytes);
            Log.Say($"wrote {approved.PathOf(name)}");
        }

        approved.WriteList(documents.Concat(kept));
    }

    private bool IsSame(string name, string path) =>
        JsonReader.Read(File.ReadAllText(path)) is { Error: null, Root: { } first } && DocumentDrift.Of(name, first, Read(name)).Count == 0;

    private void Compare(ApprovedFolder approved, List<string> documents, List<string> gone)
    {
        foreach (var name in documents)
        {
            var path = approved.PathOf(name);
            if (!File.Exists(path))
                Log.Error(NotApproved, path, $"{name} has no approved copy.");
            else if (!Enumerable.SequenceEqual(File.ReadAllBytes(path), File.ReadAllBytes(Path.Combine(Folder, name))))
                Compare(name, path);
        }

        foreach (var name in gone)
            Log.Error(NotWritten, approved.PathOf(name), $"{name} was approved, but the project no longer writes it.");
        if (Log.HasLoggedErrors)
            Log.Error(Differs, Project, $"the output differs from the approved copies in '{Snapshots}' (FargateSnapshots). {HowToApprove}");
    }

    private void Compare(string name, string path)
    {
        var text = File.ReadAllText(path);
        var document = JsonReader.Read(text);
        if (document.Error is { } error)
        {
            var (line, column) = TextPosition.Of(text, error.At);
            Log.Error(Unreadable, path, $"the approved copy is not JSON: {error.Message}", line, column);
            return;
        }

        var differences = DocumentDrift.Of(name, document.Root!, Read(name));
        foreach (var difference in differences.Take(MaxDifferences))
        {
            var (line, column) = TextPosition.Of(text, document.Has(difference.Place) ? document.SpanOf(difference.Place).Start : 0);
            Log.Error(Differs, path, SafeLogText.Of(difference.Text), line, column);
        }

        if (differences.Count > MaxDifferences)
            Log.Error(Differs, path, $"and {differences.Count - MaxDifferences} more differences");
    }

    // Our own generator wrote it.
    private Core.Tree.ApiNode Read(string name) => JsonReader.Read(File.ReadAllText(Path.Combine(Folder, name))).Root!;
}
