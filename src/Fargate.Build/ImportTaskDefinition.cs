using Fargate.Build.Files;
using Fargate.Build.Fixes;
using Fargate.Build.Import;
using Fargate.Core.Json;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs;
using Fargate.Core.Sources.Attributes.Import;
using Fargate.Core.Sources.Files;
using Microsoft.Build.Framework;

namespace Fargate.Build;

/// <summary>Turns a task definition that is written as JSON into an annotated class. The target FargateImport runs it.</summary>
public sealed class ImportTaskDefinition : Microsoft.Build.Utilities.Task
{
    // No one reads more.
    private const int MaxWarnings = 100;

    /// <summary>The task definition, from the folder where the build was started, or else from the project's.</summary>
    public string File { get; set; } = "";

    /// <summary>The file to write, from the project's folder; empty for one that is named after the class.</summary>
    public string Output { get; set; } = "";

    /// <summary>The namespace; empty for none.</summary>
    public string Namespace { get; set; } = "";

    /// <summary>The name of the class; empty for one that is made of the family.</summary>
    public string Class { get; set; } = "";

    /// <summary>The project's version of C#; empty where that is not known.</summary>
    public string LangVersion { get; set; } = "";

    /// <summary>The names that the build fills in: <c>${Name}</c> in the file would be taken for them.</summary>
    public ITaskItem[] Parameters { get; set; } = [];

    /// <summary>The project's file, full path. Named in errors, so that an editor's error list leads to it and not to our targets file.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>The folder where the build was started.</summary>
    public string StartFolder { get; set; } = "";

    private string ProjectFolder => Path.GetDirectoryName(Project)!;

    public override bool Execute()
    {
        try
        {
            if (Find() is { } path && Read(path) is { } input)
                Write(input, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Log.Error(null, Project, $"cannot import '{File}': {e.Message}");
        }

        return !Log.HasLoggedErrors;
    }

    private string? Find()
    {
        if (File.Length == 0)
        {
            Log.Error(null, Project, "name the file to import, such as: dotnet build -t:FargateImport -p:FargateImportFile=task-definition.json");
            return null;
        }

        var places = new[] { StartFolder, ProjectFolder }.Where(it => it.Length > 0).Select(it => Path.GetFullPath(Path.Combine(it, File))).Distinct().ToList();
        if (places.Find(System.IO.File.Exists) is { } found)
            return found;
        Log.Error(null, Project, $"there is no file {string.Join(" or ", places.Select(it => $"'{it}'"))} to import; FargateImportFile names it");
        return null;
    }

    private RegisterInput? Read(string path)
    {
        var file = TextFile.Read(path);
        var text = file.Text;
        if (file.IsGuessed)
            Log.Warn(null, path, "the file is not UTF-8, and is read as ISO-8859-1; see whether its letters are right in the class");
        var document = JsonReader.Read(text, JsonDialect.File);
        if (document.Error is { } error)
        {
            var (line, column) = TextPosition.Of(text, error.At);
            Log.Error(null, path, $"the file is not JSON: {error.Message}", line, column);
            return null;
        }

        var input = RegisterInput.Of(document);
        if (input is null)
            Log.Error(null, path, "the file is not a task definition: it has neither containerDefinitions nor containers", 1, 1);
        foreach (var placeholder in (input?.Placeholders ?? []).Take(MaxWarnings))
        {
            var (line, column) = TextPosition.Of(text, placeholder.Start);
            Log.Warn(null, path, "a placeholder without quotes is not a value, and is left out here", line, column);
        }

        return input;
    }

    private void Write(RegisterInput input, string path)
    {
        var definition = new TaskDefinition(input.Definition);
        var named = definition.Family.IsKnown(out var family) ? family : Path.GetFileNameWithoutExtension(path);
        var className = Class.Length > 0 ? Class : ClassNames.ForTask(named);
        if (!ClassNames.IsFree(className))
        {
            Log.Error(null, Project, $"'{className}' cannot be the name of the class; FargateImportClass names another");
            return;
        }

        var shown = Output.Length > 0 ? Output : className + ".cs";
        var target = Path.GetFullPath(Path.Combine(ProjectFolder, shown));
        if (System.IO.File.Exists(target))
        {
            Log.Error(null, Project, $"'{target}' exists, and is not overwritten; remove it, or name another file with FargateImportOutput");
            return;
        }

        var parameters = new HashSet<string>(Parameters.Select(it => it.ItemSpec), StringComparer.Ordinal);
        var written = AnnotatedClass.Write(
            input.Definition, new AnnotatedClassOptions(className, Namespace, parameters, LanguageVersions.IsModern(LangVersion)));
        AtomicFile.Create(target, written.Code);
        Log.Say($"wrote {shown} ({Summary.Of(definition)})");
        foreach (var note in written.Notes)
            Log.Say(SafeLogText.Of(note));
    }
}
