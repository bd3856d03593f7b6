using Fargate.Analyzers.Tests.Objects;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes.Tests.Objects;

/// <summary>Each form in which code says a value, before and after a fix.</summary>
public class ObjectFixTests
{
    private const string Props = "new FargateTaskDefinitionProps";
    private const string Web = """def.AddContainer("web", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("nginx:1.27") });""";

    [Theory]
    [InlineData("Cpu = 256, MemoryLimitMiB = 4096", "keep-cpu", "Cpu = 256, MemoryLimitMiB = 2048")]
    [InlineData("Cpu = 256, MemoryLimitMiB = 4 * 1024", "keep-cpu", "Cpu = 256, MemoryLimitMiB = 2048")]
    [InlineData("Cpu = 256, MemoryLimitMiB = (double)4096", "keep-cpu", "Cpu = 256, MemoryLimitMiB = 2048")]
    [InlineData("Cpu = 300, MemoryLimitMiB = 700", "smallest", "Cpu = 512, MemoryLimitMiB = 1024")]
    // The size that the CDK has for what is left out.
    [InlineData("MemoryLimitMiB = 4096", "smallest", "MemoryLimitMiB = 4096, Cpu = 512")]
    [InlineData("\n        // Much.\n        MemoryLimitMiB = 4096,\n    ", "smallest", "\n        // Much.\n        MemoryLimitMiB = 4096,\n        Cpu = 512,\n    ")]
    // Only what depends on the condition.
    [InlineData("Cpu = 256, MemoryLimitMiB = isProduction ? 512 : 4096", "keep-cpu", "Cpu = 256, MemoryLimitMiB = isProduction ? 512 : 2048")]
    [InlineData("Cpu = isProduction ? 512 : 256, MemoryLimitMiB = isProduction ? 1024 : 4096", "smallest", "Cpu = isProduction ? 512 : 512, MemoryLimitMiB = isProduction ? 1024 : 4096")]
    [InlineData("Cpu = 256, MemoryLimitMiB = isProduction ? 512 : 4096", "smallest", null)]
    [InlineData("Cpu = 256, MemoryLimitMiB = isProduction ? 4096 : 512", "smallest", null)]
    // What is wrong whatever it says.
    [InlineData("Cpu = 256, MemoryLimitMiB = 4096, Family = isProduction ? \"a\" : \"b\"", "keep-cpu", "Cpu = 256, MemoryLimitMiB = 2048, Family = isProduction ? \"a\" : \"b\"")]
    [InlineData("Cpu = 256, MemoryLimitMiB = /* much */ 4096 // MiB\n", "keep-cpu", "Cpu = 256, MemoryLimitMiB = /* much */ 2048 // MiB\n")]
    [InlineData("Cpu = 256,\n#if !NEVER\n MemoryLimitMiB = 4096\n#else\n MemoryLimitMiB = 512\n#endif\n", "keep-cpu", "Cpu = 256,\n#if !NEVER\n MemoryLimitMiB = 2048\n#else\n MemoryLimitMiB = 512\n#endif\n")]
    // With another symbol it may be there already.
    [InlineData("MemoryLimitMiB = 4096\n#if NEVER\n , Cpu = 512\n#endif\n", "smallest", null)]
    public void A_size(string before, string key, string? after) => Cdk("FARG0101:" + key, Definition(before), after is null ? null : Definition(after));

    [Theory]
    [InlineData("const int Memory = 4096;", "Memory", "const int Memory = 2048;", "Memory")]
    [InlineData("private const int Memory = 4 * 1024;", "Memory", "private const int Memory = 2048;", "Memory")]
    [InlineData("private const int Memory = 4096; int Other() => Memory;", "Memory", "private const int Memory = 4096; int Other() => Memory;", "2048")]
    [InlineData("public const int Memory = 4096;", "Memory", "public const int Memory = 4096;", "2048")]
    [InlineData("private readonly double _memory = 4096;", "_memory", "private readonly double _memory = 2048;", "_memory")]
    [InlineData("private readonly double _memory = 4096; double Other() => _memory;", "_memory", "private readonly double _memory = 4096; double Other() => _memory;", "2048")]
    [InlineData("static class Sizes { public const int Memory = 4096; }", "Sizes.Memory", "static class Sizes { public const int Memory = 4096; }", "2048")]
    [InlineData("private static int Memory() => 4096;", "Memory()", "private static int Memory() => 2048;", "Memory()")]
    [InlineData("private static int Memory() => 4096; int Other() => Memory();", "Memory()", "private static int Memory() => 4096; int Other() => Memory();", "2048")]
    [InlineData("#if NEVER\n int Other() => Memory;\n#endif\n private const int Memory = 4096;", "Memory", "#if NEVER\n int Other() => Memory;\n#endif\n private const int Memory = 4096;", "2048")]
    public void A_value_from_elsewhere_is_changed_there_where_this_alone_uses_it(string members, string value, string membersAfter, string valueAfter) => Cdk(
        "FARG0101:keep-cpu",
        Definition("Cpu = 256, MemoryLimitMiB = " + value), Definition("Cpu = 256, MemoryLimitMiB = " + valueAfter), members, membersAfter);

