using Fargate.Analyzers.Tests.Objects;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes.Tests.Objects;

/// <summary>Each fix of definitions and services with faults in them, alone and as "fix all": what holds of every fix, whatever the code looks like.</summary>
public class EveryObjectFixTests
{
    private const int Sources = 60;

    // Of a task: CDK, then SDK.
    private static readonly (string Cdk, string Sdk)[] Sizes =
    [
        ("Cpu = 256, MemoryLimitMiB = 4096", "Cpu = \"256\", Memory = \"4096\""),
        ("Cpu = isProduction ? 1024 : 256, MemoryLimitMiB = isProduction ? 2048 : 4096", "Cpu = \"0.25 vCPU\", Memory = \"9 GB\""),
        ("MemoryLimitMiB = Memory", "Cpu = Cpu, Memory = \"4096\""),
        ("Cpu = Cpu, MemoryLimitMiB = Memory", "Cpu = \"300\", Memory = \"700\""),
        ("Cpu = 256, MemoryLimitMiB = 512, EphemeralStorageGiB = 300", "Cpu = \"256\", Memory = \"512\", EphemeralStorage = new EphemeralStorage { SizeInGiB = 300 }"),
        ("Cpu = 1024, MemoryLimitMiB = 2048, RuntimePlatform = new RuntimePlatform { CpuArchitecture = CpuArchitecture.ARM64, OperatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2022_CORE }",
            "Cpu = \"1024\", Memory = \"2048\", RuntimePlatform = new RuntimePlatform { CpuArchitecture = CPUArchitecture.ARM64, OperatingSystemFamily = OSFamily.WINDOWS_SERVER_2022_CORE }"),
        ("Cpu = 512, MemoryLimitMiB = 1024, PidMode = PidMode.HOST", "Cpu = \"512\", Memory = \"1024\", PidMode = PidMode.Host, IpcMode = IpcMode.Host"),
    ];

    private static readonly (string Cdk, string Sdk)[] Parts =
    [
        ("HealthCheck = new HealthCheck { Command = new[] { \"CMD-SHELL\", \"true\" }, Timeout = Duration.Seconds(90) }", "HealthCheck = new HealthCheck { Command = [\"CMD-SHELL\", \"true\"], Timeout = 90 }"),
        ("HealthCheck = new HealthCheck { Command = [\"CMD-SHELL\", \"true\"], Interval = Duration.Minutes(10), Retries = 20 }", "HealthCheck = new HealthCheck { Command = new List<string> { \"curl\", \"-f\" }, Retries = 20 }"),
        ("HealthCheck = new HealthCheck { Command = [\"CMD\", \"curl -f http://localhost || exit 1\"], StartPeriod = Duration.Hours(1) }", "HealthCheck = new HealthCheck { Command = { \"CMD\", \"curl -f http://localhost || exit 1\" } }"),
        ("PortMappings = new[] { new PortMapping { ContainerPort = 80, HostPort = 8080 }, new PortMapping { ContainerPort = 70000, HostPort = 81 } }",
            "PortMappings = new List<PortMapping> { new PortMapping { ContainerPort = 80, HostPort = 8080 }, new() { ContainerPort = 70000, HostPort = 81 } }"),
        ("PortMappings = [new PortMapping { ContainerPort = 80, Name = \"Web Port\" }]", "PortMappings = [new() { ContainerPort = 80, Name = \"Web Port\", AppProtocol = ApplicationProtocol.Http }]"),
        ("Environment = new Dictionary<string, string> { [\"A\"] = \"1\", [\"B\"] = \"2\" }, Secrets = new Dictionary<string, Secret> { [\"A\"] = null }",
            "Environment = { new() { Name = \"A\", Value = \"1\" }, new() { Name = \"A\", Value = \"2\" } }, Secrets = { new Amazon.ECS.Model.Secret { Name = \"A\", ValueFrom = \"arn:aws:ssm:eu-west-1:123456789012:parameter/a\" } }"),
        ("StopTimeout = Duration.Minutes(5), StartTimeout = Duration.Seconds(900)", "StopTimeout = 300, StartTimeout = 900"),
        ("Privileged = true, GpuCount = 1, ReadonlyRootFilesystem = false", "Privileged = true, ReadonlyRootFilesystem = false, ResourceRequirements = { new ResourceRequirement { Type = ResourceType.GPU, Value = \"1\" } }"),
        ("MemoryLimitMiB = 8192, MemoryReservationMiB = 9000", "Memory = 8192, MemoryReservation = 9000"),
        ("MemoryLimitMiB = 2, Ulimits = new[] { new Ulimit { Name = UlimitName.NOFILE, SoftLimit = 9000000, HardLimit = 9000000 } }", "Memory = 2, Ulimits = [new Ulimit { Name = UlimitName.Nofile, SoftLimit = 90000, HardLimit = 1024 }]"),
        ("Logging = LogDriver.AwsLogs(new AwsLogDriverProps { Mode = AwsLogDriverMode.BLOCKING, DatetimeFormat = \"%Y\", MultilinePattern = \"^a\" })",
            "LogConfiguration = new LogConfiguration { LogDriver = \"awslogs\", Options = new() { { \"awslogs-group\", \"a b\" }, { \"awslogs-streamprefix\", \"x\" }, { \"mode\", \"blocking\" }, { \"max-buffer-size\", \"1m\" } } }"),
        ("Essential = false, DisableNetworking = true, DnsServers = [\"10.0.0.2\"]", "Essential = false, DisableNetworking = true, DnsServers = [\"10.0.0.2\"], Links = [\"a\"]"),
        ("LinuxParameters = new LinuxParameters(this, \"Linux\", new LinuxParametersProps { SharedMemorySize = 64 })", "LinuxParameters = new LinuxParameters { SharedMemorySize = 64, Capabilities = new KernelCapabilities { Add = { \"NET_ADMIN\", \"SYS_PTRACE\" } } }"),
        ("ExtraHosts = new Dictionary<string, string> { [\"a\"] = \"10.0.0.1\" }, DockerSecurityOptions = [\"no-new-privileges\"]", "ExtraHosts = [new HostEntry { Hostname = \"a\", IpAddress = \"10.0.0.1\" }], DockerSecurityOptions = { \"no-new-privileges\" }"),
    ];

