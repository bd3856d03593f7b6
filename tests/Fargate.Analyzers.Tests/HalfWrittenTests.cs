using System.Text.RegularExpressions;
using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.Tests;

/// <summary>What is not written to its end is the compiler's to tell: no rule says that something is missing there, or wrong.</summary>
public class HalfWrittenTests
{
    // What a cut text says that compiles, and that is true of it at that moment.
    private static readonly HashSet<string> TrueOfTheText = new(StringComparer.Ordinal)
    {
        "FARG0003", "FARG0007", "FARG0101", "FARG0102", "FARG0201", "FARG0307", "FARG0312", "FARG0313",
        "FARG0326", "FARG0501", "FARG0509", "FARG0512", "FARG0710", "FARG0802", "FARG0803", "FARG0816", "FARG0901", "FARG0902", "FARG1203",
        "FARG1004", "FARG1209", "FARG1212", "FARG1214", "FARG1218", "FARG1221", "FARG1223", "FARG1234",
        "FARG1237", "FARG1242", "FARG1251", "FARG1256", "FARG1258", "FARG1264", "FARG1265", "FARG1266", "FARG1267", "FARG1268", "FARG1270", "FARG1272", "FARG1275", "FARG1280",
    };

    private static readonly string[] Makers = ["TaskDefinition", "Container", "Service", "RunTask", "Schedule", "Cluster", "FargateProfile"];