    [Theory]
    [InlineData("const int memory = 4096;", "memory", "const int memory = 2048;", "memory")]
    [InlineData("var memory = 4096;", "memory", "var memory = 2048;", "memory")]
    [InlineData("var memory = isProduction ? 512 : 4096;", "memory", "var memory = isProduction ? 512 : 2048;", "memory")]
    [InlineData("var memory = 4096; Console.WriteLine(memory);", "memory", "var memory = 4096; Console.WriteLine(memory);", "2048")]
    public void So_is_a_local(string statement, string value, string statementAfter, string valueAfter) => Cdk(
        "FARG0101:keep-cpu", statement + "\n" + Definition("Cpu = 256, MemoryLimitMiB = " + value), statementAfter + "\n" + Definition("Cpu = 256, MemoryLimitMiB = " + valueAfter));

    [Fact]
    public void Of_two_definitions_with_one_local_each_is_changed_in_place()
    {
        var before = Stack($$"""
            var memory = 4096;
            var def = new FargateTaskDefinition(this, "Def", {{Props}} { Cpu = 256, MemoryLimitMiB = memory });
            {{Web}}
            var other = new FargateTaskDefinition(this, "Other", {{Props}} { Cpu = 512, MemoryLimitMiB = memory });
            """);
        Assert.Equal(before.Text.ToString().Replace("Cpu = 256, MemoryLimitMiB = memory", "Cpu = 256, MemoryLimitMiB = 2048", StringComparison.Ordinal), Fix(before, "FARG0101:keep-cpu"));
    }

    [Theory]
    [InlineData($"var props = {Props} {{ Cpu = 256 }}; props.MemoryLimitMiB = 4096; var def = new FargateTaskDefinition(this, \"Def\", props);", "4096", "2048")]
    [InlineData($"FargateTaskDefinitionProps props = new() {{ MemoryLimitMiB = 4096 }}; var def = new FargateTaskDefinition(this, \"Def\", props);", "4096", "2048")]
    // Of both.
    [InlineData($"var props = {Props} {{ MemoryLimitMiB = 4096 }}; var def = new FargateTaskDefinition(this, \"Def\", props); var other = new FargateTaskDefinition(this, \"Other\", props);", null, null)]
    public void Properties_in_a_local(string statements, string? before, string? after) =>
        Cdk("FARG0101:keep-cpu", statements + Web, after is null ? null : statements.Replace(before!, after, StringComparison.Ordinal) + Web);

    [Theory]
    [InlineData("private static FargateTaskDefinitionProps Sized(int memory) => new() { Cpu = 256, MemoryLimitMiB = memory };", "Sized(4096)", "Sized(2048)")]
    // It would be the size and the storage.
    [InlineData("private static FargateTaskDefinitionProps Sized(int memory) => new() { Cpu = 256, MemoryLimitMiB = memory, EphemeralStorageGiB = memory / 100 };", "Sized(4096)", null)]
    public void An_argument_of_a_helper(string members, string before, string? after) => Cdk(
        "FARG0101:keep-cpu", $"var def = new FargateTaskDefinition(this, \"Def\", {before});\n{Web}", after is null ? null : $"var def = new FargateTaskDefinition(this, \"Def\", {after});\n{Web}", members);

