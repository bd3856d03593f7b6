namespace Fargate.Core.Tests.Rules.Containers;

public class MissingContainerFieldTests
{
    [Theory]
    [InlineData("""{ "name": null }""", "[0].name", "name")]
    [InlineData("""{ "name": "" }""", "[0].name", "name")]
    [InlineData("""{ "image": null }""", "[web].image", "image")]
    [InlineData("""{ "image": "" }""", "[web].image", "image")]
    public void A_container_without_is_refused(string container, string path, string field) =>
        Assert.Equal($"FARG0307 containerDefinitions{path}: The container has no {field}; it must have a name and an image", Probe.Container(container));

    [Fact]
    public void A_container_with_nothing_lacks_both() =>
        Assert.Equal(
            "FARG0307 containerDefinitions[0].name: The container has no name; it must have a name and an image\nFARG0307 containerDefinitions[0].image: The container has no image; it must have a name and an image",
            Probe.Container("""{ "name": null, "image": null }"""));

    [Theory]
    [InlineData("""{ "name": "<unknown>", "image": "<unknown>" }""")]
    [InlineData("""{ "name": null, "image": null, "<open>": true }""")]
    [InlineData("\"<unknown>\"")]
    public void Says_nothing_of(string container) => Assert.Equal("", Probe.Container(container));

    [Fact]
    public void It_holds_on_EC2_too() =>
        Assert.NotEqual("", Probe.Container("""{ "image": null }""", """{ "requiresCompatibilities": ["EC2"] }"""));
}
