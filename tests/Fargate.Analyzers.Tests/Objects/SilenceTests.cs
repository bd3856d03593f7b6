using System.Globalization;
using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.Analyzers.Tests.Objects;

/// <summary>Code that is valid, or that nobody can know without running it: shapes of public repositories, in own words.</summary>
public class SilenceTests
{
    // Valid in itself. Where nothing else is added it has all that a definition needs.
    private const string Web = """
        new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("public.ecr.aws/nginx/nginx:1.27.0"), Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "web" }) }
        """;

    private const string Log = """LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "web" })""";

    private const string Members = """
        private static readonly Dictionary<string, string> Defaults = new Dictionary<string, string> { ["A"] = "1" };
        public class Settings { public Sizes Compute { get; set; } = new Sizes(); public bool IsProduction { get; set; } public string Image { get; set; } }
        public class Sizes { public double Cpu { get; set; } public double Memory { get; set; } public int Port { get; set; } }
        public interface IOptions { Settings Value { get; } }
        private Settings _settings = new Settings();
        private FargateTaskDefinition _definition;
        public FargateTaskDefinition Definition { get; private set; }
        public FargateService Service { get; private set; }
        private double GetCpu() { return double.Parse(System.Environment.GetEnvironmentVariable("CPU") ?? "1024"); }
        protected virtual FargateTaskDefinitionProps GetProps() => new FargateTaskDefinitionProps { Cpu = 256, MemoryLimitMiB = 4096 };
        protected virtual void Customize(FargateTaskDefinition definition) { }
        private void Configure(FargateTaskDefinitionProps props) { props.Cpu = 1024; }
        private void AddWeb(TaskDefinition definition) { definition.AddContainer("web", {{Web}}); }
        private FargateTaskDefinition Create() { var made = new FargateTaskDefinition(this, "Made", new FargateTaskDefinitionProps { Cpu = 1024, MemoryLimitMiB = 4096 }); return made; }
        private static ContainerDefinitionOptions Options(int port) => new ContainerDefinitionOptions
        {
            Image = ContainerImage.FromRegistry("public.ecr.aws/nginx/nginx:1.27.0"), Logging = {{Log}}, PortMappings = new[] { new PortMapping { ContainerPort = port } },
        };
        """;

    private static readonly string AllMembers = Members.Replace("{{Web}}", Web).Replace("{{Log}}", Log);

