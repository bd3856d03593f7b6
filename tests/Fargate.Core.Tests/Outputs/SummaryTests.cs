using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs;

namespace Fargate.Core.Tests.Outputs;

public class SummaryTests
{
    [Theory]
    [InlineData("{}", "256 CPU units, 512 MiB, 1 container")]
    [InlineData("""{ "cpu": "1 vCPU", "memory": "2 GB" }""", "1024 CPU units, 2048 MiB, 1 container")]
    [InlineData("""{ "cpu": "a lot", "memory": "much" }""", "a lot, much, 1 container")]
    [InlineData("""{ "cpu": "<unknown>", "memory": null }""", "1 container")]
    [InlineData("""{ "containerDefinitions": [] }""", "256 CPU units, 512 MiB, 0 containers")]
    [InlineData("""{ "containerDefinitions": [{}, "<unknown>"] }""", "256 CPU units, 512 MiB, 2 containers")]
    public void A_definition_at_a_glance(string members, string summary) =>
        Assert.Equal(summary, Summary.Of(new TaskDefinition(Definitions.With(members))));
}
