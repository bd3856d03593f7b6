namespace Fargate.Build.Tests.Drift;

/// <summary>What is pinned, and what is not. That the digest is the registry's own, PinTests of the package shows.</summary>
public sealed class PinImagesTests : IDisposable
{
    private const string Digest = "sha256:0123456789abcdef";

    private readonly TempFolder _temp = new();

    [Theory]
    [InlineData("""{ "image": "r.example/shop/web:1.0", "a": "r.example/shop/web:1.0" }""", """{ "image": "#", "a": "r.example/shop/web:1.0" }""")]
    [InlineData("""{ "Image" :"r.example\/shop/web:1.0","x":[{"image":"r.example/shop/web:latest"}, {"image":"r.example/shop/web"}] }""", """{ "Image" :"#","x":[{"image":"#"}, {"image":"#"}] }""")]
    [InlineData("""{ "image": "${ContainerImage}" }""", """{ "image": "#" }""")]
    [InlineData("""{ "image": "r.example/shop/web:2.0" }""", null)]
    [InlineData("""{ "image": "r.example/shop/web:1.0@sha256:1" }""", null)]
    [InlineData("""{ "image": "shop/web:1.0" }""", null)]
    [InlineData("""{ "image": ["r.example/shop/web:1.0"] }""", null)]
    [InlineData("""{ "image": { "Ref": "r.example/shop/web:1.0" } }""", null)]
    public void The_image_of_the_project_gets_its_digest_and_nothing_else_changes(string text, string? expected)
    {
        Write("web.task-definition.json", text);
        var (written, _, _) = Run(files: ["summary.md", "cost.json", "web.task-definition.json"]);
        Assert.Equal(expected is null ? [] : ["web.task-definition.json"], written);
        Assert.Equal(expected is not null, File.Exists(_temp["published/web.task-definition.json"]));
        if (expected is not null)
            Assert.Equal(expected.Replace("#", "r.example/shop/web@" + Digest, StringComparison.Ordinal), File.ReadAllText(_temp["published/web.task-definition.json"]));
        Assert.Equal(text, File.ReadAllText(_temp["obj/web.task-definition.json"]));
    }

    [Fact]
    public void What_has_the_image_no_more_is_pinned_no_more()
    {
        Write("a.task-definition.json", """{ "image": "r.example/shop/web:1.0" }""");
        Write("b.task-definition.json", """{ "image": "r.example/shop/web:1.0" }""");
        Assert.Equal(["a.task-definition.json", "b.task-definition.json"], Run(files: ["a.task-definition.json", "b.task-definition.json"]).Written);
        Write("a.task-definition.json", """{ "image": "nginx" }""");
        Assert.Equal(["b.task-definition.json"], Run(files: ["a.task-definition.json", "b.task-definition.json"]).Written);
        Assert.False(File.Exists(_temp["published/a.task-definition.json"]));
        Assert.Empty(Run(files: []).Written);
        Assert.False(Directory.Exists(_temp["published"]));
    }

    [Fact]
    public void The_digest_of_an_index_is_that_of_its_text()
    {
        Write("web.task-definition.json", """{ "image": "r.example/shop/web:1.0" }""");
        Run(files: ["web.task-definition.json"], digest: "", index: "{}");
        Assert.Equal(
            """{ "image": "r.example/shop/web@sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a" }""", File.ReadAllText(_temp["published/web.task-definition.json"]));
    }

    [Theory]
    [InlineData("", Digest, "shop/web:1.0", "Fargate: no image digest was written: the image was not pushed to a registry (ContainerRegistry), and a later push can change its digest", null)]
    [InlineData("", Digest, "nginx", null, null)]
    [InlineData("r.example", "", "r.example/shop/web:1.0", null, "FARGATE0301 Fargate: no image digest was written: this .NET SDK does not report it. Use version 8.0.200 or later.")]
    [InlineData("r.example", "", "nginx", null, null)]
    public void Without_a_digest_that_stays_nothing_is_pinned(string registry, string digest, string image, string? message, string? warning)
    {
        Write("web.task-definition.json", $$"""{ "image": "{{image}}" }""");
        var (written, messages, warnings) = Run(["web.task-definition.json"], registry, digest);
        Assert.Empty(written);
        Assert.Equal(message is null ? [] : [message], messages);
        Assert.Equal(warning is null ? [] : [warning], warnings);
        Assert.False(Directory.Exists(_temp["published"]));
    }

    public void Dispose() => _temp.Dispose();

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(_temp["obj"]);
        File.WriteAllText(_temp["obj/" + name], text);
    }

    private (string[] Written, List<string> Messages, string[] Warnings) Run(string[] files, string registry = "r.example", string digest = Digest, string index = "")
    {
        var engine = new FakeBuildEngine { Messages = [], Warnings = [] };
        var task = new PinImages
        {
            BuildEngine = engine,
            Files = files,
            Folder = _temp["obj"],
            Published = _temp["published"],
            Manifest = _temp["published.txt"],
            Registry = registry,
            Repository = "shop/web",
            Tags = ["1.0", "latest"],
            Digest = digest,
            Index = index,
            Project = _temp["App.csproj"],
        };
        Assert.True(task.Execute());
        return ([.. task.Pinned.Select(it => it.ItemSpec)], engine.Messages, [.. engine.Warnings.Select(it => $"{it.Code} {it.Message}")]);
    }
}
