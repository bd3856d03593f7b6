using System.Text.Json.Nodes;
using Fargate.Core.Files;
using Fargate.Core.Rules;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>Random valid definitions raise nothing; with one fault put in, the rule for that fault speaks, and no other.</summary>
public class FaultTests
{
    private const int Definitions = 150;

    // The proxy is drawn like every other field, and App Mesh has ended.
    private const string AppMeshEnded = "FARG0208";

    private static readonly JsonObject[] Valid =
        [.. ValidDefinitions.Fixed(1, Definitions)[0].Select((it, i) => (JsonObject)ExpectedJson.Of(it, i))];

    public static TheoryData<string> Faults => [.. Fault.All.Select(it => it.ToString())];

    [Fact]
    public void Valid_definitions_raise_neither_warning_nor_error() =>
        Assert.All(Valid, it => Assert.Equal("", string.Join('\n', Complaints(it))));

    [Theory]
    [MemberData(nameof(Faults))]
    public void One_fault_is_reported_and_nothing_else(string name)
    {
        var fault = Fault.All.Single(it => it.ToString() == name);
        var tried = 0;
        foreach (var definition in Valid)
        {
            var task = (JsonObject)definition.DeepClone();
            if (!fault.Put(task))
                continue;
            tried++;
            var complaints = Complaints(task);
            Assert.True(
                complaints.Count > 0 && complaints.All(it => it.StartsWith(fault.Rule, StringComparison.Ordinal)),
                $"{name}: {string.Join('\n', complaints)}\n{task}");
        }

        Assert.InRange(tried, 5, Definitions);
    }

    private static List<string> Complaints(JsonObject task) =>
    [
        .. from finding in TaskDefinitionFile.Read(task.ToJsonString()).Check(RuleOptions.None)
           where finding.Rule.Certainty is Certainty.Enforced or Certainty.Documented && finding.Rule.Id != AppMeshEnded
           select $"{finding.Rule.Id} {finding.Message}",
    ];
}