    private static readonly string[] Finished =
    [
        """
        [TaskDefinition("all-{0}", Cpu = 1 * Vcpu, Memory = 2 * GiB, ExecutionRoleArn = "arn:aws:iam::123456789012:role/e",
            TaskRoleArn = "arn:aws:iam::123456789012:role/t", NetworkMode = NetworkMode.Awsvpc,
            RequiresCompatibilities = new[] { Compatibility.Fargate }, OperatingSystemFamily = OperatingSystemFamily.Linux,
            CpuArchitecture = CpuArchitecture.Arm64, EphemeralStorageSizeInGiB = 50, PidMode = PidMode.Task, EnableFaultInjection = false)]
        [Tag("team", "shop")]
        [Volume("scratch", ConfiguredAtLaunch = true)]
        [EfsVolume("uploads", "fs-0123456789abcdef0", TransitEncryption = true, AccessPointId = "fsap-0123456789abcdef0", IamAuthorization = true)]
        [S3FilesVolume("files", "arn:aws:s3files:eu-west-1:123456789012:file-system/fs-0123456789abcdef0", RootDirectory = "/x")]
        public partial class All
        {
            [Container("orders:1.4.2", Cpu = 512, Memory = 1024, MemoryReservation = 512, Essential = true, User = "1654", ReadonlyRootFilesystem = true,
                EntryPoint = new[] { "/app/run" }, Command = new[] { "serve" }, StartTimeout = 60, StopTimeout = 60, Name = "api")]
            [MountPoint("scratch", "/scratch", ReadOnly = false)]
            [MountPoint("uploads", "/uploads")]
            [MountPoint("files", "/files")]
            [VolumesFrom(typeof(Side), ReadOnly = true)]
            [Tmpfs("/run", 64, MountOptions = new[] { "rw" })]
            public class Api;

            [Container("side:1.2", Essential = true)]
            public class Side;
        }
        """,
        """
        [TaskDefinition("ports-{0}", Cpu = 1 * Vcpu, Memory = 2 * GiB, ExecutionRoleArn = "arn:aws:iam::123456789012:role/e")]
        public partial class Ports
        {
            [Container("orders:1.4.2", Memory = 1024)]
            [PortMapping(8080, HostPort = 8080, Protocol = TransportProtocol.Tcp, Name = "http", AppProtocol = AppProtocol.Http)]
            [PortMapping("9000-9010", Protocol = TransportProtocol.Tcp)]
            [PortMapping(8080, Protocol = TransportProtocol.Udp)]
            [EnvironmentVariable("STAGE", "test")]
            [EnvironmentFile("arn:aws:s3:::shop-config/orders.env")]
            [Secret("PASSWORD", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf:password::")]
            [DependsOn(typeof(Side), ContainerCondition.Healthy)]
            [HealthCheck("CMD", "/app/check", Interval = 15, Timeout = 5, Retries = 3, StartPeriod = 30)]
            [RestartPolicy(true, IgnoredExitCodes = new[] { 0 }, RestartAttemptPeriod = 120)]
            [Ulimit(UlimitName.NoFile, 65536, 65536)]
            [SystemControl("net.core.somaxconn", "1024")]
            [LinuxParameters(InitProcessEnabled = true, AddCapabilities = new[] { LinuxCapability.SysPtrace }, DropCapabilities = new[] { LinuxCapability.All })]
            [DockerLabel("com.example.team", "shop")]
            public class Api;

            [Container("side:1.2", Essential = true)]
            [HealthCheck("CMD", "/bin/check")]
            public class Side;
        }
        """,
        """
        [TaskDefinition("logs-{0}", Cpu = 1 * Vcpu, Memory = 2 * GiB, ExecutionRoleArn = "arn:aws:iam::123456789012:role/e")]
        public partial class Logs
        {
            [Container("orders:1.4.2", Memory = 1024)]
            [DependsOn(typeof(Router), ContainerCondition.Start)]
            [FireLensLogs(LogDriverBufferLimit = 1000, Mode = LogMode.NonBlocking, MaxBufferSize = "4m")]
            [LogOption("Name", "cloudwatch_logs")]
            [LogSecretOption("apikey", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:logs-AbCdEf")]
            public class Api;

            [Container("side:1.2")]
            [AwsLogs("/shop/side", Region = "eu-west-1", StreamPrefix = "side", CreateGroup = true, Mode = LogMode.NonBlocking, MaxBufferSize = "4m")]
            public class Side;

            [Container("router:1.2", User = "0")]
            [FireLensConfiguration(FireLensType.FluentBit, EnableEcsLogMetadata = true, ConfigFileType = ConfigFileType.File, ConfigFileValue = "/x.conf")]
            [SplunkLogs("https://splunk.example:8088", Token = "x", Source = "a", Format = SplunkFormat.Json, Gzip = true, GzipLevel = 5)]
            public class Router;
        }
        """,
        """
        [TaskDefinition("generic-{0}", Cpu = 256, Memory = 512)]
        [ProxyConfiguration(typeof(Envoy))]
        [ProxyConfigurationProperty("AppPorts", "8080")]
        [ProxyConfigurationProperty("ProxyIngressPort", "15000")]
        [ProxyConfigurationProperty("ProxyEgressPort", "15001")]
        [ProxyConfigurationProperty("IgnoredUID", "1337")]
        [ProxyConfigurationProperty("EgressIgnoredIPs", "169.254.170.2")]
        [JsonField("/newField", "1")]
        public partial class Proxied
        {
            [Container("api:1.0")]
            [DependsOn<Envoy>(ContainerCondition.Start)]
            [VolumesFrom<Envoy>(ReadOnly = true)]
            [JsonField("/other", "true")]
            public class Api;

            [Container("envoy:1.0")]
            public class Envoy;
        }
        """,
        """
        [TaskDefinition("base-{0}")]
        public partial class Task : Base
        {
            [Container]
            [HealthCheck(Interval = 20)]
            public new class Web : Base.Web;

            [Container("late:1.0")]
            [DependsOn(typeof(Web), ContainerCondition.Healthy)]
            public class Late;
        }

        [TaskDefinition(Cpu = 512, Memory = 1024)]
        public abstract class Base
        {
            [Container("web:1.0")]
            [HealthCheck("CMD", "/check")]
            public abstract class Web;
        }
        """,
        """
        [TaskDefinition("served-{0}", Cpu = 512, Memory = 1024, TaskRoleArn = "arn:aws:iam::123456789012:role/t")]
        [Volume("data", ConfiguredAtLaunch = true)]
        public partial class Served
        {
            [Container("web:1.0")]
            [PortMapping(8080, Name = "http", AppProtocol = AppProtocol.Http)]
            [MountPoint("data", "/data")]
            public class Web;
        }

        [Service("one-{0}", typeof(Served), Cluster = "shop-{0}", DesiredCount = 2, EnableEcsManagedTags = true, PropagateTags = PropagateTags.Service,
            HealthCheckGracePeriodSeconds = 60)]
        [NetworkConfiguration(Subnets = new[] { "subnet-0123456789abcdef0" }, SecurityGroups = new[] { "sg-0123456789abcdef0" }, AssignPublicIp = false)]
        [CapacityProviderStrategy(FargateCapacity.Fargate, Base = 1, Weight = 1)]
        [CapacityProviderStrategy(FargateCapacity.FargateSpot, Weight = 4)]
        [LoadBalancer(typeof(Served.Web), 8080, TargetGroupArn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/a/0123456789abcdef")]
        [ServiceRegistry("arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-0123456789abcdef")]
        [DeploymentConfiguration(MinimumHealthyPercent = 100, MaximumPercent = 200, DeploymentCircuitBreaker = DeploymentCircuitBreaker.Rollback)]
        [DeploymentAlarms("alarm", Rollback = true)]
        [ServiceConnectConfiguration(Namespace = "shop")]
        [ServiceConnectService("http", Port = 8080, DnsName = "web")]
        [ManagedEbsVolume("data", RoleArn = "arn:aws:iam::123456789012:role/ebs", SizeInGiB = 20, VolumeType = EbsVolumeType.Gp3)]
        [Tag("team", "shop")]
        public sealed class One;
        """,
        """
        [Service("scaled-{0}", "other:3", Cluster = "shop", DesiredCount = 2, LaunchType = LaunchType.Fargate)]
        [NetworkConfiguration(Subnets = new[] { "subnet-0123456789abcdef0" })]
        [ScalableTarget(MinCapacity = 2, MaxCapacity = 20)]
        [TargetTracking("cpu", ScalingMetric.AverageCpuUtilization, 60, ScaleInCooldown = 120)]
        [StepScaling("steps", AdjustmentType.ChangeInCapacity, Cooldown = 60)]
        [StepAdjustment("steps", 1, MetricIntervalLowerBound = 0, MetricIntervalUpperBound = 100)]
        [StepAdjustment("steps", 3, MetricIntervalLowerBound = 100)]
        [ScheduledScaling("night", "cron(0 23 * * ? *)", MinCapacity = 1, MaxCapacity = 4, Timezone = "Europe/Dublin")]
        public sealed class Scaled;

        """,
        """
        [TaskDefinition("gained-{0}", Cpu = 512, Memory = 1024, ExecutionRoleArn = "arn:aws:iam::123456789012:role/e")]
        [Volume("data", ConfiguredAtLaunch = true)]
        public partial class Gained
        {
            [Container("web:1.0")]
            [PortMapping(8080, Name = "http", AppProtocol = AppProtocol.Http)]
            [MountPoint("data", "/data")]
            public class Web;
        }

        [Service("gained-{0}", typeof(Gained), Cluster = "shop", DesiredCount = 2, LaunchType = LaunchType.Fargate, SchedulingStrategy = SchedulingStrategy.Replica)]
        [NetworkConfiguration(Subnets = new[] { "subnet-0123456789abcdef0" })]
        [DeploymentConfiguration(MinimumHealthyPercent = 50, DeploymentCircuitBreaker = DeploymentCircuitBreaker.Rollback, ResetOnHealthyTask = false,
            ThresholdType = DeploymentThresholdType.BoundedPercent, ThresholdValue = 25)]
        [DeploymentEarlySuccessCriteria(80, ServiceRevisionCleanup.Deferred)]
        [DeploymentPauseHook(DeploymentLifecycleStage.PostScaleUp, TimeoutInMinutes = 60, TimeoutAction = DeploymentLifecycleHookAction.Continue)]
        [ServiceConnectConfiguration(Namespace = "shop", AccessLogFormat = AccessLogFormat.Json, IncludeQueryParameters = true,
            LogLevel = ServiceConnectLogLevel.Debug)]
        [ServiceConnectService("http", Port = 8080, TestTrafficHeaderName = "x-test", TestTrafficHeaderValue = "1")]
        [AwsLogs("/shop/proxy", Region = "eu-west-1", StreamPrefix = "proxy")]
        [VpcLatticeConfiguration("arn:aws:vpc-lattice:eu-west-1:123456789012:targetgroup/tg-0123456789abcdef0", "http", "arn:aws:iam::123456789012:role/i",
            TestListenerRule = "arn:aws:vpc-lattice:eu-west-1:123456789012:service/s/listener/l/rule/r")]
        [GatewayConnector("http", AccessTypes = new[] { GatewayAccessType.Public }, HealthCheckPath = "/health")]
        [MetricConfiguration(20, ServiceMetric.CpuUtilization)]
        [ManagedEbsVolume("data", RoleArn = "arn:aws:iam::123456789012:role/ebs", SizeInGiB = 20, PropagateTags = PropagateTags.Service)]
        [ManagedEbsVolumeTag("data", "team", "shop")]
        [ScalableTarget(MinCapacity = 2, MaxCapacity = 20)]
        [ScalableTargetTag("team", "shop")]
        [TargetTracking("fast", ScalingMetric.AverageCpuUtilizationHighResolution, 60)]
        [TargetTracking("depth", 100, MetricName = "Depth", Namespace = "Shop", Dimensions = new[] { "Queue=orders" }, Statistic = MetricStatistic.Sum)]
        [TargetTracking("backlog", 100)]
        [MetricDataQuery("backlog", "messages", MetricName = "Depth", Namespace = "Shop", Stat = "Sum", ReturnData = false)]
        [MetricDataQuery("backlog", "each", Expression = "messages / 2")]
        [PredictiveScaling("forecast", 50, MetricPair = PredictiveMetricPair.CpuUtilization,
            MaxCapacityBreachBehavior = MaxCapacityBreachBehavior.IncreaseMaxCapacity, MaxCapacityBuffer = 10)]
        [PredictiveScaling("own", 2)]
        [CustomizedLoadMetric("own", "load", MetricName = "L", Namespace = "Shop", Stat = "Sum")]
        [CustomizedScalingMetric("own", "use", MetricName = "S", Namespace = "Shop", Stat = "Average")]
        [CustomizedCapacityMetric("own", "capacity", MetricName = "C", Namespace = "Shop", Stat = "Average")]
        public sealed class GainedService;

        [RunTask("gained-run-{0}", typeof(Gained), LaunchType = LaunchType.Fargate)]
        [NetworkConfiguration(Subnets = new[] { "subnet-0123456789abcdef0" })]
        [EnvironmentFileOverride(typeof(Gained.Web), "arn:aws:s3:::shop/a.env")]
        [ManagedEbsVolume("data", RoleArn = "arn:aws:iam::123456789012:role/ebs", SizeInGiB = 20)]
        [ManagedEbsVolumeTerminationPolicy("data", false)]
        public sealed class GainedRun;

        """,
        """
        [Service("two-{0}", "other:3", Cluster = "shop", DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        [NetworkConfiguration(Subnets = new[] { "subnet-0123456789abcdef0" })]
        [DeploymentConfiguration(Strategy = DeploymentStrategy.BlueGreen, BakeTimeInMinutes = 5)]
        [DeploymentLifecycleHook("arn:aws:lambda:eu-west-1:123456789012:function:check", "arn:aws:iam::123456789012:role/hook",
            DeploymentLifecycleStage.PostScaleUp)]
        public sealed class Two;

        [Cluster("shop-{0}", ContainerInsights = ContainerInsights.Enhanced, CapacityProviders = new[] { FargateCapacity.Fargate, FargateCapacity.FargateSpot })]
        [CapacityProviderStrategy(FargateCapacity.Fargate, Weight = 1)]
        [Tag("team", "shop")]
        public sealed class ShopCluster;

        """,
        """
        [TaskDefinition("served-{0}", Cpu = 512, Memory = 1024, TaskRoleArn = "arn:aws:iam::123456789012:role/t")]
        [Volume("data", ConfiguredAtLaunch = true)]
        public partial class Served
        {
            [Container("web:1.0")]
            [PortMapping(8080, Name = "http", AppProtocol = AppProtocol.Http)]
            [MountPoint("data", "/data")]
            public class Web;
        }

        [RunTask("migrate-{0}", typeof(Served), Cluster = "shop", LaunchType = LaunchType.Fargate)]
        [NetworkConfiguration(Subnets = new[] { "subnet-0123456789abcdef0" })]
        [ContainerOverride(typeof(Served.Web), Command = new[] { "migrate" })]
        [EnvironmentOverride(typeof(Served.Web), "STAGE", "test")]
        [ManagedEbsVolume("data", RoleArn = "arn:aws:iam::123456789012:role/ebs", SizeInGiB = 20)]
        public sealed class Migrate;

        """,
        """
        [RunTask("named-{0}", "other:3", LaunchType = LaunchType.Fargate)]
        [NetworkConfiguration(Subnets = new[] { "subnet-0123456789abcdef0" })]
        public sealed class Named;

        [Schedule("nightly-{0}", "rate(1 day)", TaskDefinitionArn = "arn:aws:ecs:eu-west-1:123456789012:task-definition/other:3",
            ClusterArn = "arn:aws:ecs:eu-west-1:123456789012:cluster/shop", RoleArn = "arn:aws:iam::123456789012:role/scheduler", LaunchType = LaunchType.Fargate)]
        [NetworkConfiguration(Subnets = new[] { "subnet-0123456789abcdef0" })]
        public sealed class Nightly;

        [FargateProfile("batch-{0}", ClusterName = "shop", PodExecutionRoleArn = "arn:aws:iam::123456789012:role/pods",
            Subnets = new[] { "subnet-0123456789abcdef0" })]
        [PodSelector("batch", "team=shop")]
        [PodSelector("jobs")]
        public sealed class Batch;
        """,
        """
        [TaskDefinition("self-{0}", Cpu = 256, Memory = 512)]
        [Service("self-{0}", DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        [RunTask("self-run-{0}", LaunchType = LaunchType.Fargate)]
        [Schedule("self-schedule-{0}", "rate(1 day)", ClusterArn = "arn:aws:ecs:eu-west-1:123456789012:cluster/shop",
            RoleArn = "arn:aws:iam::123456789012:role/scheduler", LaunchType = LaunchType.Fargate)]
        [NetworkConfiguration(Subnets = new[] { "subnet-0123456789abcdef0" })]
        public partial class Self
        {
            [Container("web:1.0")]
            public class Web;
        }

        [Schedule("typed-{0}", "rate(1 day)", typeof(Self), ClusterArn = "arn:aws:ecs:eu-west-1:123456789012:cluster/shop",
            RoleArn = "arn:aws:iam::123456789012:role/scheduler", LaunchType = LaunchType.Fargate)]
        [NetworkConfiguration(Subnets = new[] { "subnet-0123456789abcdef0" })]
        public sealed class Typed;
        """,
    ];

