namespace Fargate.Core.Tests.Rules.Security;

/// <summary>What is off by default: it would be said of nearly every definition.</summary>
public class HardeningTests
{
    [Fact]
    public void Nothing_of_it_is_said_unasked() => Assert.Equal("", Definitions.Check("{}"));

    [Theory]
    [InlineData("\"cpu\": 1")]
    [InlineData("\"readonlyRootFilesystem\": false")]
    public void A_root_file_system_that_can_be_written_to(string field) =>
        Assert.Equal(
            """
            FARG1005 containerDefinitions[web].readonlyRootFilesystem: The root file system of container 'web' is writable: set readonlyRootFilesystem to true
              read-only: Set readonlyRootFilesystem to true | containerDefinitions[web].readonlyRootFilesystem = true
            """,
            Definitions.CheckContainer("FARG1005", field));

    [Theory]
    [InlineData("\"cpu\": 1", "Container 'web' has no user: set user to a non-root user, such as '1654'")]
    [InlineData("\"user\": \"root\"", "Container 'web' runs as 'root': set user to a non-root user, such as '1654'")]
    [InlineData("\"user\": \"0\"", "Container 'web' runs as '0': set user to a non-root user, such as '1654'")]
    [InlineData("\"user\": \"0:1000\"", "Container 'web' runs as '0:1000': set user to a non-root user, such as '1654'")]
    [InlineData("\"user\": \"root:root\"", "Container 'web' runs as 'root:root': set user to a non-root user, such as '1654'")]
    public void A_container_that_runs_as_root(string field, string message) =>
        Assert.Equal($"FARG1006 containerDefinitions[web].user: {message}", Definitions.CheckContainer("FARG1006", field));

    [Theory]
    [InlineData("\"cpu\": 1")]
    [InlineData("\"logConfiguration\": {}")]
    public void A_container_that_logs_nowhere(string field) =>
        Assert.Equal(
            "FARG1007 containerDefinitions[web].logConfiguration: Container 'web' has no logConfiguration, so its output is lost",
            Definitions.CheckContainer("FARG1007", field));

    [Theory]
    [InlineData("nginx", "has no tag and therefore means 'latest'")]
    [InlineData("nginx:latest", "has the tag 'latest'")]
    [InlineData("registry.example.com:5000/a/b", "has no tag and therefore means 'latest'")]
    [InlineData("123456789012.dkr.ecr.eu-west-1.amazonaws.com/a:latest", "has the tag 'latest'")]
    public void An_image_that_changes(string image, string problem) =>
        Assert.Equal(
            $"FARG1008 containerDefinitions[web].image: The image of container 'web' {problem}, which can change with every push: use a fixed tag or a digest",
            Image("FARG1008", image));

    [Theory]
    [InlineData("nginx:1.27")]
    [InlineData("nginx@sha256:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("nginx:latest@sha256:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("registry.example.com:5000/a:1")]
    [InlineData("a:latest-1")]
    [InlineData("<unknown>")]
    [InlineData("")]
    public void An_image_that_stays(string image) => Assert.Equal("", Image("FARG1008", image));

    [Theory]
    [InlineData("nginx:1.27")]
    [InlineData("shop/orders:1.4")]
    [InlineData("docker.io/library/nginx:1.27")]
    public void An_image_from_Docker_Hub(string image) =>
        Assert.Equal(
            $"FARG1009 containerDefinitions[web].image: Image '{image}' of container 'web' is pulled from Docker Hub: copy it to Amazon ECR, or use public.ecr.aws",
            Image("FARG1009", image));

    [Theory]
    [InlineData("public.ecr.aws/nginx/nginx:1.27")]
    [InlineData("123456789012.dkr.ecr.eu-west-1.amazonaws.com/a:1")]
    [InlineData("registry:5000/a:1")]
    [InlineData("localhost/a:1")]
    [InlineData("<unknown>")]
    [InlineData("")]
    public void An_image_from_elsewhere(string image) => Assert.Equal("", Image("FARG1009", image));

    [Theory]
    [InlineData("\"cpu\": 1")]
    [InlineData(""" "linuxParameters": { "initProcessEnabled": true } """)]
    [InlineData(""" "linuxParameters": { "capabilities": { "add": ["SYS_PTRACE"], "drop": [] } } """)]
    public void A_container_with_all_capabilities(string field) =>
        Assert.Equal(
            "FARG1010 containerDefinitions[web].linuxParameters.capabilities.drop: "
            + "Container 'web' drops none of the default Linux capabilities: drop those that are not needed, or 'ALL'",
            Definitions.CheckContainer("FARG1010", field));

    [Theory]
    [InlineData("""{ "<open>": true }""")]
    [InlineData("\"<unknown>\"")]
    [InlineData("""
        { "readonlyRootFilesystem": true, "user": "1654", "logConfiguration": { "logDriver": "awslogs" }, "image": "x.y/a:1",
          "linuxParameters": { "capabilities": { "drop": ["NET_RAW"] } } }
        """)]
    [InlineData("""
        { "readonlyRootFilesystem": "<unknown>", "user": "<unknown>", "logConfiguration": "<unknown>", "image": "<unknown>",
          "linuxParameters": { "capabilities": "<unknown>" } }
        """)]
    [InlineData("""
        { "readonlyRootFilesystem": true, "user": "rootless", "logConfiguration": { "<open>": true }, "image": "x.y/a:1", "linuxParameters": "<unknown>" }
        """)]
    public void Says_nothing_of(string container) =>
        Assert.Equal("", string.Join('\n', OptIn.Select(it => Definitions.CheckOnly(it, $$"""{ "containerDefinitions": [{{container}}] }""")).Where(it => it.Length > 0)));

    [Theory]
    [InlineData("WINDOWS_SERVER_2022_CORE")]
    [InlineData("<unknown>")]
    public void Windows_has_no_such_fields(string system) =>
        Assert.Equal("", string.Join('\n', new[] { "FARG1005", "FARG1006", "FARG1010" }.Select(it => Definitions.CheckOnly(it, $$"""
            { "runtimePlatform": { "operatingSystemFamily": "{{system}}" } }
            """)).Where(it => it.Length > 0)));

    private static readonly string[] OptIn = ["FARG1005", "FARG1006", "FARG1007", "FARG1008", "FARG1009", "FARG1010"];

    private static string Image(string id, string image) =>
        Definitions.CheckOnly(id, $$"""{ "containerDefinitions": [{ "name": "web", "image": "{{image}}" }] }""");
}
