namespace Fargate.Core.Tests.Rules.Task;

public class FieldRefusedOnTaskTests
{
    [Theory]
    [InlineData("ipcMode", "\"none\"", "on Fargate")]
    [InlineData("ipcMode", "\"task\"", "on Fargate")]
    [InlineData("ipcMode", "\"host\"", "on Fargate")]
    [InlineData("placementConstraints", """[{ "type": "memberOf", "expression": "x" }]""", "on Fargate, which has no container instances to choose from")]
    [InlineData("inferenceAccelerators", """[{ "deviceName": "a", "deviceType": "eia1.medium" }]""", "anywhere, because AWS has discontinued Amazon Elastic Inference")]
    public void A_refused_field_is_told_and_removed(string field, string value, string reason) =>
        Assert.Equal(
            $"FARG0203 {field}: '{field}' is not supported {reason}: remove it\n  remove: Remove '{field}' | - {field}",
            Check(field, value));

    [Theory]
    [InlineData("ipcMode", "\"<unknown>\"")]
    [InlineData("ipcMode", "null")]
    [InlineData("placementConstraints", "[]")]
    [InlineData("placementConstraints", """["<open>"]""")]
    [InlineData("placementConstraints", "\"<unknown>\"")]
    [InlineData("inferenceAccelerators", "[]")]
    public void Says_nothing_of(string field, string value) => Assert.Equal("", Check(field, value));

    [Theory]
    [InlineData("""["EC2"]""")]
    [InlineData("null")]
    [InlineData("""["<unknown>"]""")]
    public void Other_launch_types_take_all_but_accelerators(string compatibilities)
    {
        var more = $$""", "requiresCompatibilities": {{compatibilities}}""";
        Assert.Equal("", Check("ipcMode", "\"task\"", more));
        Assert.Equal("", Check("placementConstraints", """[{ "type": "memberOf" }]""", more));
        Assert.StartsWith("FARG0203", Check("inferenceAccelerators", """[{ "deviceName": "a" }]""", more), StringComparison.Ordinal);
    }

    private static string Check(string field, string value, string more = "") => Definitions.Check($$"""{ "{{field}}": {{value}}{{more}} }""");
}