    [Fact]
    public void No_rule_speaks_of_an_attribute_that_is_cut_after_a_token()
    {
        AssertQuiet([.. Finished.SelectMany(it => Cuts(it, isAlone: false))], TrueOfTheText);
    }

    [Fact]
    public void Nor_of_one_that_stands_alone() => AssertQuiet([.. Finished.SelectMany(Alone).SelectMany(it => Cuts(it, isAlone: true))], TrueOfTheText);

    // Of what is not written yet a text that is typed from its beginning to its end says that it is missing: the container, what is named further down.
    [Theory]
    [InlineData("README.md", "FARG0301")]
    [InlineData("samples/WebApp", "FARG0301")]
    [InlineData("samples/OwnImage", "FARG0301")]
    [InlineData("samples/EksProfile")]
    [InlineData("samples/Worker", "FARG0301", "FARG0810")]
    public void No_key_of_a_whole_file_shows_what_is_gone_at_the_end(string path, params string[] trueOfTheText)
    {
        var text = TextOf(path);
        AssertQuiet([.. Enumerable.Range(1, text.Length).Where(it => !text[..it].EndsWith("{0", StringComparison.Ordinal)).Select(it => (text, text[..it]))],
            [.. TrueOfTheText, .. trueOfTheText], isCompiled: false);
    }

