using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Connect;

/// <summary>A discovery name that the service gives twice.</summary>
internal sealed class DuplicateDiscoveryName : ResourceRule<Service>
{
    public override string Id => "FARG1247";

    public override string Title => "Service Connect discovery names must be unique";

    public override string MessageFormat => "Another port of the service has the discovery name '{0}', which must be unique in the namespace";

    public override string Description =>
        "The discovery name, which is the port's name by default, must be unique within the Cloud Map namespace.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var offered in service.Input.ServiceConnectConfiguration.Services)
        {
            var name = offered.DiscoveryName.IsAbsent ? offered.PortName : offered.DiscoveryName;
            if (name.IsKnown(out var text) && !seen.Add(text))
                context.Report(name.Path, [Wording.Truncate(text)]);
        }
    }
}
