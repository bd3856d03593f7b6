namespace Fargate.Analyzers.Tests.Objects;

/// <summary>
/// What is known of what code makes. 256 CPU units and 4096 MiB are no size of Fargate, so a definition of that size is reported if, and only if, both
/// are known.
/// </summary>
public class KnowledgeTests
{
    private const string Web = """def.AddContainer("web", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("nginx:1.27") });""";

    private const string Members = """
        private const int Small = 256;
        private static readonly int Large = 4096;
        private readonly int _large = 4096;
        private int _changing = 256;
        private readonly int _set;
        private readonly int _swapped = 256;
        private static int Cpu => 256;
        private int Memory { get; } = 4096;
        private int Settable { get; set; } = 256;
        private bool IsSettable { get; set; }
        private int Counting => _changing++;
        private static bool Asks { get { return DateTime.Now.Hour > 12; } }
        private FargateTaskDefinition _def;
        public FargateTaskDefinition Def { get; private set; }
        private void Swap() { (Ignored, Settable) = (1, 2); Settable = 3; }
        private int Ignored { get; set; }
        private static int Times(int factor) => factor * 1024;
        private static int Gigabytes(int count) { return Times(count); }
        private static int Sized(bool isLarge) => isLarge ? 4096 : 512;
        private static FargateTaskDefinitionProps Props(int cpu) => new FargateTaskDefinitionProps { Cpu = cpu, MemoryLimitMiB = 4096 };
        private static void Change(ref int value) => value = 1024;
        private static void Make(out int value) => value = 1024;
        private static void Adjust(FargateTaskDefinitionProps props) => props.Cpu = 1024;
        private static T Adjusted<T>(T props) => props;
        private static readonly FargateTaskDefinitionProps Shared = new FargateTaskDefinitionProps { Cpu = 256, MemoryLimitMiB = 4096 };
        private static void ChangeShared() => Shared.Cpu = 1024;
        class Own { public int Cpu; public static implicit operator double(Own own) => 1024; public bool Is { get; set; } }
        interface IAsks { bool Is { get; } }
        """;

