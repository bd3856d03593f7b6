namespace Fargate.Core.Tests.Rules.Size;

public class EphemeralStorageRangeTests
{
    [Theory]
    [InlineData("21")]
    [InlineData("100")]
    [InlineData("200")]
    [InlineData("null")]
    [InlineData("\"<unknown>\"")]
    [InlineData("\"much\"")] // of the wrong type: the source says so
    [InlineData("20.5")]
    public void Says_nothing_of(string size) => Assert.Equal("", Check(size));

    [Theory]
    [InlineData("20", "remove: Remove ephemeralStorage (the default is 20 GiB) | - ephemeralStorage")]
    [InlineData("19", "nearest: Use 21 GiB | ephemeralStorage.sizeInGiB = 21")]
    [InlineData("0", "nearest: Use 21 GiB | ephemeralStorage.sizeInGiB = 21")]
    [InlineData("-1", "nearest: Use 21 GiB | ephemeralStorage.sizeInGiB = 21")]
    [InlineData("201", "nearest: Use 200 GiB | ephemeralStorage.sizeInGiB = 200")]
    [InlineData("1024", "nearest: Use 200 GiB | ephemeralStorage.sizeInGiB = 200")]
    [InlineData("20480", "nearest: Use 200 GiB | ephemeralStorage.sizeInGiB = 200")]
    [InlineData("21504", "units: Use 21 (the value is in GiB, not MiB) | ephemeralStorage.sizeInGiB = 21")]
    [InlineData("51200", "units: Use 50 (the value is in GiB, not MiB) | ephemeralStorage.sizeInGiB = 50")]
    [InlineData("204800", "units: Use 200 (the value is in GiB, not MiB) | ephemeralStorage.sizeInGiB = 200")]
    [InlineData("205824", "nearest: Use 200 GiB | ephemeralStorage.sizeInGiB = 200")]
    [InlineData("51201", "nearest: Use 200 GiB | ephemeralStorage.sizeInGiB = 200")]
    public void What_is_out_of_range_is_told_with_what_was_likely_meant(string size, string edit) =>
        Assert.Equal(
            $"FARG0103 ephemeralStorage.sizeInGiB: Ephemeral storage is {size} GiB; it must be 21 to 200 GiB, or unset for 20 GiB\n  {edit}",
            Check(size));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "<open>": true }""")]
    [InlineData("\"<unknown>\"")]
    public void Says_nothing_of_a_structure_without_a_size(string storage) =>
        Assert.Equal("", Definitions.Check($$"""{ "ephemeralStorage": {{storage}} }"""));

    private static string Check(string size) => Definitions.Check($$"""{ "ephemeralStorage": { "sizeInGiB": {{size}} } }""");
}
