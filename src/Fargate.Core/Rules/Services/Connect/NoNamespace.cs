using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Connect;

/// <summary>Service Connect without a namespace, in a cluster of the same project that has none to give.</summary>
internal sealed class NoNamespace : ResourceRule<Service>
{
    public override string Id => "FARG1249";

    public override string Title => "Service Connect needs a namespace";

    public override string MessageFormat => "Service Connect has no namespace, and cluster '{0}' has no default namespace: set one of them";

    public override string Description =>
        "ECS returns \"Namespace is missing\". The namespace is that of the service, or else the cluster's ServiceConnectNamespace.";

    public override Certainty Certainty => Certainty.Enforced;

    public override void Check(Service service, RuleContext context)
    {
        if (service is { Input.ServiceConnectConfiguration: { Namespace: { IsAbsent: true } name } connect }
            && connect.Enabled.Is(true)
            && context.NamedCluster is { } cluster && cluster.Lacks("serviceConnectDefaults"))
        {
            context.Report(name.Path, [cluster.ClusterName.Describe()]);
        }
    }
}