    public static TheoryData<string> Valid => new(
        // What is stated is valid.
        $"""new FargateTaskDefinition(this, "D").AddContainer("web", {Web});""",
        $"""var d = new FargateTaskDefinition(this, "D", new FargateTaskDefinitionProps()); d.AddContainer("web", {Web});""",
        $"""var d = new FargateTaskDefinition(this, "D", new FargateTaskDefinitionProps {"{"} MemoryLimitMiB = 2048 {"}"}); d.AddContainer("web", {Web});""",
        $"""FargateTaskDefinition d = new(this, "D", new FargateTaskDefinitionProps {"{"} Cpu = 16384, MemoryLimitMiB = 122880, EphemeralStorageGiB = 200 {"}"}); d.AddContainer("web", {Web});""",
        $"""var d = new FargateTaskDefinition(this, "D", new FargateTaskDefinitionProps {"{"} Cpu = 256, MemoryLimitMiB = 4 * 512 {"}"}); d.AddContainer("web", Options(8080)).AddPortMappings(new PortMapping {"{"} ContainerPort = 8081 {"}"});""",
        $"""var d = new TaskDefinition(this, "D", new TaskDefinitionProps {"{"} Compatibility = Compatibility.FARGATE, Cpu = "1024", MemoryMiB = "4096" {"}"}); d.AddContainer("web", {Web});""",
        $"""var d = new TaskDefinition(this, "D", new TaskDefinitionProps {"{"} Compatibility = Compatibility.EC2, NetworkMode = NetworkMode.BRIDGE {"}"}); d.AddContainer("web", {Web});""",
        $"""var d = new Ec2TaskDefinition(this, "D"); d.AddContainer("web", new ContainerDefinitionOptions {"{"} Image = ContainerImage.FromRegistry("nginx"), MemoryLimitMiB = 4096, Privileged = true {"}"});""",
        """new ApplicationLoadBalancedFargateService(this, "S", new ApplicationLoadBalancedFargateServiceProps { TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions { Image = ContainerImage.FromAsset("./app") } });""",
        $"""
        var d = new FargateTaskDefinition(this, "D"); var web = d.AddContainer("web", Options(80)); var side = d.AddContainer("side", Options(81));
        web.AddContainerDependencies(new ContainerDependency {"{"} Container = side, Condition = ContainerDependencyCondition.START {"}"});
        """,
        // Sizes from elsewhere.
        Size("_settings.Compute.Cpu", "4096"),
        Size("GetCpu()", "4096"),
        Size("double.Parse(settings[\"cpu\"])", "4096"),
        Size("settings.TryGetValue(\"cpu\", out var cpu) ? int.Parse(cpu) : 1024", "4096"),
        Size("Convert.ToDouble(System.Environment.GetEnvironmentVariable(\"CPU\"))", "4096"),
        Size("(double)Node.TryGetContext(\"cpu\")", "4096"),
        Size("new CfnParameter(this, \"Cpu\", new CfnParameterProps { Type = \"Number\", Default = 256 }).ValueAsNumber", "4096"),
        Size("Token.AsNumber(Lazy.Number(null))", "4096"),
        Size("Fn.Select(0, Fn.Split(\",\", id)).Length", "4096"),
        Size("id == \"prod\" ? 1024 : _settings.Compute.Cpu", "4096"),
        Size("id switch { \"prod\" => 2048, _ => 1024 }", "4096"),
        Size("new[] { 256, 1024 }[1]", "4096"),
        Size("new[] { 256, 1024 }.Max()", "4096"),
        Size("_settings?.Compute?.Cpu ?? 1024", "4096"),
        Size("_settings.IsProduction ? 1024 : 512", "_settings.IsProduction ? 2048 : 1024"),
        Size("Math.Max(256, 1024)", "4096"),
        $"IOptions options = null; " + Size("options.Value.Compute.Cpu", "options.Value.Compute.Memory"),
        // Props that something else completes.
        $"""var d = new FargateTaskDefinition(this, "D", GetProps()); d.AddContainer("web", {Web});""",
        $"""var p = new FargateTaskDefinitionProps {"{"} MemoryLimitMiB = 4096 {"}"}; Configure(p); var d = new FargateTaskDefinition(this, "D", p); d.AddContainer("web", {Web});""",
        $"""var p = new FargateTaskDefinitionProps {"{"} MemoryLimitMiB = 4096 {"}"}; p.WithCpu(); var d = new FargateTaskDefinition(this, "D", p); d.AddContainer("web", {Web});""",
        $"""var p = new FargateTaskDefinitionProps {"{"} MemoryLimitMiB = 4096 {"}"}; if (isProduction) p.Cpu = 1024; else p.Cpu = 2048; new FargateTaskDefinition(this, "D", p).AddContainer("web", {Web});""",
        $"""var d = new FargateTaskDefinition(this, "D", new FargateTaskDefinitionProps {"{"} MemoryLimitMiB = 4096 {"}"}.WithCpu()); d.AddContainer("web", {Web});""",
        $"""var d = new FargateTaskDefinition(this, "D", new OwnProps {"{"} MemoryLimitMiB = 4096 {"}"}); d.AddContainer("web", {Web});""",
        $"""var d = new OwnDefinition(this, "D", new FargateTaskDefinitionProps {"{"} MemoryLimitMiB = 4096 {"}"});""",
        """Action<FargateTaskDefinitionProps> configure = props => { props.MemoryLimitMiB = 4096; props.Cpu = 1024; }; var p = new FargateTaskDefinitionProps(); configure(p);""",
        """void Apply(Action<object, FargateTaskDefinitionProps> callback) { } Apply((context, props) => { props.MemoryLimitMiB = 4096; });""",
        // Containers that come from somewhere else.
        """var d = new FargateTaskDefinition(this, "D"); AddWeb(d);""",
        """var d = new FargateTaskDefinition(this, "D"); d.AddSidecar();""",
        """var d = new FargateTaskDefinition(this, "D"); Customize(d);""",
        $"""var d = new FargateTaskDefinition(this, "D"); if (isProduction) d.AddContainer("web", {Web}); else d.AddContainer("web", Options(80));""",
        $"""var d = new FargateTaskDefinition(this, "D"); foreach (var name in settings.Keys) d.AddContainer(name, {Web});""",
        $"""var d = new FargateTaskDefinition(this, "D"); settings.Keys.ToList().ForEach(name => d.AddContainer(name, {Web}));""",
        $"""var d = new FargateTaskDefinition(this, "D"); switch (id) {"{"} case "a": d.AddContainer("web", {Web}); break; default: d.AddContainer("web", Options(81)); break; {"}"}""",
        $"""var d = new FargateTaskDefinition(this, "D"); try {"{"} d.AddContainer("web", {Web}); {"}"} catch (Exception) {"{"} d.AddContainer("web", Options(81)); {"}"}""",
        """var d = new FargateTaskDefinition(this, "D"); new ContainerDefinition(this, "C", new ContainerDefinitionProps { TaskDefinition = d, Image = ContainerImage.FromRegistry("public.ecr.aws/nginx/nginx:1.27.0") });""",
        $"""var d = new FargateTaskDefinition(this, "D"); var s = new FargateService(this, "S", new FargateServiceProps {"{"} TaskDefinition = d {"}"}); s.TaskDefinition.AddContainer("web", {Web});""",
        """Definition = new FargateTaskDefinition(this, "D"); Customize(Definition);""",
        $"""this._definition = new FargateTaskDefinition(this, "D"); this._definition.AddContainer("web", {Web});""",
        $"""FargateTaskDefinition d; if (isProduction) d = new FargateTaskDefinition(this, "P"); else d = new FargateTaskDefinition(this, "D"); d.AddContainer("web", {Web});""",
        $"""var d = new FargateTaskDefinition(this, "A"); d.AddContainer("web", {Web}); d = new FargateTaskDefinition(this, "B"); d.AddContainer("web", {Web});""",
        $"""var d = isProduction ? new FargateTaskDefinition(this, "A") : new FargateTaskDefinition(this, "B"); d.AddContainer("web", {Web});""",
        $"""var d = Create(); d.AddContainer("web", {Web});""",
        // Which of two it is, a condition says.
        $"""
        var a = new FargateTaskDefinition(this, "A"); a.AddContainer("web", {Web}); var b = new FargateTaskDefinition(this, "B"); b.AddContainer("api", {Web});
        var without = isProduction ? b : a; without.AddContainer(isProduction ? "web" : "api", {Web}); if (isProduction) without.FindContainer("web").AddPortMappings(new PortMapping {"{"} ContainerPort = 80 {"}"});
        """,
        """var pair = (new FargateTaskDefinition(this, "D"), 1); AddWeb(pair.Item1);""",
        """var all = new List<FargateTaskDefinition> { new FargateTaskDefinition(this, "D") }; foreach (var d in all) AddWeb(d);""",
        """Func<FargateTaskDefinition> factory = () => new FargateTaskDefinition(this, "D"); AddWeb(factory());""",
        """var lazy = new Lazy<FargateTaskDefinition>(() => new FargateTaskDefinition(this, "D")); AddWeb(lazy.Value);""",
        $"""var d = new FargateTaskDefinition(this, "D"); if (id == "x") return; d.AddContainer("web", {Web});""",
        // What is synthesised is changed below the construct.
        $"""var d = new FargateTaskDefinition(this, "D", new FargateTaskDefinitionProps {"{"} MemoryLimitMiB = 4096 {"}"}); d.AddContainer("web", {Web}); ((CfnTaskDefinition)d.Node.DefaultChild).Cpu = "1024";""",
        $"""var d = new FargateTaskDefinition(this, "D", new FargateTaskDefinitionProps {"{"} MemoryLimitMiB = 4096 {"}"}); d.AddContainer("web", {Web}); (d.Node.DefaultChild as CfnTaskDefinition).AddPropertyOverride("Cpu", "1024");""",
        $"""var d = new FargateTaskDefinition(this, "D", new FargateTaskDefinitionProps {"{"} MemoryLimitMiB = 4096 {"}"}); d.AddContainer("web", {Web}); if (d.Node.FindChild("Resource") is CfnTaskDefinition low) low.Cpu = "1024";""",
        """var c = new CfnTaskDefinition(this, "D", new CfnTaskDefinitionProps { RequiresCompatibilities = new[] { "FARGATE" }, NetworkMode = "awsvpc", Cpu = "256", Memory = "4096" }); c.AddPropertyOverride("Cpu", "1024"); c.AddPropertyOverride("ContainerDefinitions", new object[0]);""",
        """var c = new CfnTaskDefinition(this, "D", new CfnTaskDefinitionProps { RequiresCompatibilities = new[] { "FARGATE" }, NetworkMode = "awsvpc", Cpu = "256", Memory = "4096", ContainerDefinitions = new object[] { id } }); c.Cpu = "1024";""",
        """var p = new ApplicationLoadBalancedFargateService(this, "S", new ApplicationLoadBalancedFargateServiceProps { MemoryLimitMiB = 4096, TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions { Image = ContainerImage.FromAsset("./app") } }); (p.TaskDefinition.Node.DefaultChild as CfnTaskDefinition).AddPropertyOverride("Cpu", "1024");""",
        $"""var d = new FargateTaskDefinition(this, "D", new FargateTaskDefinitionProps {"{"} MemoryLimitMiB = 4096 {"}"}); d.AddContainer("web", {Web}); Aspects.Of(d).Add(new OwnAspect());""",
        $"""Aspects.Of(this).Add(new OwnAspect()); var d = new FargateTaskDefinition(this, "D", new FargateTaskDefinitionProps {"{"} MemoryLimitMiB = 4096 {"}"}); d.AddContainer("web", {Web});""",
        $"""var d = new FargateTaskDefinition(this, "D", new FargateTaskDefinitionProps {"{"} MemoryLimitMiB = 4096 {"}"}); d.AddContainer("web", {Web}); foreach (var low in Node.FindAll().OfType<CfnTaskDefinition>()) low.Cpu = "1024";""",
        $"""var d = new FargateTaskDefinition(this, "D", new FargateTaskDefinitionProps {"{"} MemoryLimitMiB = 4096 {"}"}); d.AddContainer("web", {Web}); ((CfnTaskDefinition)Node.FindChild("D").Node.DefaultChild).AddPropertyOverride("Cpu", "1024");""",
        """var d = FargateTaskDefinition.FromFargateTaskDefinitionArn(this, "D", "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1");""",
        """var d = TaskDefinition.FromTaskDefinitionAttributes(this, "D", new TaskDefinitionAttributes { TaskDefinitionArn = id, Compatibility = Compatibility.FARGATE });""",
        // Texts and numbers of containers.
        Container("Environment = new Dictionary<string, string> { [\"STAGE\"] = isProduction ? \"prod\" : \"dev\", [$\"{id}_URL\"] = $\"https://{id}\" }"),
        Container("Environment = Defaults.Concat(settings).ToDictionary(it => it.Key, it => it.Value)"),
        Container("Environment = new Dictionary<string, string>(Defaults) { [\"A\"] = \"2\", [\"B\"] = \"3\" }"),
        Container("Environment = settings"),
        Container("Environment = new Dictionary<string, string> { [\"A\"] = \"1\", [\"A\"] = \"2\" }"),
        Container("PortMappings = settings.Values.Select(it => new PortMapping { ContainerPort = int.Parse(it) }).ToArray()"),
        Container("PortMappings = new List<PortMapping> { new PortMapping { ContainerPort = 80 }, new PortMapping { ContainerPort = 443 } }.ToArray()"),
        Container("PortMappings = new[] { new PortMapping { ContainerPort = _settings.Compute.Port, HostPort = 80 } }"),
        Container("PortMappings = new[] { new PortMapping { ContainerPort = 80, HostPort = isProduction ? 80 : 8080 } }.Take(0).ToArray()"),
        Container("HealthCheck = new HealthCheck { Command = new[] { \"CMD-SHELL\", $\"curl -f http://localhost:{_settings.Compute.Port}/ || exit 1\" }, Timeout = Duration.Seconds(60), Interval = Duration.Minutes(5), Retries = 10, StartPeriod = Duration.Seconds(300) }"),
        Container("HealthCheck = new HealthCheck { Command = new[] { \"curl -f http://localhost/ || exit 1\" }, Timeout = Duration.Seconds(GetCpu()) }"),
        Container("StopTimeout = Duration.Seconds(120), StartTimeout = Duration.Minutes(2)"),
        Container("Secrets = new Dictionary<string, Secret> { [\"DB_PASSWORD\"] = Secret.FromSsmParameter(Amazon.CDK.AWS.SSM.StringParameter.FromStringParameterName(this, \"P\", \"/db\")) }"),
        Container("Cpu = 256, MemoryLimitMiB = 512"),
        Container("MemoryLimitMiB = isProduction ? 512 : 256, MemoryReservationMiB = isProduction ? 512 : 256"),
        Container("User = _settings.Image, WorkingDirectory = \"/app\", Essential = true"),
        Container("LinuxParameters = new LinuxParameters(this, \"L\", new LinuxParametersProps { InitProcessEnabled = true })"),
        $$"""
        var env = new Dictionary<string, string>(); foreach (var pair in settings) env[pair.Key] = pair.Value; env["PATH_BASE"] = "/"; if (isProduction) env.Remove("PATH_BASE");
        new FargateTaskDefinition(this, "D").AddContainer("web", new ContainerDefinitionOptions { Image = ContainerImage.FromEcrRepository(Amazon.CDK.AWS.ECR.Repository.FromRepositoryName(this, "R", "r"), id), Logging = {{Log}}, Environment = env });
        """,
        $$"""
        var ports = new List<PortMapping>(); ports.Add(new PortMapping { ContainerPort = 80 }); foreach (var it in ports) it.HostPort = it.ContainerPort;
        new FargateTaskDefinition(this, "D").AddContainer("web", new ContainerDefinitionOptions { Image = ContainerImage.FromAsset("."), Logging = {{Log}}, PortMappings = ports.ToArray() });
        """,
        $$"""
        var options = new ContainerDefinitionOptions { Image = ContainerImage.FromAsset("."), Logging = {{Log}}, HealthCheck = new HealthCheck { Command = new[] { "CMD", "true" } } };
        (options.HealthCheck as HealthCheck).Timeout = Duration.Seconds(5); new FargateTaskDefinition(this, "D").AddContainer("web", options);
        """);

