using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Storage;

/// <summary>A mount point without a path, or with one that does not start at the root.</summary>
internal sealed class InvalidContainerPath : TaskDefinitionRule
{
    public override string Id => "FARG0716";

    public override string Title => "containerPath must be an absolute path";

    public override string MessageFormat => "The containerPath of the mount point {0}; it must be an absolute path, such as /data";

    public override string Description =>
        "A container with a mount at a relative path does not start.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            var taken = new Lazy<HashSet<string>>(() => TakenPaths(container));
            foreach (var mount in container.MountPoints)
            {
                var path = mount.ContainerPath;
                if (path.IsAbsent && !mount.SourceVolume.IsAbsent)
                    context.Report(path.Path, ["is missing"]);
                else if (path.IsKnown(out var text) && !ContainerPaths.IsAbsolute(text))
                    context.Report(path.Path, [$"is '{Wording.Truncate(text)}'"], Edits(path.Path, text, taken.Value));
            }
        }
    }

    private static Edit[] Edits(ApiPath path, string text, HashSet<string> taken)
    {
        var relative = text.StartsWith("./", StringComparison.Ordinal) ? text.Substring(2) : text;
        var absolute = "/" + relative;
        // What is no more than a name can only be meant from the root; one that is taken would be mounted over.
        return relative.Length == 0 || relative[0] is '.' or '~' or '$' or '/' || taken.Contains(ContainerPaths.Normal(absolute))
            ? []
            : [new Edit("absolute", $"Use '{absolute}'", Change.Set(path, absolute))];
    }

    private static HashSet<string> TakenPaths(Container container)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in ContainerPaths.Of(container))
        {
            if (path.IsKnown(out var text))
                paths.Add(ContainerPaths.Normal(text));
        }

        return paths;
    }
}
