namespace Fargate.Analyzers.Tests.Objects;

/// <summary>Task definitions of the AWS CDK: what is wrong, and where that is said.</summary>
public class CdkTests
{
    private const string Container = """def.AddContainer("web", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("nginx:1.27") });""";

    [Fact]
    public void The_defaults_of_the_CDK_take_part() => Check(
        $$"""
        var def = new FargateTaskDefinition(this, "Def", new FargateTaskDefinitionProps { MemoryLimitMiB = 4096 });
        {{Container}}
        """,
        "FARG0101 '4096': Fargate does not support a task size of 256 CPU units (the CDK's default) and 4096 MiB: with 256 CPU units, memory must be 512, 1024 or 2048 MiB");

    [Fact]
    public void What_is_added_later_is_a_part_of_it() => Check(
        """
        var def = new FargateTaskDefinition(this, "Def", new FargateTaskDefinitionProps { Cpu = 256, MemoryLimitMiB = 512 });
        var web = def.AddContainer("web", new ContainerDefinitionOptions
        {
            Image = ContainerImage.FromRegistry("nginx:1.27"),
            HealthCheck = new HealthCheck { Command = new[] { "CMD-SHELL", "curl -f http://localhost/ || exit 1" }, Timeout = Duration.Seconds(90) },
            PortMappings = new[] { new PortMapping { ContainerPort = 80, HostPort = 8080 } },
            Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "web" }),
            GpuCount = 1,
        });
        web.AddPortMappings(new PortMapping { ContainerPort = 70000 });
        """,
        "FARG0503 'Duration.Seconds(90)': healthCheck timeout is 90; it must be 2 to 60 seconds",
        "FARG0401 '8080': hostPort 8080 differs from containerPort 80; on Fargate they must be equal, so remove hostPort",
        "FARG0303 '1': Fargate does not support 'GPU': GPUs need EC2 or managed instances",
        "FARG0402 '70000': containerPort is 70000; a port must be 1 to 65535");

    [Fact]
    public void A_pattern_makes_a_definition() => Check(
        """
        new ApplicationLoadBalancedFargateService(this, "S", new ApplicationLoadBalancedFargateServiceProps
        {
            Cpu = 300,
            MemoryLimitMiB = 512,
            TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions
            {
                Image = ContainerImage.FromRegistry("nginx:1.27"),
                Environment = new Dictionary<string, string> { ["A=B"] = "x" },
            },
        });
        """,
        "FARG0101 '300': Fargate does not support a task size of 300 CPU units and 512 MiB: CPU units must be 256, 512, 1024, 2048, 4096, 8192, 16384 or 32768",
        "FARG0605 '\"A=B\"': 'A=B' in container 'web' cannot name an environment variable: the process would see only the part before '='");

    [Theory]
    [InlineData("DB_PASSWORD", "Amazon.CDK.AWS.SSM.StringParameter.ValueFromLookup(this, \"/db\")", "ValueFromLookup")]
    [InlineData("API_KEY", "$\"{Amazon.CDK.AWS.SSM.StringParameter.ValueForStringParameter(this, \"/key\")}\"", "ValueForStringParameter")]
    [InlineData("DATABASE", "SecretValue.SecretsManager(\"db\").UnsafeUnwrap()", "UnsafeUnwrap")]
    [InlineData("DATABASE", "$\"Password={SecretValue.SecretsManager(\\\"db\\\")}\"", "a SecretValue in an interpolated string")]
    [InlineData("DATABASE", "\"Password=\" + SecretValue.SecretsManager(\"db\")", "a SecretValue in a concatenation")]
    [InlineData("LOG_LEVEL", "Amazon.CDK.AWS.SSM.StringParameter.ValueFromLookup(this, \"/level\")", null)]
    [InlineData("DB_PASSWORD", "settings[\"password\"]", null)]
    public void A_secret_in_the_environment(string name, string value, string? how)
    {
        value = value.Replace("\\\"", "\"", StringComparison.Ordinal);
        var findings = CodeSource.Check(CodeSource.Stack($$"""
            var def = new FargateTaskDefinition(this, "Def", new FargateTaskDefinitionProps { Cpu = 256, MemoryLimitMiB = 512 });
            def.AddContainer("web", new ContainerDefinitionOptions
            {
                Image = ContainerImage.FromRegistry("nginx:1.27"),
                Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "web" }),
                Environment = new Dictionary<string, string> { ["{{name}}"] = {{value}} },
            });
            """));
        if (how is null)
        {
            Assert.Equal("", findings);
            return;
        }

        var place = value.StartsWith('$') || value.StartsWith('"') ? value : how;
        Assert.StartsWith($"FARG1604 '{place}': ", findings, StringComparison.Ordinal);
        Assert.Contains(how, findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Def")]
    [InlineData("global::Amazon.CDK.AWS.ECS.FargateTaskDefinition")]
    [InlineData("Ecs::FargateTaskDefinition")]
    public void A_type_has_many_names(string type) => Assert.StartsWith("FARG0101 '4096'", CodeSource.Check(CodeSource.Compile($$"""
        using Def = Amazon.CDK.AWS.ECS.FargateTaskDefinition; using Ecs = Amazon.CDK.AWS.ECS;
        class AppStack : Stack
        {
            public AppStack(Construct scope) : base(scope, "A")
            {
                var def = new {{type}}(this, "Def", new FargateTaskDefinitionProps { MemoryLimitMiB = 4096 });
                {{Container}}
            }
        }
        """)), StringComparison.Ordinal);

    [Fact]
    public void Choices_by_one_condition_are_made_together() => Check(
        $$"""
        var def = new FargateTaskDefinition(this, "Def", new FargateTaskDefinitionProps
        {
            Cpu = isProduction ? 1024 : 256,
            MemoryLimitMiB = isProduction ? 2048 : 4096,
        });
        {{Container}}
        """,
        "FARG0101 '4096': Fargate does not support a task size of 256 CPU units and 4096 MiB: with 256 CPU units, memory must be 512, 1024 or 2048 MiB");

    [Fact]
    public void Each_of_the_faults_on_the_page_is_found_and_nothing_else() => Assert.Equal(
        string.Join("\n", FaultyStacks.All.Select(it => $"{it.Fault}: {it.Rule}")),
        string.Join("\n", FaultyStacks.All.Select(it => $"{it.Fault}: " + string.Join(" ", CodeSource.Check(CodeSource.Stack(it.Statements)).Split('\n').Select(line => line.Split(' ')[0]).Distinct()))));

    private static void Check(string statements, params string[] expected) =>
        Assert.Equal(string.Join("\n", expected), CodeSource.Check(CodeSource.Stack(statements)));
}
