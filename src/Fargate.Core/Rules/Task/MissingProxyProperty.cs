using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Task;

/// <summary>The proxy lacks a property without which the service refuses it.</summary>
internal sealed class MissingProxyProperty : TaskDefinitionRule
{
    public override string Id => "FARG0206";

    public override string Title => "proxyConfiguration is missing a required property, such as AppPorts";

    public override string MessageFormat => "proxyConfiguration.properties is missing {0}, which ECS requires";

    public override string Description =>
        "ECS requires ProxyIngressPort, ProxyEgressPort, AppPorts and EgressIgnoredIPs; it returns, for example, \"Ingress port not "
        + "found\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (DeclaredNames.OfProxyProperties(task) is not { } names)
            return;
        var missing = ProxyProperties.Enforced.Where(it => !names.Contains(it)).ToArray();
        if (missing.Length > 0)
            context.Report(task.ProxyConfiguration.Properties.Path, [Wording.And(missing)]);
    }
}
