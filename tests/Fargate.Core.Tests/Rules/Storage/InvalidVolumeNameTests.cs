namespace Fargate.Core.Tests.Rules.Storage;

public class InvalidVolumeNameTests
{
    private const string Allowed = "1 to 255 letters, digits, hyphens and underscores";

    [Theory]
    [InlineData("""{ "name": "Data_1-a" }""")]
    [InlineData("""{ "name": "<unknown>" }""")]
    [InlineData("""{ "host": {} }""")]
    [InlineData("{}")]
    [InlineData("\"<unknown>\"")]
    [InlineData("""{ "configuredAtLaunch": false }""")]
    [InlineData("""{ "configuredAtLaunch": "<unknown>" }""")]
    [InlineData("""{ "<open>": true, "configuredAtLaunch": true }""")]
    [InlineData("""{ "efsVolumeConfiguration": {} }""")]
    public void Says_nothing_of(string volume) => Assert.Equal("", Check(volume));

    [Theory]
    [InlineData("""{ "configuredAtLaunch": true }""")]
    [InlineData("""{ "efsVolumeConfiguration": { "fileSystemId": "fs-1" } }""")]
    [InlineData("""{ "s3filesVolumeConfiguration": { "fileSystemArn": "<unknown>", "rootDirectory": "/" } }""")]
    public void These_need_a_name(string volume) =>
        Assert.Equal($"FARG0701 volumes[0].name: The volume name is missing; it must be {Allowed}", Check(volume));

    [Fact]
    public void Another_character_is_told_and_replaced_where_the_volume_is_mounted_too() =>
        Assert.Equal(
            $"FARG0701 volumes[my.data].name: The volume name is 'my.data'; it must be {Allowed}\n"
            + "  valid: Use 'my-data', also in mount points | volumes[my.data].name = \"my-data\"; "
            + "containerDefinitions[web].mountPoints[1].sourceVolume = \"my-data\"",
            Check("""{ "name": "my.data" }""", """, "mountPoints": [{ "sourceVolume": "other" }, { "sourceVolume": "my.data" }]"""));

    [Theory]
    [InlineData("""{ "name": "a b" }, { "name": "a-b" }""", "a b")] // the valid one is taken
    [InlineData("""{ "name": "a b" }, { "name": "<unknown>" }""", "a b")]
    [InlineData("""{ "name": "" }""", "")]
    [InlineData("""{ "name": "../.." }""", "../..")]
    public void Where_no_name_is_free_none_is_offered(string volumes, string name) =>
        Assert.Equal($"FARG0701 volumes[0].name: The volume name is '{name}'; it must be {Allowed}", Check(volumes));

    [Fact]
    public void The_longest_is_255_characters()
    {
        Assert.Equal("", Check($$"""{ "name": "{{new string('a', 255)}}" }"""));
        Assert.Contains("FARG0701", Check($$"""{ "name": "{{new string('a', 256)}}" }""", more: Volumes.OnEc2), StringComparison.Ordinal);
    }

    private static string Check(string volumes, string container = "", string more = "") =>
        Volumes.Check("FARG0701", $"[{volumes}]", container, more);
}