    // Both bounds of a deployment are corrected to 100.
    private const string TwoAtOnce = "FARG1229";

    private static readonly List<Func<Compilation>> Services =
    [
        .. FaultyCdkServices.All.Select(it => (Func<Compilation>)(() => CodeSource.Stack((string)it[0]))),
        .. FaultySdkServices.All.Select(it => (Func<Compilation>)(() => FaultySdkServices.Compile((string)it[0]))),
    ];

    public static TheoryData<int> Definitions => [.. Enumerable.Range(0, Sources)];

    public static TheoryData<int> EachService => [.. Enumerable.Range(0, Services.Count)];

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_fix_keeps_what_it_does_not_name_and_ends_its_finding(int seed)
    {
        var random = new Random(seed);
        Check(new Layout(random).Of(Draw(random)));
    }

    [Theory]
    [MemberData(nameof(EachService))]
    public void So_does_one_of_a_service(int index) => Check(new Layout(new Random(index)).Of(Services[index]()));

    private static void Check(Compilation source)
    {
        var before = FixedCode.Of(source);
        Assert.Empty(before.Compiler.Where(it => it.Severity == DiagnosticSeverity.Error));
        Assert.NotEmpty(before.Findings);
        foreach (var diagnostic in before.Findings)
        {
            foreach (var action in before.ActionsFor(diagnostic))
            {
                var after = before.With(action);
                AssertKept(before, after, $"{diagnostic} {action.Title}");
                after.AssertKeptAround(before, action.Title);
                Assert.True(after.Count(diagnostic.Id) < before.Count(diagnostic.Id), $"{action.Title} does not end {diagnostic}\n{before.Text}\n{after.Text}");
            }
        }

        var fixable = before.Findings.Where(it => before.ActionsFor(it).Count > 0).Select(it => it.Id).Distinct().ToList();
        if (fixable.Count > 0)
            AssertKept(before, before.WithAll(null, fixable), "all", TwoAtOnce);
    }

    private static void AssertKept(FixedCode before, FixedCode after, string fix, params string[] revealed)
    {
        var message = $"{fix}\n{before.Text}\n{after.Text}\n";
        Assert.True(before.Trivia().SequenceEqual(after.Trivia()), message + "a comment or directive is lost");
        Assert.True(!after.Compiler.Select(it => it.Id).Except(before.Compiler.Select(it => it.Id)).Any(), message + string.Join("\n", after.Compiler));
        // A correction may reveal a warning, but no error.
        Assert.Equal([], after.Findings.Where(it => it.Severity == DiagnosticSeverity.Error).Select(it => it.Id).Except(before.Findings.Select(it => it.Id)).Except(revealed).Select(it => message + it));
    }

    private static Compilation Draw(Random random)
    {
        var (isCdk, size) = (random.Next(2) == 0, Sizes[random.Next(Sizes.Length)]);
        var parts = Parts.OrderBy(_ => random.Next()).DistinctBy(it => (isCdk ? it.Cdk : it.Sdk).Split(' ')[0]).DistinctBy(it => it.Cdk.Contains("Ulimits", StringComparison.Ordinal) || it.Cdk.StartsWith("MemoryLimit", StringComparison.Ordinal) ? "memory" : it.Cdk)
            .Take(random.Next(1, 4)).Select(it => isCdk ? it.Cdk : it.Sdk);
        if (isCdk)
        {
            var isLocal = random.Next(3) == 0;
            return CodeSource.Stack(
                $$"""
                {{(isLocal ? $"var props = new FargateTaskDefinitionProps {{ {size.Cdk} }};" : "")}}
                var def = new FargateTaskDefinition(this, "Def", {{(isLocal ? "props" : $"new FargateTaskDefinitionProps {{ {size.Cdk} }}")}});
                // The container.
                def.AddContainer("web", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("nginx:1.27"), {{string.Join(", ", parts)}} });
                """,
                random.Next(2) == 0 ? "private const int Memory = 4096; private readonly int Cpu = 256;" : "public const int Memory = 4 * 1024; public static readonly int Cpu = 200 + 56;");
        }

        return CodeSource.WithSdk(
            $$"""
            class App
            {
                {{(random.Next(2) == 0 ? "private" : "public")}} const string Cpu = "256";
                Task<object> Register(AmazonECSClient client) => client.RegisterTaskDefinitionAsync(new RegisterTaskDefinitionRequest
                {
                    Family = "web", RequiresCompatibilities = ["FARGATE"], NetworkMode = NetworkMode.Bridge, {{size.Sdk}},
                    ContainerDefinitions = { new ContainerDefinition { Name = "web", Image = "nginx:1.27", {{string.Join(", ", parts)}} } },
                });
            }
            """);
    }
}
