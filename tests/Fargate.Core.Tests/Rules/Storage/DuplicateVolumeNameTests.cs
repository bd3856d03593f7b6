namespace Fargate.Core.Tests.Rules.Storage;

public class DuplicateVolumeNameTests
{
    [Theory]
    [InlineData("""[{ "name": "a" }, { "name": "A" }]""")]
    [InlineData("""[{ "name": "<unknown>" }, { "name": "<unknown>" }]""")]
    [InlineData("[{}, {}]")]
    [InlineData("\"<unknown>\"")]
    public void Says_nothing_of(string volumes) => Assert.Equal("", Check(volumes));

    [Theory]
    [InlineData("")]
    [InlineData(Volumes.OnEc2)]
    public void The_same_name_again_is_told(string more) =>
        Assert.Equal(
            "FARG0703 volumes[1].name: Volume name 'a' is used more than once; names must be unique, because containers mount volumes by name\n"
            + "FARG0703 volumes[3].name: Volume name 'a' is used more than once; names must be unique, because containers mount volumes by name",
            Check("""[{ "name": "a" }, { "name": "a" }, { "name": "b" }, { "name": "a" }]""", more));

    private static string Check(string volumes, string more = "") => Volumes.Check("FARG0703", volumes, more: more);
}
