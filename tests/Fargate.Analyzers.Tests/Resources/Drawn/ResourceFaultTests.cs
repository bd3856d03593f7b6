using Fargate.Core.Rules;

namespace Fargate.Analyzers.Tests.Resources.Drawn;

/// <summary>With one fault put into a random valid resource, the rule for that fault speaks, and no other.</summary>
public class ResourceFaultTests
{
    private const int Resources = 1500;
    private const int Least = 5;
    private const int Most = 40;

    private static readonly DrawnResource[] Valid = ValidResources.Fixed(Resources);

    public static TheoryData<string> Faults => [.. ResourceFault.All.Select(it => it.ToString())];

    [Theory]
    [MemberData(nameof(Faults))]
    public void One_fault_is_reported_and_nothing_else(string name)
    {
        var fault = ResourceFault.All.Single(it => it.ToString() == name);
        var tried = 0;
        foreach (var valid in Valid)
        {
            var resource = valid.Copy();
            if (!fault.Put(resource))
                continue;
            // What is off by default may be said of much that is valid.
            var findings = resource.Findings().Where(it => it.Rule.Certainty != Certainty.OptIn || it.Rule.Id == fault.Rule).ToList();
            Assert.True(findings.Count > 0 && findings.TrueForAll(it =>
                it.Rule.Id == fault.Rule), $"{name}: {string.Join('\n', findings)}\n{resource}");
            if (++tried == Most)
                break;
        }

        Assert.InRange(tried, Least, Most);
    }

    // What a team has to configure is silent here, too.
    [Fact]
    public void Every_rule_has_a_fault() => Assert.Equal(
        RuleCatalog.ResourceRules.Where(it => it is not TaskDefinitionRule && it.Category != RuleCategory.RightSizing).Select(it => it.Id),
        ResourceFault.All.Select(it => it.Rule).Distinct().Order(StringComparer.Ordinal));
}
