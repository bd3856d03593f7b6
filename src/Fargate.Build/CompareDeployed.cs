using Fargate.Build.Files;
using Fargate.Build.Import;
using Fargate.Core.Drift;
using Fargate.Core.Json;
using Fargate.Core.Outputs;
using Fargate.Core.Tree;
using Microsoft.Build.Framework;

namespace Fargate.Build;

/// <summary>Compares the documents of a build with what AWS says of what is deployed: <c>dotnet build -t:FargateCompare</c>.</summary>
public sealed class CompareDeployed : Microsoft.Build.Utilities.Task
{
    internal const string Differs = "FARGATE0201";
    internal const string NoAnswer = "FARGATE0202";
    internal const string NoDocument = "FARGATE0203";

    private const string Example = "dotnet build -t:FargateCompare -p:FargateDeployed=describe.json";

    /// <summary>Answers of describe-task-definition or describe-services, with semicolons between them: from the folder where the build was started, or else from the project's.</summary>
    public string Deployed { get; set; } = "";

    /// <summary>The files that the project writes, from the folder.</summary>
    public string[] Files { get; set; } = [];

    /// <summary>The folder under obj with the documents.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The folder under obj with those of them that have the digest of their image; it may be missing.</summary>
    public string Published { get; set; } = "";

    /// <summary>The project file, full path.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>The folder where the build was started.</summary>
    public string StartFolder { get; set; } = "";

    public override bool Execute()
    {
        var answers = Deployed.Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(it => it.Trim()).Where(it => it.Length > 0).ToList();
        if (answers.Count == 0)
            Log.Error(NoAnswer, Project, $"set FargateDeployed to the output of describe-task-definition or describe-services: {Example}");
        foreach (var answer in answers)
        {
            try
            {
                Compare(answer);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                Log.Error(NoAnswer, Project, $"cannot compare with '{answer}' (FargateDeployed): {e.Message}");
            }
        }

        return !Log.HasLoggedErrors;
    }

    private void Compare(string answer)
    {
        var places = new[] { StartFolder, Path.GetDirectoryName(Project)! }.Where(it => it.Length > 0).Select(it => Path.GetFullPath(Path.Combine(it, answer))).Distinct().ToList();
        if (places.Find(File.Exists) is not { } path)
        {
            Log.Error(NoAnswer, Project, $"there is no file {string.Join(" or ", places.Select(it => $"'{it}'"))} (FargateDeployed)");
            return;
        }

        var text = File.ReadAllText(path);
        var document = JsonReader.Read(text);
        if (document.Error is { } error)
        {
            var (line, column) = TextPosition.Of(text, error.At);
            Log.Error(NoAnswer, path, $"the file is not JSON: {error.Message}. Use the AWS CLI with --output json.", line, column);
            return;
        }

        var resources = DeployedResource.In(document);
        if (resources.Count == 0)
            Log.Error(NoAnswer, path, "the file contains no task definition and no service: it must be the JSON output of describe-task-definition or describe-services.", 1, 1);
        foreach (var resource in resources)
            Compare(resource, document, path, text);
    }

    private void Compare(DeployedResource resource, JsonDocument answer, string path, string text)
    {
        var documents = Files.Where(it => DocumentNames.IsDocument(it) && it.EndsWith(resource.Suffix, StringComparison.Ordinal))
            .Select(it => (Name: it, Root: (JsonReader.Read(File.ReadAllText(PathOf(it))).Root as ApiObject)!))
            .Where(it => it.Root?.TextOf(resource.NameField) == resource.Name).ToList();
        if (documents.Count != 1)
        {
            var problem = documents.Count == 0
                ? $"the project has no {resource.Suffix.Substring(1)} with the name '{SafeLogText.Of(resource.Name)}'"
                : $"several documents have the name '{SafeLogText.Of(resource.Name)}': {string.Join(", ", documents.Select(it => it.Name))}. Select a stage with -p:FargateStages.";
            Log.Error(NoDocument, path, problem, 1, 1);
            return;
        }

        var (name, root) = documents[0];
        var isScaled = Array.IndexOf(Files, name.Substring(0, name.Length - resource.Suffix.Length) + FileNames.ScalableTarget) >= 0;
        var differences = resource.Compare(root, isScaled);
        foreach (var difference in differences)
        {
            var (line, column) = TextPosition.Of(text, answer.Has(difference.Place) ? answer.SpanOf(difference.Place).Start : 0);
            Log.Error(Differs, path, SafeLogText.Of(difference.Text), line, column);
        }

        var called = SafeLogText.Of(resource.Called);
        if (differences.Count > 0)
            Log.Error(Differs, Project, $"{name} differs from the deployed {called} ({differences.Count} {(differences.Count == 1 ? "difference" : "differences")}, deployed value first).");
        else
            Log.Say($"{name} matches the deployed {called}");
        if (!resource.HasTags && root["tags"] is not null)
            Log.Say($"the tags of {called} were not compared: describe it with --include TAGS");
    }

    // What was published is what was to be deployed.
    private string PathOf(string name) =>
        Published.Length > 0 && Path.Combine(Published, name) is var pinned && File.Exists(pinned) ? pinned : Path.Combine(Folder, name);
}