    // All files of a project, one after the other: what they inherit and name is not there at first.
    [Theory]
    [InlineData("samples/Microservices", "FARG0301", "FARG0801", "FARG0810", "FARG0811", "FARG1244")]
    public void Nor_any_word_of_a_whole_project(string path, params string[] trueOfTheText)
    {
        var text = TextOf(path);
        AssertQuiet([.. CSharpSyntaxTree.ParseText(text, Compilations.ParseOptions).GetRoot().DescendantTokens().Select(it => (text, text[..it.Span.End]))],
            [.. TrueOfTheText, .. trueOfTheText], isCompiled: false);
    }

    [Fact]
    public void A_health_check_without_a_command_is_one() => AnnotatedSource.Check(
        """
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        partial class A
        {
            [Container("x:1"), {|FARG0501:HealthCheck|}]
            class Web;
        }
        """);

    [Theory]
    // A misspelled member of an enum.
    [InlineData("""[Container("x:1"), DependsOn(typeof(Side), ContainerCondition.Helthy)] class Web; [Container("y:1")] class Side;""", "CS0117")]
    // A misspelled property: others count, and the one that is meant is unknown.
    [InlineData("""[Container("x:1", Memory = 256), HealthCheck(Comand = new[] { "CMD", "x" }, Interval = 30)] class Web;""", "CS0246")]
    // A class that is not there yet.
    [InlineData("""[Container("x:1"), DependsOn(typeof(Migrate), ContainerCondition.Start)] class Web;""", "CS0246")]
    // A base that is not there yet may bring the health check.
    [InlineData("""[Container("x:1"), DependsOn(typeof(Side), ContainerCondition.Healthy)] class Web; [Container("y:1")] class Side : Checked;""", "CS0246")]
    // An attribute whose name is not written to its end.
    [InlineData("""[Container("x:1"), DependsOn(typeof(Side), ContainerCondition.Healthy)] class Web; [Container("y:1"), HealthChe] class Side;""", "CS0246")]
    [InlineData("""[Container("x:1"), DependsOn(typeof(Side), ContainerCondition.Start)] class Web; [Contai] class Side;""", "CS0246")]
    public void Only_the_compiler_speaks(string containers, string error) => AnnotatedSource.Check(
        [$"[TaskDefinition(\"a\", Cpu = 256, Memory = 512)] partial class A {{ {containers} }}"], null, error);

