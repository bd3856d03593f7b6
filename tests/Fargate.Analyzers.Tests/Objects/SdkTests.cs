namespace Fargate.Analyzers.Tests.Objects;

/// <summary>Requests of the AWS SDK: what is wrong, and where that is said.</summary>
public class SdkTests
{
    [Fact]
    public void A_request_has_the_fields_of_the_API() => Check(
        """
        Task<object> Register(AmazonECSClient client) => client.RegisterTaskDefinitionAsync(new RegisterTaskDefinitionRequest
        {
            Family = "web", Cpu = "256", Memory = "4096", NetworkMode = NetworkMode.Bridge, RequiresCompatibilities = new List<string> { "FARGATE" },
            ContainerDefinitions = { new ContainerDefinition { Name = "web", Image = "nginx:1.27", Privileged = true, Environment = { new() { Name = "A=B", Value = "b" } } } },
        });
        """,
        "FARG0101 '\"4096\"': Fargate does not support a task size of 256 CPU units and 4096 MiB: with 256 CPU units, memory must be 512, 1024 or 2048 MiB",
        "FARG0202 'NetworkMode.Bridge': Fargate supports only network mode 'awsvpc', but networkMode is 'bridge'",
        "FARG0303 'true': Fargate does not support 'privileged': a task has no access to its host",
        "FARG0605 '\"A=B\"': 'A=B' in container 'web' cannot name an environment variable: the process would see only the part before '='");

    private static void Check(string members, params string[] expected) =>
        Assert.Equal(string.Join("\n", expected), CodeSource.Check(CodeSource.WithSdk($"class App {{ {members} }}")));
}
