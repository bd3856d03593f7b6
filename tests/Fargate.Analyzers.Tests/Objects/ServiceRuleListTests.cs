using Fargate.Core.Rules;

namespace Fargate.Analyzers.Tests.Objects;

/// <summary>Each rule about services and other resources finds something in code, or cannot.</summary>
public class ServiceRuleListTests
{
    private const string Task = "A request names its task definition by a text, and a construct of the CDK has what this looks for.";
    private const string Cost = "Needs a region, which code rarely knows, and the build's prices.";

    private static readonly Dictionary<string, string> NotInCode = new(StringComparer.Ordinal)
    {
        ["FARG1106"] = Cost,
        ["FARG1109"] = Cost,
        ["FARG1216"] = Task + " The CDK makes a task role.",
        ["FARG1217"] = "Off by default: ServiceCdkTests switches it on.",
        ["FARG1219"] = "Needs the cluster of the same project: a cluster in code is an object, and its name a token.",
        ["FARG1226"] = Task + " In the CDK others attach a load balancer to the service.",
        ["FARG1241"] = Task + " The CDK itself takes the port of the container for a registry.",
        ["FARG1249"] = "Needs the cluster of the same project, as above. The CDK throws.",
        ["FARG1252"] = "A request for a policy knows nothing of the target, and the CDK has policies only on a target.",
        ["FARG1260"] = "A request for a policy knows nothing of the load balancer, and the CDK asks for its target group.",
        ["FARG1296"] = "In code the overrides of a schedule are its input.",
        ["FARG1265"] = Task + " The CDK has no VPC Lattice and no gateways.",
        ["FARG1267"] = "A request for a policy knows nothing of the service, and the CDK has none of these metrics.",
        ["FARG1269"] = "A request for a policy may change one, and need not repeat its type.",
        ["FARG1305"] = "A profile in code has no task of its own.",
        ["FARG1306"] = "A profile in code has no task of its own.",
    };

    [Fact]
    public void Each_rule_finds_something_in_code()
    {
        var found = FaultySdkServices.All.Concat(FaultyCdkServices.All).SelectMany(it => (string[])it[1]).Select(it => it.Substring(0, 8)).ToHashSet(StringComparer.Ordinal);
        var rules = RuleCatalog.ResourceRules.Where(it => it is not TaskDefinitionRule).Select(it => it.Id);

        Assert.Equal(NotInCode.Keys.Order(StringComparer.Ordinal), rules.Except(found).Order(StringComparer.Ordinal));
    }
}
