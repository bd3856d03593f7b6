namespace Fargate.Core.Tests.Rules.Storage;

public class UnknownVolumeTests
{
    [Theory]
    [InlineData("""[{ "name": "data" }]""", "data")]
    [InlineData("""[{ "name": "data" }]""", "<unknown>")]
    [InlineData("""[{ "name": "data" }, "<open>"]""", "other")]
    [InlineData("""[{ "name": "data" }, { "name": "<unknown>" }]""", "other")]
    [InlineData("""[{ "name": "data" }, "<unknown>"]""", "other")]
    [InlineData("\"<unknown>\"", "other")]
    public void Says_nothing_of(string volumes, string mounted) => Assert.Equal("", Check(volumes, mounted));

    [Fact]
    public void Says_nothing_of_a_mount_point_without_a_volume() =>
        Assert.Equal("", Volumes.Check("FARG0715", "[]", """, "mountPoints": [{ "containerPath": "/a" }, "<unknown>"]"""));

    [Theory]
    [InlineData("[]", "data", "declares none")]
    [InlineData("null", "data", "declares none")]
    [InlineData("[{}]", "data", "declares none")]
    [InlineData("""[{ "name": "b" }]""", "data", "declares 'b'")]
    [InlineData("""[{ "name": "b" }, { "name": "c" }, { "name": "a" }]""", "data", "declares 'a', 'b' and 'c'")]
    [InlineData("""[{ "name": "b" }, { "name": "c" }, { "name": "a" }, { "name": "d" }]""", "", "declares 'a', 'b', 'c' and others")]
    public void A_volume_that_is_not_declared_is_told(string volumes, string mounted, string declared)
    {
        Assert.Equal($"{At}: sourceVolume '{mounted}' is not a volume of the task definition, which {declared}", Check(volumes, mounted));
        Assert.Equal($"{At}: sourceVolume '{mounted}' is not a volume of the task definition, which {declared}", Check(volumes, mounted, Volumes.OnEc2));
    }

    [Fact]
    public void The_same_name_in_other_capitals_is_offered() =>
        Assert.Equal(
            $"{At}: sourceVolume 'data' is not a volume of the task definition, which declares 'Data' and 'b'\n"
            + "  alike: Use 'Data' | containerDefinitions[web].mountPoints[0].sourceVolume = \"Data\"",
            Check("""[{ "name": "Data" }, { "name": "b" }]""", "data"));

    [Fact]
    public void Of_two_such_names_none_is_offered() =>
        Assert.Equal($"{At}: sourceVolume 'data' is not a volume of the task definition, which declares 'DATA' and 'Data'", Check("""[{ "name": "Data" }, { "name": "DATA" }]""", "data"));

    private const string At = "FARG0715 containerDefinitions[web].mountPoints[0].sourceVolume";

    private static string Check(string volumes, string mounted, string more = "") =>
        Volumes.Check("FARG0715", volumes, $$""", "mountPoints": [{ "sourceVolume": "{{mounted}}", "containerPath": "/a" }]""", more);
}