    [Theory]
    [InlineData("private static FargateTaskDefinitionProps Props() => new() { Cpu = 256, MemoryLimitMiB = 4096 };", "private static FargateTaskDefinitionProps Props() => new() { Cpu = 256, MemoryLimitMiB = 2048 };")]
    // Of another one, too.
    [InlineData("private static FargateTaskDefinitionProps Props() => new() { Cpu = 256, MemoryLimitMiB = 4096 }; FargateTaskDefinitionProps Other => Props();", null)]
    public void A_helper_of_one_definition(string members, string? after)
    {
        var definition = $"var def = new FargateTaskDefinition(this, \"Def\", Props());\n{Web}";
        Cdk("FARG0101:keep-cpu", definition, after is null ? null : definition, members, after);
    }

    [Fact]
    public void A_condition_around_the_definition_is_not_about_its_values() =>
        Assert.Null(Fix(Stack($"var def = settings is null ? null : new FargateTaskDefinition(this, \"Def\", {Props} {{ Cpu = 256, MemoryLimitMiB = isProduction ? 512 : 4096 }});"), "FARG0101:smallest"));

    [Fact]
    public void A_pattern_is_a_task_and_a_service() => Cdk("FARG1208:remove", Pattern(", PlatformVersion = FargatePlatformVersion.VERSION1_3"), Pattern(""));

