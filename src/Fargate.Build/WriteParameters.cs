using System.Text;
using Fargate.Build.Files;
using Fargate.Core.Build;
using Microsoft.Build.Framework;

namespace Fargate.Build;

/// <summary>Hands what the build knows over to generator and analyzers, in one file. Where it says the same already, it is left alone.</summary>
public sealed class WriteParameters : Microsoft.Build.Utilities.Task
{
    [Required]
    public string File { get; set; } = "";

    /// <summary>Names, each with its <c>Value</c>.</summary>
    public ITaskItem[] Parameters { get; set; } = [];

    /// <summary>The names of those that the deployment gives.</summary>
    public ITaskItem[] AtDeployment { get; set; } = [];

    /// <summary>What <see cref="BuildFacts"/> reads: names, each with its <c>Value</c>.</summary>
    public ITaskItem[] Facts { get; set; } = [];

    /// <summary>The stages, whose metadata are parameters of theirs, or <see cref="StageFacts"/>.</summary>
    public ITaskItem[] Stages { get; set; } = [];

    /// <summary>The names of the stages that are built, with semicolons or commas between them; empty for all.</summary>
    public string BuiltStages { get; set; } = "";

    /// <summary>Named in errors.</summary>
    public string Project { get; set; } = "";

    // What a stage may say otherwise than the project.
    private static readonly string[] StageFacts = ["FargateRegion", "FargateMonthlyBudget"];

    public override bool Execute()
    {
        CheckStages();
        if (Log.HasLoggedErrors)
            return false;
        var built = StageNames.Split(BuiltStages);
        var text = string.Concat(
        [
            .. Parameters.Select(it => ParameterFile.Value(it.ItemSpec, it.GetMetadata("Value"))),
            .. AtDeployment.Select(it => ParameterFile.Given(it.ItemSpec)),
            .. Facts.Select(it => ParameterFile.Known(it.ItemSpec, it.GetMetadata("Value"))),
            .. Stages.SelectMany(it => OfStage(it, built.Count == 0 || built.Contains(it.ItemSpec, StageNames.Comparer))),
        ]);
        try
        {
            using var turn = Turn.For(File);
            if (!System.IO.File.Exists(File) || System.IO.File.ReadAllText(File) != text)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(File))!);
                AtomicFile.Replace(new Disk(), File, File + ".new", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.Error(null, Project, $"cannot write the parameters to '{File}': {e.Message}");
        }

        return !Log.HasLoggedErrors;
    }

    private static IEnumerable<string> OfStage(ITaskItem stage, bool isBuilt)
    {
        yield return ParameterFile.OfStage(stage.ItemSpec, isBuilt);
        yield return ParameterFile.Value("FargateStage", stage.ItemSpec);
        foreach (var name in stage.CloneCustomMetadata().Keys.Cast<string>().OrderBy(it => it, StringComparer.Ordinal))
            yield return Array.IndexOf(StageFacts, name) >= 0 ? ParameterFile.Known(name, stage.GetMetadata(name)) : ParameterFile.Value(name, stage.GetMetadata(name));
    }

    private void CheckStages()
    {
        foreach (var stage in Stages.Where(it => !StageNames.IsValid(it.ItemSpec)))
        {
            Log.Error(null, Project, $"'{SafeLogText.Of(stage.ItemSpec)}' cannot be the name of a stage (FargateStage): it must be a letter, then letters, digits and hyphens, " +
                FormattableString.Invariant($"{StageNames.LongestName} characters at most, because a folder gets that name."));
        }

        foreach (var same in Stages.GroupBy(it => it.ItemSpec, StageNames.Comparer).Where(it => it.Count() > 1))
            Log.Error(null, Project, $"the project declares the stage '{SafeLogText.Of(same.Key)}' {same.Count()} times (FargateStage); names that differ in case only are the same stage.");
        foreach (var name in StageNames.Split(BuiltStages).Where(it => !Stages.Any(stage => StageNames.Comparer.Equals(stage.ItemSpec, it))))
        {
            Log.Error(null, Project, $"FargateStages names '{SafeLogText.Of(name)}', and the project has " +
                (Stages.Length == 0 ? "no stage" : $"the {StageNames.Describe([.. Stages.Select(it => it.ItemSpec)])}") + " (FargateStage).");
        }
    }
}
