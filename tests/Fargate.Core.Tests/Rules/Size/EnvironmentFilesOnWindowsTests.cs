namespace Fargate.Core.Tests.Rules.Size;

public class EnvironmentFilesOnWindowsTests
{
    private const string Files = "\"environmentFiles\": [{ \"type\": \"s3\", \"value\": \"arn:aws:s3:::a/b.env\" }]";

    [Fact]
    public void They_are_refused_on_Windows() =>
        Assert.Equal(
            "FARG0107 containerDefinitions[web].environmentFiles: Fargate does not support environmentFiles on Windows: set the variables in 'environment' or 'secrets'\n  remove: Remove 'environmentFiles' | - containerDefinitions[web].environmentFiles",
            OnWindows.CheckContainer(Files));

    [Theory]
    [InlineData("LINUX")]
    [InlineData("<unknown>")]
    public void Says_nothing_on(string system) => Assert.Equal("", OnWindows.CheckContainer(Files, system));

    [Theory]
    [InlineData("[]")]
    [InlineData("""["<open>"]""")]
    [InlineData("\"<unknown>\"")]
    public void Says_nothing_of(string files) => Assert.Equal("", OnWindows.CheckContainer("\"environmentFiles\": " + files));
}