    [Fact]
    public void What_is_bound_still_counts() => AnnotatedSource.Check(
        ["""[TaskDefinition("a", Cpu = {|FARG0312:256|}, Memory = 512)] partial class A { [Container("x:1", Cpu = 512, Links = 1)] class Web; }"""], null, "CS0246");

    [Theory]
    [InlineData("""[TaskDefinition("a")] partial class { [Container] class Web; }""")]
    [InlineData("""[TaskDefinition("a", Cpu = 256, Memory = 512)] partial class A { [Container("x:1")] class Web; [Container("y:1")] class }""")]
    public void A_class_without_a_name_is_none_yet(string source) =>
        Assert.Empty(AnnotatedSource.Run(Compilations.Create(AnnotatedSource.Usings + source)));

    [Fact]
    public void Every_constructor_is_cut()
    {
        var compilation = Compilations.Create([.. Finished.Select((it, i) => Numbered(it, i))]);
        Assert.Equal("", string.Join("\n", compilation.GetDiagnostics().Where(it => it.Severity >= DiagnosticSeverity.Warning)));
        Assert.Equal("", string.Join("\n", AnnotatedSource.Run(compilation).Where(it => it.Id != "FARG0208")));
        var used = compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<AttributeSyntax>()
            .Select(it => compilation.GetSemanticModel(tree).GetSymbolInfo(it).Symbol!.OriginalDefinition.ToDisplayString())).ToHashSet(StringComparer.Ordinal);
        var all = typeof(TaskDefinitionAttribute).Assembly.GetTypes().Where(it => it is { IsPublic: true, IsAbstract: false } && it.IsAssignableTo(typeof(Attribute)))
            .SelectMany(it => compilation.GetTypesByMetadataName(it.FullName!).Single().InstanceConstructors).Select(it => it.ToDisplayString());
        Assert.Equal("", string.Join("\n", all.Where(it => !used.Contains(it))));
    }

    // The first example of a page, or what is declared in the files of a folder; each name of a resource with a number behind it.
    private static string TextOf(string path)
    {
        var full = RulePage.RepositoryFile(path);
        var text = path.EndsWith(".md", StringComparison.Ordinal)
            ? Regex.Match(File.ReadAllText(full), "^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value
            : string.Join("\n", Directory.GetFiles(full, "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(it => it.Contains("using Fargate;", StringComparison.Ordinal)));
        text = Regex.Replace(text.ReplaceLineEndings("\n"), "^(using|namespace) .*;\n", "", RegexOptions.Multiline).Trim();
        return Regex.Replace(text, $"\\[({string.Join('|', Makers)})\\(\"([^\"]*)\"", "[$1(\"$2-{0}\"");
    }

    // The text with what makes a class what it is, and one of the other attributes.
    private static IEnumerable<string> Alone(string finished)
    {
        var root = CSharpSyntaxTree.ParseText(finished, Compilations.ParseOptions).GetRoot();
        var others = root.DescendantNodes().OfType<AttributeListSyntax>().Where(it => !IsMaker(it)).ToList();
        return others.Select(one => root.RemoveNodes(others.Where(it => it != one), SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString());
    }

    private static bool IsMaker(AttributeListSyntax list) => Makers.Contains(list.Attributes[0].Name.ToString());

    private static IEnumerable<(string Finished, string Cut)> Cuts(string finished, bool isAlone)
    {
        var root = CSharpSyntaxTree.ParseText(finished, Compilations.ParseOptions).GetRoot();
        foreach (var list in root.DescendantNodes().OfType<AttributeListSyntax>().Where(it => !isAlone || !IsMaker(it)))
        {
            // An attribute that is only begun may become any other.
            foreach (var token in list.DescendantTokens().SkipLast(1))
            {
                var (start, rest) = (finished[..token.Span.End], finished[list.Span.End..]);
                yield return (finished, start + rest);
                // What editors close by themselves.
                var open = start[list.SpanStart..].Count(it => it == '(') - start[list.SpanStart..].Count(it => it == ')');
                var braces = start[list.SpanStart..].Count(it => it == '{') - start[list.SpanStart..].Count(it => it == '}');
                yield return (finished, start + (braces > 0 ? " }" : "") + new string(')', Math.Max(open, 0)) + "]" + rest);
            }
        }
    }

    private static void AssertQuiet(List<(string Finished, string Cut)> cuts, IReadOnlyCollection<string> trueOfTheText, bool isCompiled = true)
    {
        var texts = cuts.Select(it => it.Finished).Distinct().ToList();
        var compilation = Compilations.Create([.. texts.Concat(cuts.Select(it => it.Cut)).Select((it, i) => Numbered(it, i))]);
        var broken = compilation.GetDiagnostics().Where(it => it.Severity == DiagnosticSeverity.Error).Select(it => it.Location.SourceTree!.FilePath)
            .ToHashSet(StringComparer.Ordinal);
        var findings = AnnotatedSource.Run(compilation).ToLookup(it => it.Location.SourceTree!.FilePath);
        var wrong = new List<string>();
        for (var i = 0; i < cuts.Count; i++)
        {
            var path = texts.Count + i + ".cs";
            var known = findings[texts.IndexOf(cuts[i].Finished) + ".cs"].Select(it => it.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var it in findings[path])
            {
                if (!known.Contains(it.Id) && ((isCompiled && broken.Contains(path)) || !trueOfTheText.Contains(it.Id)))
                    wrong.Add($"{(broken.Contains(path) ? "" : "compiles ")}{it.Id} {it.GetMessage(null)} :: {Difference(cuts[i])}");
            }
        }

        wrong = [.. wrong.Distinct()];
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static string Difference((string Finished, string Cut) it)
    {
        var same = it.Finished.Zip(it.Cut).TakeWhile(pair => pair.First == pair.Second).Count();
        var line = it.Cut.LastIndexOf('\n', Math.Max(same - 1, 0)) + 1;
        return (it.Cut[line..same] + "|" + it.Cut[same..Math.Min(it.Cut.Length, same + 10)]).ReplaceLineEndings(" ");
    }

    private static string Numbered(string text, int number) =>
        AnnotatedSource.Usings + $"namespace N{number};\n" + text.Replace("{0}", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
