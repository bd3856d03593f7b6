using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>Two things at one place in a container.</summary>
internal sealed class DuplicateContainerPath : TaskDefinitionRule
{
    public override string Id => "FARG0717";

    public override string Title => "Mount points and tmpfs mounts of a container must not share a path";

    public override string MessageFormat => "Another mount point or tmpfs of the container already uses '{0}': use a different containerPath";

    public override string Description =>
        "The container does not start: Docker answers \"Duplicate mount point\".";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var path in ContainerPaths.Of(container))
            {
                if (path.IsKnown(out var text) && text.Length > 0 && !seen.Add(ContainerPaths.Normal(text)))
                    context.Report(path.Path, [Wording.Truncate(text)]);
            }
        }
    }
}
