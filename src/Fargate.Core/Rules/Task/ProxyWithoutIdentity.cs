using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Task;

/// <summary>The proxy does not say whose traffic is its own.</summary>
internal sealed class ProxyWithoutIdentity : TaskDefinitionRule
{
    public override string Id => "FARG0207";

    public override string Title => "proxyConfiguration should set IgnoredUID or IgnoredGID";

    public override string MessageFormat =>
        "proxyConfiguration.properties has neither IgnoredUID nor IgnoredGID: set one to the user or group of the proxy container, so that "
        + "its own traffic bypasses the proxy";

    public override string Description =>
        "AWS documents one of IgnoredUID and IgnoredGID as required. The traffic of that user or group is not sent to the proxy again.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (DeclaredNames.OfProxyProperties(task) is { } names && !ProxyProperties.Identities.Any(names.Contains))
            context.Report(task.ProxyConfiguration.Properties.Path, []);
    }
}
