namespace Fargate.Analyzers.Tests.Objects;

/// <summary>Definitions that are made in several methods: what helpers add to one that they are given, and what is done with one that a private method gives back.</summary>
public class HelperTests
{
    private const string Members = """
        private static ContainerDefinitionOptions Options(double stop = 30, bool essential = true) => new ContainerDefinitionOptions
        {
            Image = ContainerImage.FromRegistry("nginx:1.27"), Essential = essential, StopTimeout = Duration.Seconds(stop), Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "web" }),
        };
        void Add(TaskDefinition definition) { definition.AddContainer("web", Options()); }
        void AddSlow(TaskDefinition definition) { definition.AddContainer("web", Options(300)); }
        static void AddNamed(TaskDefinition definition, string name, bool essential = true) => definition.AddContainer(name, Options(essential: essential));
        ContainerDefinition AddAndReturn(TaskDefinition definition) { var made = definition.AddContainer("web", Options()); made.AddEnvironment("A", "1"); return made; }
        TaskDefinition With(TaskDefinition definition, string name) { AddNamed(definition, name); return definition; }
        void Mount(ContainerDefinition container) => container.AddMountPoints(new MountPoint { SourceVolume = "data", ContainerPath = "/data", ReadOnly = true });
        void Grant(FargateTaskDefinition definition) { definition.AddToTaskRolePolicy(null); new CfnOutput(this, "Arn", new CfnOutputProps { Value = definition.TaskDefinitionArn }); }
        void AddEach(TaskDefinition definition) { foreach (var name in new[] { "a", "b" }) AddNamed(definition, name); }
        void AddUnless(TaskDefinition definition) { if (definition.Family == "none") return; Add(definition); }
        void AddIf(TaskDefinition definition) { if (definition.Family != "none") return; Add(definition); }
        void AddEither(TaskDefinition definition) { if (definition.Family == "a") Add(definition); else Add(definition); }
        void AddLater(TaskDefinition definition) { Action add = () => Add(definition); add(); }
        void AddToAnother(TaskDefinition definition) { definition = new FargateTaskDefinition(this, "Another"); Add(definition); }
        void AddToAll(params TaskDefinition[] definitions) { foreach (var it in definitions) Add(it); }
        void AddAgain(TaskDefinition definition, int times) { AddNamed(definition, "web" + times); if (times > 0) AddAgain(definition, times - 1); }
        void AddAny<T>(T definition) where T : TaskDefinition => definition.AddContainer("web", Options());
        protected virtual void AddHere(TaskDefinition definition) { }
        IEnumerable<int> AddWhenAsked(TaskDefinition definition) { yield return 1; Add(definition); }
        void Enlarge(TaskDefinition definition) => ((CfnTaskDefinition)definition.Node.DefaultChild).AddPropertyOverride("Cpu", "1024");
        private FargateTaskDefinition _kept; void Keep(FargateTaskDefinition definition) => _kept = definition; public void AddToKept() => Add(_kept);
        void AddSized(TaskDefinition definition, string name, bool isLarge) => definition.AddContainer(name, new ContainerDefinitionOptions
        {
            Image = ContainerImage.FromRegistry("nginx:1.27"), MemoryLimitMiB = isLarge ? 1536 : 512, Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "web" }),
        });
        class Other { private readonly bool _is; public Other(bool it) { _is = it; } public void Add(TaskDefinition definition) => definition.AddContainer(_is ? "a" : "b", Options()); }
        static class Sizes { static readonly bool IsLarge = DateTime.Now.Hour > 12; public static int Cpu => IsLarge ? 1024 : 256; }
        class Sizing { public bool IsLarge { get; } public int Cpu => IsLarge ? 1024 : 256; public int Memory => IsLarge ? 512 : 4096; }
        private readonly bool IsLarge;
        """;

