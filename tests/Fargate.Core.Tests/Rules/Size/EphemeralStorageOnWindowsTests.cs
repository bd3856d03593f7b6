namespace Fargate.Core.Tests.Rules.Size;

public class EphemeralStorageOnWindowsTests
{
    private const string Storage = """{ "ephemeralStorage": { "sizeInGiB": 30 } }""";

    [Fact]
    public void It_is_doubtful_on_Windows() =>
        Assert.Equal(
            "FARG0108 ephemeralStorage: AWS's pages contradict each other on ephemeral storage for Windows, which is 30 GiB here: test the task, or remove the setting\n  remove: Remove ephemeralStorage (the default is 20 GiB) | - ephemeralStorage",
            OnWindows.Check(Storage));

    [Theory]
    [InlineData("LINUX")]
    [InlineData("<unknown>")]
    public void Says_nothing_on(string system) => Assert.Equal("", OnWindows.Check(Storage, system));

    [Theory]
    [InlineData("{}")]
    [InlineData("\"<unknown>\"")]
    [InlineData("""{ "sizeInGiB": "<unknown>" }""")]
    public void Says_nothing_of(string storage) => Assert.Equal("", OnWindows.Check($$"""{ "ephemeralStorage": {{storage}} }"""));
}