    [Theory]
    [InlineData("def.AddContainer(\"web\", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry(\"nginx:1.27\") }).AddPortMappings(new PortMapping { ContainerPort = 80, HostPort = 8080 });")]
    [InlineData("var web = def.AddContainer(\"web\", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry(\"nginx:1.27\") }); web.AddPortMappings(new PortMapping { ContainerPort = 80, HostPort = 8080 });")]
    [InlineData("var port = new PortMapping { ContainerPort = 80, HostPort = 8080 }; def.AddContainer(\"web\", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry(\"nginx:1.27\"), PortMappings = new IPortMapping[] { port } });")]
    public void What_a_method_is_given(string statements)
    {
        const string Start = $"var def = new FargateTaskDefinition(this, \"Def\", {Props} {{ Cpu = 256, MemoryLimitMiB = 512 }});\n";
        Cdk("FARG0401:remove", Start + statements, Start + statements.Replace(", HostPort = 8080", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_local_that_nothing_would_use_keeps_its_use() => Cdk(
        "FARG0401:remove", "var port = 8080;\n" + Container("PortMappings = new[] { new PortMapping { ContainerPort = 80, HostPort = port } }"), null);

    [Fact]
    public void An_image_of_a_registry() => Cdk(
        "FARG0310:lower-case", Definition("Cpu = 256, MemoryLimitMiB = 512").Replace("nginx", "Nginx", StringComparison.Ordinal), Definition("Cpu = 256, MemoryLimitMiB = 512"));

    [Fact]
    public void A_pattern_has_the_size_in_its_own_properties()
    {
        const string Pattern = """
            new ApplicationLoadBalancedFargateService(this, "S", new ApplicationLoadBalancedFargateServiceProps
            {
                MemoryLimitMiB = 4096,
                TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions { Image = ContainerImage.FromRegistry("nginx:1.27") },
            });
            """;
        Cdk("FARG0101:smallest", Pattern, Pattern.Replace("1.27\") },", "1.27\") },\n    Cpu = 512,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Duration.Seconds(90)", "Duration.Seconds(60)")]
    [InlineData("Duration.Minutes(2)", "Duration.Minutes(1)")]
    [InlineData("Duration.Hours(1)", "Duration.Seconds(60)")]
    [InlineData("Amazon.CDK.Duration.Hours(1)", "Amazon.CDK.Duration.Seconds(60)")]
    public void A_duration(string before, string after) => Cdk(
        "FARG0503:nearest", Container($"HealthCheck = new HealthCheck {{ Command = new[] {{ \"CMD-SHELL\", \"true\" }}, Interval = Duration.Minutes(5), Timeout = {before} }}"),
        Container($"HealthCheck = new HealthCheck {{ Command = new[] {{ \"CMD-SHELL\", \"true\" }}, Interval = Duration.Minutes(5), Timeout = {after} }}"));

    [Theory]
    [InlineData("new[] { new PortMapping { ContainerPort = 80, HostPort = 8080 } }", "new[] { new PortMapping { ContainerPort = 80 } }")]
    [InlineData("new[] { new PortMapping { HostPort = 8080, ContainerPort = 80 } }", "new[] { new PortMapping { ContainerPort = 80 } }")]
    [InlineData("[new PortMapping\n{\n    // In.\n    ContainerPort = 80,\n    HostPort = 8080,\n}]", "[new PortMapping\n{\n    // In.\n    ContainerPort = 80,\n}]")]
    // It is about the port.
    [InlineData("[new PortMapping\n{\n    ContainerPort = 80,\n    HostPort = 8080, // out\n}]", null)]
    [InlineData("[new PortMapping\n{\n    ContainerPort = 80,\n#if !NEVER\n    HostPort = 8080,\n#endif\n}]", null)]
    [InlineData("[new PortMapping { ContainerPort = 80, HostPort = isProduction ? 8080 : 8080 }]", null)]
    public void A_property_is_removed(string before, string? after) =>
        Cdk("FARG0401:remove", Container("PortMappings = " + before), after is null ? null : Container("PortMappings = " + after));

    [Theory]
    [InlineData("new Dictionary<string, string> { [\"A\"] = \"1\", [\"B\"] = \"2\" }", "new Dictionary<string, string> { [\"B\"] = \"2\" }")]
    [InlineData("new Dictionary<string, string> { { \"B\", \"2\" }, { \"A\", \"1\" } }", "new Dictionary<string, string> { { \"B\", \"2\" } }")]
    [InlineData("new Dictionary<string, string>\n{\n    // One.\n    { \"A\", \"1\" },\n    // Two.\n    { \"B\", \"2\" },\n}", "new Dictionary<string, string>\n{\n    // One.\n    // Two.\n    { \"B\", \"2\" },\n}")]
    [InlineData("new Dictionary<string, string> { { \"A\", \"1\" } }", null)]
    public void An_entry_of_a_dictionary_is_removed(string before, string? after)
    {
        const string Secrets = "Secrets = new Dictionary<string, Secret> { [\"A\"] = null }, Environment = ";
        var expected = after is null ? Container(Secrets.Replace(", Environment = ", "", StringComparison.Ordinal)) : Container(Secrets + after);
        Cdk("FARG0601:keep-secret", Container(Secrets + before), expected);
    }

    [Fact]
    public void A_literal_and_a_member_of_the_SDK() => Sdk(
        "FARG0202:awsvpc", Request("Cpu = \"256\", Memory = \"512\", NetworkMode = Amazon.ECS.NetworkMode.Bridge"), Request("Cpu = \"256\", Memory = \"512\", NetworkMode = Amazon.ECS.NetworkMode.Awsvpc"));

    [Theory]
    [InlineData("NetworkMode = \"bridge\"", "NetworkMode = \"awsvpc\"")]
    [InlineData("NetworkMode = new NetworkMode(\"bridge\")", "NetworkMode = new NetworkMode(\"awsvpc\")")]
    [InlineData("NetworkMode = NetworkMode.Bridge", "NetworkMode = NetworkMode.Awsvpc")]
    public void Spellings_of_a_member(string before, string after) => Sdk(
        "FARG0202:awsvpc", Request("Cpu = \"256\", Memory = \"512\", " + before), Request("Cpu = \"256\", Memory = \"512\", " + after));

    [Fact]
    public void A_text_of_the_SDK_stays_a_text() => Sdk(
        "FARG0101:keep-cpu", Request("NetworkMode = NetworkMode.Awsvpc, Cpu = \"256\", Memory = \"4096\""), Request("NetworkMode = NetworkMode.Awsvpc, Cpu = \"256\", Memory = \"2048\""));

    [Theory]
    [InlineData("new[] { \"curl\", \"-f\", \"http://localhost\" }")]
    [InlineData("[\"curl\", \"-f\", \"http://localhost\"]")]
    [InlineData("new List<string> { \"curl\", \"-f\", \"http://localhost\" }")]
    public void A_list_keeps_the_items_that_stay(string before)
    {
        if (before.StartsWith("new[]", StringComparison.Ordinal))
            before = before.Replace("new[]", "new List<string>", StringComparison.Ordinal);
        Sdk("FARG0502:form", Request(Size, $"HealthCheck = new HealthCheck {{ Command = {before} }}"),
            Request(Size, $"HealthCheck = new HealthCheck {{ Command = {before.Replace("\"curl\"", "\"CMD\", \"curl\"", StringComparison.Ordinal)} }}"));
    }

    [Theory]
    // Both spellings of an entry, and one that is created.
    [InlineData("Options = { [\"awslogs-group\"] = \"/web\", [\"awslogs-region\"] = \"eu-west-1\" }", "Options = { [\"awslogs-group\"] = \"/web\", [\"awslogs-region\"] = \"eu-west-1\", [\"awslogs-stream-prefix\"] = \"web\" }")]
    [InlineData(
        "Options = new Dictionary<string, string>\n{\n    { \"awslogs-group\", \"/web\" },\n    { \"awslogs-region\", \"eu-west-1\" } // Dublin\n}",
        "Options = new Dictionary<string, string>\n{\n    { \"awslogs-group\", \"/web\" },\n    { \"awslogs-region\", \"eu-west-1\" }, // Dublin\n    { \"awslogs-stream-prefix\", \"web\" }\n}")]
    public void An_entry_is_added_in_the_form_of_the_others(string before, string after) => Sdk("FARG0802:add", Logging(before), Logging(after));

    [Theory]
    [InlineData("Options = { [\"awslogs-group\"] = \"/web\", [\"awslogs-region\"] = \"eu-west-1\", [\"awslogs-streamprefix\"] = \"web\" }")]
    [InlineData("Options = new() { { \"awslogs-group\", \"/web\" }, { \"awslogs-region\", \"eu-west-1\" }, { \"awslogs-streamprefix\", \"web\" } }")]
    public void A_key_gets_another_name(string before) =>
        Sdk("FARG0804:rename", Logging(before), Logging(before.Replace("streamprefix", "stream-prefix", StringComparison.Ordinal)));

    [Fact]
    public void A_field_is_added_by_the_name_of_its_property()
    {
        var before = Request("NetworkMode = NetworkMode.Awsvpc, Cpu = \"256\"");
        Sdk("FARG0102:smallest", before, before.Replace("Essential = true } },", "Essential = true } },\n        Memory = \"512\",", StringComparison.Ordinal));
    }

    [Fact]
    public void A_null_that_says_nothing_is_replaced() => Sdk(
        "FARG0102:smallest", Request("NetworkMode = NetworkMode.Awsvpc, Memory = null, Cpu = \"256\""), Request("NetworkMode = NetworkMode.Awsvpc, Memory = \"512\", Cpu = \"256\""));

    [Theory]
    [InlineData("new AwsLogDriverProps()", "new AwsLogDriverProps { StreamPrefix = \"web\" }")]
    [InlineData("new AwsLogDriverProps { }", "new AwsLogDriverProps { StreamPrefix = \"web\" }")]
    [InlineData("new AwsLogDriverProps { DatetimeFormat = \"%Y\" }", "new AwsLogDriverProps { DatetimeFormat = \"%Y\", StreamPrefix = \"web\" }")]
    [InlineData("(AwsLogDriverProps)null", null)]
    public void A_property_of_the_CDK_is_added(string before, string? after) =>
        Cdk("FARG0802:add", Container($"Logging = LogDriver.AwsLogs({before})"), after is null ? null : Container($"Logging = LogDriver.AwsLogs({after})"), mayBeAbsent: true);

    [Fact]
    public void A_class_of_CloudFormation() => Cdk(
        "FARG0101:keep-cpu",
        "new CfnTaskDefinition(this, \"T\", new CfnTaskDefinitionProps { Cpu = \"256\", Memory = \"4096\", NetworkMode = \"awsvpc\", RequiresCompatibilities = new[] { \"FARGATE\" } });",
        "new CfnTaskDefinition(this, \"T\", new CfnTaskDefinitionProps { Cpu = \"256\", Memory = \"2048\", NetworkMode = \"awsvpc\", RequiresCompatibilities = new[] { \"FARGATE\" } });");

    [Fact]
    public void Fix_all_corrects_each_of_a_file()
    {
        const string Definition = """
            var d{0} = new FargateTaskDefinition(this, "D{0}", new FargateTaskDefinitionProps
            {{
                Cpu = 256, // units
                MemoryLimitMiB = {1},
            }});

            """;
        var statements = string.Concat(Enumerable.Range(1, 5).Select(it => string.Format(System.Globalization.CultureInfo.InvariantCulture, Definition, it, "4096")));
        Assert.Equal(5, Stack(statements).Count("FARG0101"));
        var after = Stack(statements).WithAll("FARG0101:keep-cpu", "FARG0101");
        Assert.Equal(Stack(statements.Replace("4096", "2048", StringComparison.Ordinal)).Text.ToString(), after.Text.ToString());
    }

    [Fact]
    public void Fix_all_corrects_the_code_and_the_annotated_classes_of_a_file()
    {
        var after = File("4096").WithAll("FARG0101:keep-cpu", "FARG0101");
        Assert.Equal(File("2048").Text.ToString(), after.Text.ToString());

        static FixedCode File(string memory) => Stack(
            Definition($"Cpu = 256, MemoryLimitMiB = {memory}"),
            $"[Fargate.TaskDefinition(\"a\", Cpu = 256, Memory = {memory})] public class Task {{ [Fargate.Container(\"nginx:1.27\")] public class Web; }}");
    }

    [Fact]
    public void Of_two_corrections_in_one_place_the_later_one_waits()
    {
        var before = Stack($$"""
            var def = new FargateTaskDefinition(this, "Def", {{Props}} { Cpu = 256, MemoryLimitMiB = 512 });
            def.AddContainer("web", new ContainerDefinitionOptions
            {
                Image = ContainerImage.FromRegistry("nginx:1.27"),
                HealthCheck = new HealthCheck { Command = new[] { "CMD-SHELL", "true" }, Interval = Duration.Seconds(10), Timeout = Duration.Seconds(90) },
            });
            """);
        var after = before.WithAll(null, before.Findings.Select(it => it.Id).Distinct());
        Assert.Empty(after.Compiler);
        Assert.Equal(0, after.Count("FARG0503"));
    }

    [Fact]
    public void What_is_not_there_any_more_has_no_fix()
    {
        var before = Stack(Definition("MemoryLimitMiB = 4096"));
        Assert.Empty(Stack("").ActionsFor(before.Findings.First(it => it.Id == "FARG0101")));
    }

    private const string Size = "NetworkMode = NetworkMode.Awsvpc, Cpu = \"256\", Memory = \"512\"";

    private static string Definition(string properties) => $"var def = new FargateTaskDefinition(this, \"Def\", {Props} {{ {properties} }});\n{Web}";

    private static string Container(string properties) => $$"""
        var def = new FargateTaskDefinition(this, "Def", {{Props}} { Cpu = 256, MemoryLimitMiB = 512 });
        def.AddContainer("web", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("nginx:1.27"), {{properties}} });
        """;

    private static string Request(string properties, string container = "Essential = true") => $$"""
        class App
        {
            Task<object> Register(AmazonECSClient client) => client.RegisterTaskDefinitionAsync(new()
            {
                Family = "web", RequiresCompatibilities = new List<string> { "FARGATE" }, {{properties}},
                ContainerDefinitions = new() { new ContainerDefinition { Name = "web", Image = "nginx:1.27", {{container}} } },
            });
        }
        """;

    private static string Logging(string options) =>
        Request(Size, $"LogConfiguration = new LogConfiguration {{ LogDriver = LogDriver.Awslogs, {options} }}");

    private static FixedCode Stack(string statements, string members = "") => FixedCode.Of(CodeSource.Stack(statements, members));

    private static string Pattern(string members) =>
        "new ApplicationLoadBalancedFargateService(this, \"S\", new ApplicationLoadBalancedFargateServiceProps { TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions "
        + $"{{ Image = ContainerImage.FromRegistry(\"nginx:1.27\") }}{members} }});";

    private static void Cdk(string key, string before, string? after, string members = "", string? membersAfter = null, bool mayBeAbsent = false) =>
        Verify(key, Stack(before, members), after is null ? null : Stack(after, membersAfter ?? members), mayBeAbsent);

    private static void Sdk(string key, string before, string after) => Verify(key, FixedCode.Of(CodeSource.WithSdk(before)), FixedCode.Of(CodeSource.WithSdk(after)));

    private static void Verify(string key, FixedCode before, FixedCode? after, bool mayBeAbsent = false)
    {
        Assert.Empty(before.Compiler.Where(it => it.Severity == DiagnosticSeverity.Error));
        if (!mayBeAbsent || after is not null)
            Assert.Contains(before.Findings, it => key.StartsWith(it.Id + ":", StringComparison.Ordinal));
        Assert.Equal(after?.Text.ToString(), Fix(before, key));
        Assert.Empty(after?.Findings.Where(it => key.StartsWith(it.Id + ":", StringComparison.Ordinal)) ?? []);
    }

    private static string? Fix(FixedCode before, string key) =>
        before.Findings.SelectMany(before.ActionsFor).FirstOrDefault(it => it.EquivalenceKey == key) is { } action ? before.With(action).Text.ToString() : null;
}