    public static TheoryData<string> Requests => new(
        // A base that others complete.
        """RegisterTaskDefinitionRequest Build() => new RegisterTaskDefinitionRequest { Family = "web", RequiresCompatibilities = new List<string> { "FARGATE" }, NetworkMode = "awsvpc" };""",
        """RegisterTaskDefinitionRequest Build(string cpu) { var it = new RegisterTaskDefinitionRequest { Family = "web" }; it.Cpu = cpu; it.Memory = "4096"; Complete(it); return it; }""",
        """RegisterTaskDefinitionRequest _request = new RegisterTaskDefinitionRequest { Family = "web", Cpu = "256", Memory = "4096", RequiresCompatibilities = { "FARGATE" } }; void Set() { _request.Cpu = "1024"; }""",
        """async Task Register(AmazonECSClient ecs, RegisterTaskDefinitionRequest old) { var it = new RegisterTaskDefinitionRequest { Family = old.Family, Cpu = old.Cpu, Memory = "4096", ContainerDefinitions = old.ContainerDefinitions, RequiresCompatibilities = old.RequiresCompatibilities }; it.ContainerDefinitions[0].Image = "x"; await ecs.RegisterTaskDefinitionAsync(it); }""",
        """async Task Register(AmazonECSClient ecs) { var all = new List<RegisterTaskDefinitionRequest> { new() { Family = "a", RequiresCompatibilities = new() { "FARGATE" } } }; foreach (var it in all) { Complete(it); await ecs.RegisterTaskDefinitionAsync(it); } }""",
        """Task Register(AmazonECSClient ecs, int gigabytes) => ecs.RegisterTaskDefinitionAsync(new RegisterTaskDefinitionRequest { Family = "a", NetworkMode = NetworkMode.Awsvpc, ExecutionRoleArn = "arn:aws:iam::123456789012:role/execution", Cpu = "1024", Memory = (gigabytes * 1024).ToString(), RequiresCompatibilities = { "FARGATE" }, ContainerDefinitions = { Container() } });""",
        """async Task Register(AmazonECSClient ecs, bool large) { var it = new RegisterTaskDefinitionRequest { Family = "a", NetworkMode = new NetworkMode("awsvpc"), ExecutionRoleArn = "arn:aws:iam::123456789012:role/execution", RequiresCompatibilities = { "FARGATE" }, Cpu = "1024", Memory = "2048" }; it.ContainerDefinitions.Add(Container()); if (large) it.Memory = "8192"; await ecs.RegisterTaskDefinitionAsync(it); }""",
        """void Register(System.Action<RegisterTaskDefinitionRequest> configure) { var it = new RegisterTaskDefinitionRequest { Family = "a", Cpu = "256", Memory = "4096", RequiresCompatibilities = { "FARGATE" }, NetworkMode = "awsvpc" }; configure(it); Complete(it); }""",
        """Task Register(AmazonECSClient ecs) => ecs.RegisterTaskDefinitionAsync(new RegisterTaskDefinitionRequest { Family = "a", Memory = "512", RequiresCompatibilities = new List<string> { "EC2" }, NetworkMode = NetworkMode.Bridge, ContainerDefinitions = { Container() } });""");

