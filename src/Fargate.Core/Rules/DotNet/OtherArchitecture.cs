using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.DotNet;

/// <summary>The project is built for another architecture than the task's.</summary>
internal sealed class OtherArchitecture : TaskDefinitionRule
{
    public override string Id => "FARG1403";

    public override string Title => "Image must be built for the architecture of the task";

    public override string MessageFormat => "Container '{0}' runs this project, which is built for {1}, but the task runs on {2}";

    public override string Description =>
        "The container does not start: \"exec format error\", or \"image Manifest does not contain descriptor matching platform\". The task's default is X86_64.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var architecture = task.RuntimePlatform.CpuArchitecture;
        if (!architecture.Applies("X86_64", out var wanted) || task.RuntimePlatform.IsWindows != false)
            return;
        foreach (var it in DotNetContainer.Of(task, context.Build))
        {
            var identifiers = it.Project?.RuntimeIdentifiers ?? [];
            var built = identifiers.Select(ArchitectureOf).Distinct().ToList();
            if (built.Count == 0 || built.Contains(null) || built.Contains(wanted))
                continue;
            context.Report(architecture.Path, [it.Container.Name.Describe("?"), string.Join(", ", identifiers), wanted], Edits());

            // Another container may have an image for the written architecture only.
            Edit[] Edits() =>
                built.Count == 1 && task.Containers is { IsComplete: true, Count: 1 }
                    ? [new Edit("architecture", $"Set cpuArchitecture to {built[0]}", Change.Set(architecture.Path, built[0]!))]
                    : [];
        }
    }

    // Null for what is no identifier of a container's, or for a machine that Fargate does not have.
    private static string? ArchitectureOf(string identifier)
    {
        if (!identifier.StartsWith("linux-", StringComparison.OrdinalIgnoreCase))
            return null;
        return identifier.EndsWith("-x64", StringComparison.OrdinalIgnoreCase) ? "X86_64"
            : identifier.EndsWith("-arm64", StringComparison.OrdinalIgnoreCase) ? "ARM64"
            : null;
    }
}
