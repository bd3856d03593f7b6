using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Connect;

/// <summary>A discovery name or a DNS name that cannot be.</summary>
internal sealed class InvalidServiceConnectName : ResourceRule<Service>
{
    public override string Id => "FARG1243";

    public override string Title => "Service Connect discoveryName or dnsName has an upper-case or invalid character";

    public override string MessageFormat => "{0} '{1}' is not valid; it must be up to {2} lower-case letters, digits and {3}, and must not start with a hyphen";

    public override string Description =>
        "For an invalid DNS name, ECS returns \"The DNS name that you provided is invalid\".";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        foreach (var offered in service.Input.ServiceConnectConfiguration.Services)
        {
            Check(offered.DiscoveryName, "discoveryName", ServiceConnectNames.MaxDiscoveryName, ServiceConnectNames.DiscoverySigns, "-_");
            foreach (var alias in offered.ClientAliases)
                Check(alias.DnsName, "dnsName", ServiceConnectNames.MaxDnsName, ServiceConnectNames.DnsSigns, "-_.");
        }

        void Check(Value<string> value, string field, int maxLength, string signs, string shown)
        {
            if (!value.IsKnown(out var name) || ServiceConnectNames.IsValid(name, maxLength, signs))
                return;
            var small = name.ToLowerInvariant();
            context.Report(
                value.Path,
                [field, Wording.Truncate(name), maxLength, shown],
                ServiceConnectNames.IsValid(small, maxLength, signs) ? [new Edit("lower", $"Use '{small}'", Change.Set(value.Path, small))] : []);
        }
    }
}
