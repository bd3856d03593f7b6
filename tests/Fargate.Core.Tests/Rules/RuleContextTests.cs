using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Rules;

public class RuleContextTests
{
    private const string AllWrong = """
        { "family": null, "networkMode": "bridge", "cpu": "300", "memory": null, "ephemeralStorage": { "sizeInGiB": 5 },
          "containerDefinitions": [] }
        """;

    [Fact]
    public void A_valid_definition_has_no_findings() => Assert.Equal("", Definitions.Check("{}"));

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_of_ids() =>
        Assert.Equal(
            ["FARG0101", "FARG0102", "FARG0103", "FARG0201", "FARG0202", "FARG0301"],
            Definitions.Findings(Definitions.With(AllWrong)).Select(it => it.Rule.Id));

    [Theory]
    [InlineData("""["EC2"]""")]
    [InlineData("""["EC2", "EXTERNAL"]""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"<unknown>\"")]
    [InlineData("""["<unknown>"]""")]
    [InlineData("""["<open>"]""")]
    public void A_definition_that_does_not_say_FARGATE_hears_only_what_holds_everywhere(string compatibilities)
    {
        var root = Definitions.With(AllWrong[..AllWrong.LastIndexOf('}')] + $$""", "requiresCompatibilities": {{compatibilities}} }""");
        root.Remove("ephemeralStorage"); // only Fargate has it at all
        Assert.Equal(["FARG0201", "FARG0301"], Definitions.Findings(root).Select(it => it.Rule.Id));
    }

    [Theory]
    [InlineData("""["FARGATE"]""")]
    [InlineData("""["EC2", "FARGATE"]""")]
    [InlineData("""["FARGATE", "<open>"]""")]
    [InlineData("""["<unknown>", "FARGATE"]""")]
    public void A_definition_that_says_FARGATE_is_checked_for_it(string compatibilities) =>
        Assert.True(new TaskDefinition(Definitions.With($$"""{ "requiresCompatibilities": {{compatibilities}} }""")).RequiresFargate);

    [Fact]
    public void Nothing_is_said_of_a_definition_of_which_nothing_is_known() =>
        Assert.Equal("", Definitions.Check(new ApiObject { IsOpen = true }));

    [Fact]
    public void A_template_is_checked_for_what_it_says_only() =>
        Assert.Equal(
            ["FARG0101", "FARG0202"],
            Definitions.Findings(Definitions.Read("""
                { "<open>": true, "networkMode": "host", "cpu": "300", "requiresCompatibilities": ["FARGATE"] }
                """)).Select(it => it.Rule.Id));

    [Fact]
    public void A_definition_built_by_hand_has_the_findings_and_edits_of_the_same_one_read_from_json()
    {
        var root = new ApiObject();
        root.Set("family", ApiScalar.String("web app"));
        root.GetOrAddArray("requiresCompatibilities").Items.Add(ApiScalar.String("FARGATE"));
        root.Set("cpu", ApiScalar.String("256"));
        root.Set("memory", ApiScalar.String("4096"));
        root.GetOrAddObject("ephemeralStorage").Set("sizeInGiB", ApiScalar.Integer(20));
        var containers = root.GetOrAddArray("containerDefinitions").Items;
        for (var i = 0; i < 2; i++)
        {
            var container = new ApiObject();
            container.Set("name", ApiScalar.String("web"));
            container.Set("image", ApiScalar.String("web:1"));
            container.Set("memory", ApiScalar.Integer(100));
            containers.Add(container);
        }

        var byHand = Definitions.Check(root, ("fargate.max_memory", "1024"));
        Assert.Equal(6, byHand.Split('\n').Count(line => line.StartsWith("FARG", StringComparison.Ordinal)));
        Assert.Equal(
            Definitions.Check(
                Definitions.Read("""
                    { "family": "web app", "requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "4096",
                      "ephemeralStorage": { "sizeInGiB": 20 },
                      "containerDefinitions": [{ "name": "web", "image": "web:1", "memory": 100 }, { "name": "web", "image": "web:1", "memory": 100 }] }
                    """),
                ("fargate.max_memory", "1024")),
            byHand);
    }

    [Theory]
    [InlineData("2048", "2048")]
    [InlineData(" 2 vCPU ", "2 vCPU")]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void An_option_is_read_without_the_blanks_around_it(string? written, string? read) =>
        Assert.Equal(read, new RuleOptions(_ => written).Find("fargate.max_cpu"));
}
