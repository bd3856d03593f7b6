using Fargate.Core.Aws;
using Fargate.Core.Model;
using Fargate.Core.Model.Launching;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>A subnet or security group that is no id.</summary>
internal sealed class InvalidNetworkId : ResourceRule<IStartsTasks>
{
    public override string Id => "FARG1210";

    public override string Title => "Subnet or security group ID is not valid";

    public override string MessageFormat => "'{0}' is not a {1} ID; it must be {2} and 8 or 17 hexadecimal digits";

    public override string Description =>
        "Subnets and security groups are given by their IDs, not by name, CIDR block or ARN.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(IStartsTasks starter, RuleContext context)
    {
        var network = starter.Launch.NetworkConfiguration;
        Check(network.Subnets, NetworkIds.Subnet, "subnet");
        Check(network.SecurityGroups, NetworkIds.SecurityGroup, "security group");

        void Check(ApiTextList ids, string prefix, string what)
        {
            for (var i = 0; i < ids.Count; i++)
            {
                if (ids[i] is { } id && !NetworkIds.IsId(id, prefix))
                    context.Report(ids.PathOf(i), [Wording.Truncate(id), what, prefix]);
            }
        }
    }
}
