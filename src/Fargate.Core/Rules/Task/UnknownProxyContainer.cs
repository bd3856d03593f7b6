using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Task;

/// <summary>The proxy is a container that the task does not have.</summary>
internal sealed class UnknownProxyContainer : TaskDefinitionRule
{
    public override string Id => "FARG0205";

    public override string Title => "containerName of proxyConfiguration must be a container of the task";

    public override string MessageFormat => "The proxy configuration {0}: set containerName to a container of this task definition";

    public override string Description => "ECS returns \"Proxy container [envoy] does not exist\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (!task.Has("proxyConfiguration"))
            return;
        var name = task.ProxyConfiguration.ContainerName;
        if (name.IsAbsent)
            context.Report(name.Path, ["has no containerName"]);
        else if (name.IsKnown(out var text) && DeclaredNames.OfContainers(task) is { } names && !names.Contains(text))
            context.Report(name.Path, [$"names the container '{text}', which does not exist"], Edits(name, text, names));
    }

    private static Edit[] Edits(Value<string> value, string text, HashSet<string> names) => DeclaredNames.Meant(text, names) is { } meant
        ? [new Edit("alike", $"Use '{Wording.Truncate(meant)}'", Change.Set(value.Path, meant))]
        : [];
}
