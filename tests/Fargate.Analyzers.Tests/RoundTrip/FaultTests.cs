using System.Text.Json.Nodes;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>Random valid definitions raise nothing; with one fault put in, the rule for that fault speaks, and no other.</summary>
public class FaultTests
{
    private const int Definitions = 150;

    private static readonly JsonObject[] Valid =
        [.. ValidDefinitions.Fixed(1, Definitions)[0].Select((it, i) => (JsonObject)ExpectedJson.Of(it, i))];

    public static TheoryData<string> Faults => [.. Fault.All.Select(it => it.ToString())];

    [Fact]
    public void Valid_definitions_raise_neither_warning_nor_error() =>
        Assert.All(Valid, it => Assert.Equal("", string.Join('\n', Complaints.Of(it))));

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
            var complaints = Complaints.Of(task);
            Assert.True(
                complaints.Count > 0 && complaints.All(it => it.StartsWith(fault.Rule, StringComparison.Ordinal)),
                $"{name}: {string.Join('\n', complaints)}\n{task}");
        }

        Assert.InRange(tried, 5, Definitions);
    }
}