    [Theory]
    [MemberData(nameof(Valid))]
    public void Nothing_is_said(string statements) => Assert.Equal("", CodeSource.Check(Stack(statements)));

    [Theory]
    [MemberData(nameof(Requests))]
    public void Nothing_is_said_of_requests(string members) => Assert.Equal("", CodeSource.Check(CodeSource.WithSdk(Requesting(members))));

    [Fact]
    public void Half_typed_code_is_no_reason_to_throw()
    {
        // Cut at every eleventh character, as it stands there or closed as an editor does it; all that comes of one shape in one compilation.
        foreach (var whole in ((IEnumerable<object[]>)Valid).Where((_, index) => index % 9 == 0).Select(it => Stack((string)it[0]).SyntaxTrees[0].ToString()))
        {
            var start = whole.IndexOf("public AppStack(", StringComparison.Ordinal);
            var cuts = Enumerable.Range(0, (whole.Length - start) / 11).Select(it => whole[..(start + (11 * it))]).SelectMany(it => new[] { it, it + ";}}" });
            CodeSource.Run(CodeSource.Compile("").AddSyntaxTrees(cuts.Select((cut, i) =>
                CSharpSyntaxTree.ParseText(cut.Replace("AppStack", $"Stack{i.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal), Compilations.ParseOptions, $"{i.ToString(CultureInfo.InvariantCulture)}.cs"))));
        }
    }

    [Theory]
    [InlineData("var d = new FargateTaskDefinition(this, \"D\", new FargateTaskDefinitionProps { Cpu = , MemoryLimitMiB = 4096 }); Customize(d);")]
    [InlineData("var d = new FargateTaskDefinition(this, \"D\", new FargateTaskDefinitionProps { Cpu = Unknown.Cpu, MemoryLimitMiB = 4096 }); Customize(d);")]
    [InlineData("var d = new FargateTaskDefinition(this, \"D\", new FargateTaskDefinitionProps { Cpu = \"256\", MemoryLimitMiB = 4096 }); Customize(d);")]
    [InlineData("var d = new FargateTaskDefinition(this, \"D\", new Missing { MemoryLimitMiB = 4096 }); Customize(d);")]
    [InlineData("var d = new FargateTaskDefinition(this, \"D\", new FargateTaskDefinitionProps { MemoryLimitMiB = 4096, Cpu }); Customize(d); d.")]
    [InlineData("var d = new FargateTaskDefinition(this, \"D\"); d.AddContainer(; d.")]
    [InlineData("var cpu = cpu; var d = new FargateTaskDefinition(this, \"D\", new FargateTaskDefinitionProps { Cpu = cpu, MemoryLimitMiB = 4096 }); Customize(d);")]
    public void Nothing_is_said_of_code_that_does_not_compile(string statements) => Assert.Equal("", CodeSource.Check(Stack(statements), compiles: false));

    [Fact]
    public void A_class_of_the_same_name_is_another_one() => Assert.Equal("", CodeSource.Check(CodeSource.Compile("""
        namespace Amazon.CDK.AWS.ECS
        {
            class FargateTaskDefinition { public FargateTaskDefinition(object scope, string id, FargateTaskDefinitionProps props) { } }
            class FargateTaskDefinitionProps { public double Cpu; public double MemoryLimitMiB { get; set; } }
            class Own { object made = new FargateTaskDefinition(null, "D", new FargateTaskDefinitionProps { MemoryLimitMiB = 4096 }); }
        }
        """)));

    [Fact]
    public void Without_the_libraries_there_is_nothing_to_say()
    {
        var stack = Stack(Size("256", "4096"));
        Assert.Empty(CodeSource.Run(stack.WithReferences(stack.References.Where(it => it.Display?.Contains("Amazon", StringComparison.Ordinal) != true))).Where(IsLoud));
    }

    [Fact]
    public void Two_versions_of_a_library_are_no_reason_to_throw()
    {
        var stack = Stack(Size("256", "4096"));
        var library = stack.References.Single(it => it.Display?.EndsWith("Amazon.CDK.Lib.dll", StringComparison.Ordinal) == true);
        CodeSource.Run(stack.AddReferences(MetadataReference.CreateFromImage(File.ReadAllBytes(library.Display!))));
    }

    [Fact]
    public void A_long_sum_has_an_end() => CodeSource.Run(Stack($"var one = \"a\"; var d = new FargateTaskDefinition(this, {string.Join(" + ", Enumerable.Repeat("one", 3000))});"));

    private static bool IsLoud(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning;

    private static CSharpCompilation Stack(string statements)
    {
        const string Types = """

            static class Extensions
            {
                public static FargateTaskDefinitionProps WithCpu(this FargateTaskDefinitionProps props) { props.Cpu = 1024; return props; }
                public static ContainerDefinition AddSidecar(this TaskDefinition definition) => definition.AddContainer("side", new ContainerDefinitionOptions { Image = ContainerImage.FromAsset(".") });
            }
            class OwnProps : FargateTaskDefinitionProps { public OwnProps() { Cpu = 1024; } }
            class OwnDefinition : FargateTaskDefinition { public OwnDefinition(Construct scope, string id, FargateTaskDefinitionProps props) : base(scope, id, new FargateTaskDefinitionProps { Cpu = 1024, MemoryLimitMiB = props.MemoryLimitMiB }) { } }
            class OwnAspect : Amazon.JSII.Runtime.Deputy.DeputyBase, IAspect { public void Visit(IConstruct node) { if (node is CfnTaskDefinition it) it.Cpu = "1024"; } }
            """;
        var stack = CodeSource.Stack(statements, AllMembers);
        return stack.ReplaceSyntaxTree(stack.SyntaxTrees[0], CSharpSyntaxTree.ParseText(stack.SyntaxTrees[0] + Types, (CSharpParseOptions)stack.SyntaxTrees[0].Options));
    }

    private static string Requesting(string members) => $$"""
        class App
        {
            static void Complete(RegisterTaskDefinitionRequest request) { request.Cpu = "1024"; request.Memory = "4096"; request.ContainerDefinitions.Add(Container()); }
            static ContainerDefinition Container() => new ContainerDefinition { Name = "web", Image = "public.ecr.aws/nginx/nginx:1.27.0", Memory = 512, LogConfiguration = new LogConfiguration { LogDriver = LogDriver.Awslogs, Options = new Dictionary<string, string> { ["awslogs-group"] = "g", ["awslogs-region"] = "eu-west-1", ["awslogs-stream-prefix"] = "web" } } };
            {{members}}
        }
        """;

    private static string Size(string cpu, string memory) =>
        $$"""{ var d = new FargateTaskDefinition(this, "D", new FargateTaskDefinitionProps { Cpu = {{cpu}}, MemoryLimitMiB = {{memory}} }); d.AddContainer("web", {{Web}}); }""";

    private static string Container(string members) =>
        $$"""new FargateTaskDefinition(this, "D").AddContainer("web", new ContainerDefinitionOptions { Image = ContainerImage.FromAsset("./app"), Logging = {{Log}}, {{members}} });""";
}