    public static TheoryData<string> Known => new(
        // Variables and members that are assigned once.
        Size("256", "4096"),
        Size("Small", "Large"),
        Size("Small", "_large"),
        Size("Cpu", "Memory"),
        Size("Cpu", "Times(4)"),
        Size("Cpu", "Gigabytes(4)"),
        Size("Cpu", "Sized(true)"),
        "var cpu = 256; " + Size("cpu", "cpu * 16"),
        "double cpu = 256; " + Size("cpu / 1", "cpu * 16"),
        "int cpu; cpu = 256; " + Size("cpu", "4096"),
        "int? cpu = 256; " + Size("cpu", "4096"),
        "const long Cpu = 256; " + Size("Cpu", "4096m == 1 ? 1 : 4096"),
        "short cpu = 256; " + Size("cpu", "(double)4096"),
        "var known = true; " + Size("known ? 256 : 1024", "4096"),
        "{ var cpu = 256; if (isProduction) { " + Size("cpu", "4096") + " } }",
        // Objects.
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256 }}; props.MemoryLimitMiB = 4096; {Definition("props")}",
        $"var props = new FargateTaskDefinitionProps(); props.Cpu = 256; props.MemoryLimitMiB = 4096; {Definition("props")} Adjust(props);",
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256, MemoryLimitMiB = 4096 }}; IFargateTaskDefinitionProps same = props; {Definition("same")}",
        $"{Definition("Props(256)")}",
        $"{Definition("props: new FargateTaskDefinitionProps { Cpu = 256, MemoryLimitMiB = 4096 }, id: \"x\", scope: this", "")}",
        "_def = new FargateTaskDefinition(this, \"D\", new FargateTaskDefinitionProps { MemoryLimitMiB = 4096 });",
        "this.Def = new FargateTaskDefinition(this, \"D\", new FargateTaskDefinitionProps { MemoryLimitMiB = 4096 });",
        "var def = isProduction ? new FargateTaskDefinition(this, \"D\", Props(256)) : new FargateTaskDefinition(this, \"D\", Props(1024)); " + Web,
        "foreach (var name in settings.Keys) { " + Size("256", "4096") + " }",
        "try { " + Size("256", "4096") + " } finally { }",
        "Action later = () => { " + Size("256", "4096") + " }; later();",
        "void Local() { " + Size("256", "4096") + " } Local();",
        "_ = new FargateTaskDefinition(this, \"D\", Props(256));",
        // Choices.
        Size("isProduction ? 1024 : 256", "isProduction ? 2048 : 4096"),
        Size("isProduction ? 1024 : 256", "!(isProduction) ? 4096 : 2048"),
        Size("isProduction ? 1024 : 256", "4096"),
        "var isLarge = settings.ContainsKey(\"large\"); " + Size("isLarge ? 1024 : 256", "isLarge ? 2048 : 4096"),
        Size("id == \"prod\" ? 1024 : 256", "id == \"prod\" ? 2048 : 4096"),
        Size("id.StartsWith(\"prod\") ? 1024 : 256", "id.StartsWith(\"prod\") ? 2048 : 4096"),
        Size("id is \"prod\" ? 1024 : 256", "id is \"prod\" ? 2048 : 4096"),
        "var memory = isProduction ? 2048 : 4096; " + Size("isProduction ? 1024 : 256", "memory"));

    public static TheoryData<string> NotKnown => new(
        // Variables that have another value, or may.
        "int cpu = 256; cpu = 1024; " + Size("cpu", "4096"),
        "int cpu = 256; if (isProduction) cpu = 1024; " + Size("cpu", "4096"),
        "int cpu = 256; foreach (var name in settings) cpu *= 2; " + Size("cpu", "4096"),
        "int cpu = 256; cpu++; " + Size("cpu", "4096"),
        "int cpu = 256; Change(ref cpu); " + Size("cpu", "4096"),
        "int cpu = 256; Make(out cpu); " + Size("cpu", "4096"),
        "Make(out var cpu); " + Size("cpu", "4096"),
        "int cpu = 256; ref var same = ref cpu; same = 1024; " + Size("cpu", "4096"),
        "int cpu = 256, other = 0; (isProduction ? ref cpu : ref other) = 1024; " + Size("cpu", "4096"),
        "int cpu = 256, other; (cpu, other) = (1024, 1); " + Size("cpu", "4096"),
        "int cpu = 256; Action change = () => cpu = 1024; change(); " + Size("cpu", "4096"),
        "int cpu = 256; void Local() { cpu = 1024; } Local(); " + Size("cpu", "4096"),
        "int cpu = 256; again: " + Size("cpu", "4096") + " if (cpu < 1) { cpu = 1024; goto again; }",
        "int? cpu = null; cpu ??= 1024; " + Size("cpu ?? 256", "4096"),
        "object boxed = 256; if (boxed is int cpu) { " + Size("cpu * 4", "4096") + " }",
        "for (var cpu = 256; cpu < 1025; cpu *= 4) { " + Size("cpu", "4096") + " }",
        "var (cpu, memory) = (256, 4096); cpu = 1024; " + Size("cpu", "memory"),
        "dynamic cpu = 256; cpu = 1024; " + Size("(double)cpu", "4096"),
        "var own = new Own { Cpu = 256 }; own.Cpu = 1024; " + Size("own.Cpu", "4096"),
        Size("new Own()", "4096"),
        Size("_changing", "4096"),
        Size("Settable", "4096"),
        Size("Counting", "4096"),
        Size("_set", "4096"),
        Size("scope.Node.TryGetContext(\"cpu\") is double cpu ? cpu : 1024", "4096"),
        Size("double.Parse(settings[\"cpu\"])", "4096"),
        Size("Math.Max(256, 1024)", "4096"),
        Size("settings.TryGetValue(\"cpu\", out var cpu) ? int.Parse(cpu) : 1024", "4096"),
        Size("id switch { \"a\" => 1024, _ => 2048 }", "4096"),
        // Arithmetic that does not fit, rounds or throws.
        "var most = int.MaxValue; " + Size("most + 1", "4096"),
        "var most = int.MinValue; var minus = -1; " + Size("most / minus", "4096"),
        "var zero = 0; " + Size("isProduction ? 1024 / zero : 1024", "4096"),
        "var cpu = 300.5; " + Size("(int)cpu", "4096"),
        "var cpu = 1280; " + Size("(byte)cpu + 1024", "4096"),
        "var letter = 'a'; " + Size("letter - 'a' + 1024", "4096"),
        "var nothing = 0.0; " + Size("1 / nothing", "4096"),
        Size("double.NaN", "4096"),
        // Objects that others change.
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256, MemoryLimitMiB = 4096 }}; props.Cpu = 1024; {Definition("props")}",
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256, MemoryLimitMiB = 4096 }}; if (isProduction) props.Cpu = 1024; {Definition("props")}",
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256, MemoryLimitMiB = 4096 }}; Adjust(props); {Definition("props")}",
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256, MemoryLimitMiB = 4096 }}; Action change = () => props.Cpu = 1024; change(); {Definition("props")}",
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256, MemoryLimitMiB = 4096 }}; Action<FargateTaskDefinitionProps> change = it => it.Cpu = 1024; change(props); {Definition("props")}",
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256, MemoryLimitMiB = 4096 }}; var same = props; same.Cpu = 1024; {Definition("props")}",
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256 }}; var same = props; same.MemoryLimitMiB = 512; props.MemoryLimitMiB = 4096; same.MemoryLimitMiB = 512; {Definition("props")}",
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256, MemoryLimitMiB = 4096 }}; (props.Cpu, _changing) = (1024, 1); {Definition("props")}",
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256, MemoryLimitMiB = 4096 }}; props.Cpu++; {Definition("props")}",
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256, MemoryLimitMiB = 4096 }}; if (props is {{ }} same) same.Cpu = 1024; {Definition("props")}",
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256, MemoryLimitMiB = 4096 }}; var all = new[] {{ props }}; all[0].Cpu = 1024; {Definition("props")}",
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256, MemoryLimitMiB = 4096 }}; foreach (var it in new List<FargateTaskDefinitionProps> {{ props }}) it.Cpu = 1024; {Definition("props")}",
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256, MemoryLimitMiB = 4096 }}; var pair = (props, 1); pair.props.Cpu = 1024; {Definition("props")}",
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256, MemoryLimitMiB = 4096 }}; try {{ props.Cpu = double.Parse(id); }} catch {{ props.Cpu = 1024; }} {Definition("props")}",
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256, MemoryLimitMiB = 4096 }}; switch (id) {{ default: props.Cpu = 1024; break; }} {Definition("props")}",
        $"void Local(FargateTaskDefinitionProps it) {{ it.Cpu = 1024; }} var props = new FargateTaskDefinitionProps {{ Cpu = 256, MemoryLimitMiB = 4096 }}; Local(props); {Definition("props")}",
        "var props = new FargateTaskDefinitionProps { Cpu = 256, MemoryLimitMiB = 512 }; Action make = () => { " + Definition("props") + " }; make(); props.MemoryLimitMiB = 4096;",
        $"FargateTaskDefinitionProps props = null; if (isProduction) props = new FargateTaskDefinitionProps {{ Cpu = 256 }}; else props = new FargateTaskDefinitionProps {{ Cpu = 1024 }}; props.MemoryLimitMiB = 4096; {Definition("props")}",
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256, MemoryLimitMiB = 512 }}; {Definition("props")} props.MemoryLimitMiB = 4096;",
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 1024, MemoryLimitMiB = 4096 }}; {Definition("props")} props.Cpu = 256;",
        $"var props = new FargateTaskDefinitionProps {{ Cpu = 256, MemoryLimitMiB = 4096 }}; if (isProduction) goto made; props.Cpu = 1024; made: {Definition("props")}",
        $"{Definition("Shared")}",
        $"{Definition("Adjusted(new FargateTaskDefinitionProps { Cpu = 256, MemoryLimitMiB = 4096 })")}",
        // Choices that are not made alike.
        "var isLarge = isProduction; var cpu = isLarge ? 1024 : 256; isLarge = !isLarge; " + Size("cpu", "isLarge ? 4096 : 512"),
        "var cpu = isProduction ? 1024 : 256; isProduction = !isProduction; " + Size("cpu", "isProduction ? 512 : 4096"),
        Size("Asks ? 1024 : 256", "Asks ? 512 : 4096"),
        Size("DateTime.Now.Hour > 12 ? 1024 : 256", "DateTime.Now.Hour > 12 ? 512 : 4096"),
        Size("new Random().Next() > 5 ? 1024 : 256", "new Random().Next() > 5 ? 512 : 4096"),
        "var own = new Own(); var cpu = own.Is ? 1024 : 256; own.Is = true; " + Size("cpu", "own.Is ? 512 : 4096"),
        "IAsks asks = null; " + Size("asks.Is ? 1024 : 256", "asks.Is ? 512 : 4096"),
        "var names = new List<string>(); var cpu = names.Count > 0 ? 1024 : 256; names.Add(id); " + Size("cpu", "names.Count > 0 ? 4096 : 512"),
        "var cpu = _changing > 0 ? 1024 : 256; _changing = 5; " + Size("cpu", "_changing > 0 ? 4096 : 512"),
        "var large = Sized(id == \"a\"); " + Size("256", "isProduction ? 1024 : 512"),
        "static int Of(bool flag) => flag ? 1024 : 256; static int In(bool flag) => flag ? 2048 : 4096; " + Size("Of(isProduction)", "In(!isProduction) / 2"),
        "if (isProduction) { " + Size("isProduction ? 1024 : 256", "4096") + " }",
        "var size = isProduction ? 1024 : 256; if (isProduction) { " + Size("size", "4096") + " }",
        $"var size = isProduction ? 1024 : 256; TaskDefinition def = isProduction ? new FargateTaskDefinition(this, \"D\", new FargateTaskDefinitionProps {{ Cpu = size, MemoryLimitMiB = 4096 }}) : new Ec2TaskDefinition(this, \"E\"); {Web}",
        Size("isProduction ? (isProduction ? 1024 : 256) : 1024", "4096"));

    [Theory]
    [MemberData(nameof(Known))]
    public void What_follows_from_the_method_is_known(string statements) => Assert.Contains("FARG0101", Check(statements));

    [Theory]
    [MemberData(nameof(NotKnown))]
    public void What_a_run_could_make_different_is_not(string statements) => Assert.Equal("", Check(statements));

    [Theory]
    [InlineData("class A { FargateTaskDefinition _d = new FargateTaskDefinition(null, \"D\", new FargateTaskDefinitionProps { MemoryLimitMiB = 4096 }); }")]
    [InlineData("class A { FargateTaskDefinition D { get; } = new FargateTaskDefinition(null, \"D\", new FargateTaskDefinitionProps { MemoryLimitMiB = 4096 }); }")]
    [InlineData("class A { FargateTaskDefinition D => new FargateTaskDefinition(null, \"D\", new FargateTaskDefinitionProps { MemoryLimitMiB = 4096 }); }")]
    [InlineData("class A { FargateTaskDefinition D() => new FargateTaskDefinition(null, \"D\", new FargateTaskDefinitionProps { MemoryLimitMiB = 4096 }); }")]
    [InlineData("class A { Func<FargateTaskDefinition> D = () => new FargateTaskDefinition(null, \"D\", new FargateTaskDefinitionProps { MemoryLimitMiB = 4096 }); }")]
    [InlineData("static class A { public static FargateTaskDefinition D(this Construct scope) { return new FargateTaskDefinition(scope, \"D\", new FargateTaskDefinitionProps { MemoryLimitMiB = 4096 }); } }")]
    [InlineData("class A : Stack { A(Construct scope) : base(scope, \"A\") => new FargateTaskDefinition(this, \"D\", new FargateTaskDefinitionProps { MemoryLimitMiB = 4096 }).AddToTaskRolePolicy(null); }")]
    public void A_definition_is_read_wherever_it_is_made(string type) => Assert.Contains("FARG0101", CodeSource.Check(CodeSource.Compile(type), onlyErrors: true));

    [Fact]
    public void So_it_is_in_top_level_statements()
    {
        var program = CodeSource.Compile("var cpu = 256; var d = new FargateTaskDefinition(null, \"D\", new FargateTaskDefinitionProps { Cpu = cpu, MemoryLimitMiB = 4096 });");
        Assert.Contains("FARG0101", CodeSource.Check(program.WithOptions(program.Options.WithOutputKind(Microsoft.CodeAnalysis.OutputKind.ConsoleApplication)), onlyErrors: true));
    }

    [Theory]
    [InlineData("ADD", true)]
    [InlineData("{ { ADD } }", true)]
    [InlineData("using (var stream = new System.IO.MemoryStream()) { ADD }", true)]
    [InlineData("using var stream = new System.IO.MemoryStream(); ADD", true)]
    [InlineData("lock (this) { ADD }", true)]
    [InlineData("checked { ADD }", true)]
    [InlineData("if (id == \"x\") return; ADD", true)]
    [InlineData("if (isProduction) { ADD }", false)]
    [InlineData("if (isProduction) return; else { ADD }", false)]
    [InlineData("for (var i = 0; i < 3; i++) { ADD }", false)]
    [InlineData("foreach (var it in settings) { ADD }", false)]
    [InlineData("while (isProduction) { ADD }", false)]
    [InlineData("do { ADD } while (isProduction);", false)]
    [InlineData("try { ADD } catch (Exception) { }", false)]
    [InlineData("try { } catch (Exception) { ADD }", false)]
    [InlineData("switch (id) { case \"a\": ADD break; }", false)]
    [InlineData("Action add = () => { ADD }; add();", false)]
    [InlineData("void Add() { ADD } Add();", false)]
    public void What_is_added_counts_where_it_is_always_added(string statements, bool counts)
    {
        var found = CodeSource.Check(CodeSource.Stack($"var def = new FargateTaskDefinition(this, \"D\"); var web = {Web} " + statements.Replace("ADD", "web.AddPortMappings(new PortMapping { ContainerPort = 70000 });", StringComparison.Ordinal)));
        Assert.Equal(counts, found.Contains("FARG0402", StringComparison.Ordinal));
    }

    [Theory]
    // A private field that nothing else in the class names is like a local.
    [InlineData("this._own = new FargateTaskDefinition(this, \"D\");", true)]
    [InlineData("_own = new FargateTaskDefinition(this, \"D\"); new FargateService(this, \"S\", new FargateServiceProps { TaskDefinition = _own, Cluster = null });", false)]
    [InlineData("_shared = new FargateTaskDefinition(this, \"D\");", false)]
    [InlineData("Public = new FargateTaskDefinition(this, \"D\");", false)]
    public void Nothing_is_missed_in_what_others_can_add_to(string statements, bool isMissed) => Assert.Equal(isMissed, CodeSource.Check(
        CodeSource.Stack(statements, "FargateTaskDefinition _own; FargateTaskDefinition _shared; public FargateTaskDefinition Public { get; } void Add() => _shared.AddContainer(null, null);"),
        onlyErrors: true).Contains("FARG0301", StringComparison.Ordinal));

    private static string Check(string statements) => CodeSource.Check(CodeSource.Stack(statements, Members), onlyErrors: true);

    private static string Size(string cpu, string memory) => Definition($"new FargateTaskDefinitionProps {{ Cpu = {cpu}, MemoryLimitMiB = {memory} }}");

    private static string Definition(string props, string before = "this, \"D\", ") => $"{{ var def = new FargateTaskDefinition({before}{props}); {Web} }}";
}