    [Theory]
    [InlineData("Add(def);", "")]
    [InlineData("AddSlow(def);", "FARG0506")]
    [InlineData("Add(def); Add(def);", "FARG0302")]
    [InlineData("AddNamed(def, \"web\"); AddNamed(def, \"side\", false);", "")]
    [InlineData("AddNamed(def, essential: false, name: \"web\");", "FARG0317")]
    [InlineData("AddAndReturn(def).AddPortMappings(new PortMapping { ContainerPort = 80, HostPort = 8080 });", "FARG0401")]
    [InlineData("var web = AddAndReturn(def); Mount(web);", "FARG0715")]
    [InlineData("var web = AddAndReturn(def); Mount(web); def.AddVolume(new Volume { Name = \"data\" });", "")]
    [InlineData("var same = With(With(def, \"a\"), \"b\"); same.AddContainer(\"a\", Options());", "FARG0302")]
    [InlineData("Grant(def);", "FARG0301")]
    [InlineData("AddSized(def, \"a\", true); AddSized(def, \"b\", false);", "FARG0313")]
    // What a helper does not do whenever it is called, and what nobody can tell.
    [InlineData("if (isProduction) Add(def); else AddNamed(def, \"web\");", "")]
    [InlineData("foreach (var name in settings.Keys) AddNamed(def, name);", "")]
    [InlineData("AddEach(def);", "")]
    [InlineData("AddUnless(def); AddIf(def);", "")]
    [InlineData("AddEither(def);", "")]
    [InlineData("AddLater(def);", "")]
    [InlineData("AddToAnother(def);", "")]
    [InlineData("AddToAll(def);", "")]
    [InlineData("AddAgain(def, 2);", "")]
    [InlineData("AddAny(def);", "")]
    [InlineData("AddHere(def);", "")]
    [InlineData("foreach (var it in AddWhenAsked(def)) { }", "")]
    [InlineData("Keep(def);", "")]
    [InlineData("new Other(true).Add(def); new Other(false).Add(def);", "")]
    [InlineData("void Local(TaskDefinition it) { Add(it); } Local(def);", "")]
    [InlineData("AddSized(def, \"a\", isProduction); AddSized(def, \"b\", !isProduction);", "", "Cpu = 1024, MemoryLimitMiB = 2048")]
    [InlineData("Add(def); Enlarge(def);", "", "MemoryLimitMiB = 4096")]
    // Equal names are not one condition.
    [InlineData("Add(def);", "", "Cpu = Sizes.Cpu, MemoryLimitMiB = IsLarge ? 512 : 4096")]
    [InlineData("Add(def);", "", "Cpu = new Sizing().Cpu, MemoryLimitMiB = new Sizing().Memory")]
    public void What_helpers_add(string statements, string rule, string props = "") => Assert.Equal(
        rule, Rules(CodeSource.Stack($"var def = new FargateTaskDefinition(this, \"D\", new FargateTaskDefinitionProps {{ {props} }}); {statements}", Members)));

    [Theory]
    [InlineData("Make();", "FARG0301")]
    [InlineData("Grant(Make());", "FARG0301")]
    [InlineData("new FargateService(this, \"S\", new FargateServiceProps { Cluster = null, TaskDefinition = Make() });", "")]
    [InlineData("var def = Make(); Add(def);", "")]
    [InlineData("AddSlow(Make());", "FARG0506")]
    [InlineData("var def = Make(); def.AddContainer(\"web\", Options(essential: false));", "FARG0317")]
    [InlineData("foreach (var name in settings.Keys) { var def = Make(); AddSlow(def); }", "FARG0506")]
    [InlineData("foreach (var name in settings.Keys) { var def = Make(); if (name == \"web\") Add(def); }", "")]
    [InlineData("var def = isProduction ? Make() : null; def?.AddContainer(\"web\", Options());", "")]
    [InlineData("var def = Make(); Add(def); var other = Make();", "")]
    [InlineData("TaskDefinition def = isProduction ? Make() : new Ec2TaskDefinition(this, \"E\"); AddSized(def, \"web\", !isProduction);", "")]
    [InlineData("Func<FargateTaskDefinition> make = Make; Add(make());", "")]
    [InlineData("Keep(Make());", "")]
    [InlineData("Console.WriteLine(nameof(Make));", "")]
    public void What_is_done_with_what_a_private_method_makes(string statements, string rule)
    {
        foreach (var body in new[] { "=> new FargateTaskDefinition(this, \"D\");", "{ var made = new FargateTaskDefinition(this, \"D\"); return made; }",
            "{ var made = new FargateTaskDefinition(this, \"D\"); if (made.Family == \"a\") return made; return made; }" })
            Assert.Equal(rule, Rules(CodeSource.Stack(statements, Members + "private FargateTaskDefinition Make() " + body)));
        // Others may call it as well.
        if (rule is "FARG0301" or "FARG0317")
            Assert.Equal("", Rules(CodeSource.Stack(statements, Members + "public FargateTaskDefinition Make() => new FargateTaskDefinition(this, \"D\");")));
    }

    [Fact]
    public void Methods_that_hand_a_definition_on() => Assert.Equal("FARG0302", Rules(CodeSource.Stack("Hand();", Members + """
        private FargateTaskDefinition Make() => new FargateTaskDefinition(this, "D");
        private FargateTaskDefinition Fill() { var made = Make(); Add(made); return made; }
        private void Hand() { var made = Fill(); made.AddContainer("web", Options()); }
        """)));

    [Fact]
    public void A_method_that_calls_itself_has_an_end() => Assert.Equal("", Rules(CodeSource.Stack("", Members + """
        private FargateTaskDefinition Make(int times) { if (times > 0) return Make(times - 1); return new FargateTaskDefinition(this, "D"); }
        """)));

    private static string Rules(Microsoft.CodeAnalysis.CSharp.CSharpCompilation compilation) =>
        string.Join(" ", CodeSource.Check(compilation).Split('\n').Select(it => it.Split(' ')[0]).Distinct());
}
