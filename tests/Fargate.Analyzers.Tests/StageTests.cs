using System.Reflection;
using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers.Tests;

/// <summary>Attributes with <c>Stage</c>: what each stage becomes, and what is said of it.</summary>
public class StageTests
{
    private const string Orders = """
        [TaskDefinition("orders", Cpu = 256, Memory = 512)]
        [TaskDefinition(Stage = "production", Cpu = 1024, Memory = 2048)]
        public partial class Orders
        {
            [Container("shop/orders:${ImageTag}")]
            [PortMapping(8080, Name = "http")]
            [EnvironmentVariable("LOG_LEVEL", "debug")]
            [EnvironmentVariable("LOG_LEVEL", "info", Stage = "production")]
            public class Api;

            [Container("shop/probe:1.0", Essential = false, Stage = "test, staging")]
            public class Probe;
        }
        """;

    private static readonly string[] Stages = ["@test", "ImageTag=1.5-rc", "@staging", "ImageTag=1.5", "@production", "ImageTag=1.4"];

    [Fact]
    public void Each_stage_has_its_documents()
    {
        var files = Run(Orders, Stages).Files();
        Assert.Equal(
            ["production/orders.task-definition.json", "staging/orders.task-definition.json", "test/orders.task-definition.json"],
            files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("1024", "2048", "shop/orders:1.4", "info", 1), Read("production"));
        Assert.Equal(("256", "512", "shop/orders:1.5", "debug", 2), Read("staging"));
        Assert.Equal(("256", "512", "shop/orders:1.5-rc", "debug", 2), Read("test"));

        (string?, string?, string?, string?, int) Read(string stage)
        {
            var task = JsonNode.Parse(files[stage + "/orders.task-definition.json"])!;
            var containers = task["containerDefinitions"]!.AsArray();
            return ((string?)task["cpu"], (string?)task["memory"], (string?)containers[0]!["image"], (string?)containers[0]!["environment"]![0]!["value"], containers.Count);
        }
    }

    [Fact]
    public void A_stage_that_is_not_built_has_none_and_its_name_is_known()
    {
        string[] parameters = ["@?test", "ImageTag=1", "@production", "ImageTag=1"];
        var source = Orders.Replace("test, staging", "test", StringComparison.Ordinal);
        Assert.Equal(["production/orders.task-definition.json"], Run(source, parameters).Files().Keys);
        Assert.Equal("", Diagnose(source, parameters));
    }

    [Fact]
    public void Without_stages_what_is_for_one_is_passed_over_and_said()
    {
        var source = Orders.Replace("${ImageTag}", "1.4", StringComparison.Ordinal);
        var task = JsonNode.Parse(Run(source).Files()["orders.task-definition.json"])!;
        Assert.Equal("256", (string?)task["cpu"]);
        Assert.Single(task["containerDefinitions"]!.AsArray());
        Assert.Equal(
            """
            FARG0030 '"production"': The project does not declare a stage 'production', so the attribute has no effect for that name; add <FargateStage Include="production" /> to the project
            FARG0030 '"production"': The project does not declare a stage 'production', so the attribute has no effect for that name; add <FargateStage Include="production" /> to the project
            FARG0030 '"test, staging"': The project does not declare a stage 'test', so the attribute has no effect for that name; add <FargateStage Include="test" /> to the project
            FARG0030 '"test, staging"': The project does not declare a stage 'staging', so the attribute has no effect for that name; add <FargateStage Include="staging" /> to the project
            """, Diagnose(source));
    }

    [Fact]
    public void Nothing_is_said_of_what_is_right_in_all_stages() => Assert.Equal("", Diagnose(Orders, Stages));

    [Theory]
    // At the attribute that makes it so, with the stage.
    [InlineData(
        """[TaskDefinition("a", Cpu = 256, Memory = 512)] [TaskDefinition(Stage = "production", Memory = 8192)] public partial class A { [Container("x:1")] public class Web; }""",
        "FARG0101 '8192'", "(stage production)")]
    // Also where what is wrong is said for all.
    [InlineData(
        """[TaskDefinition("a", Cpu = 256, Memory = 512)] [TaskDefinition(Stage = "production", Cpu = 4096)] public partial class A { [Container("x:1")] public class Web; }""",
        "FARG0101 '4096'", "(stage production)")]
    [InlineData(
        """[TaskDefinition("a", Cpu = 256, Memory = 512)] public partial class A { [Container("x:1")] [DependsOn(typeof(Db), ContainerCondition.Start)] public class Web; [Container("y:1", Stage = "test")] public class Db; }""",
        "FARG0003 'typeof(Db)'", "(stages staging and production)")]
    // What all stages have is said once, and of none.
    [InlineData(
        """[TaskDefinition("a", Cpu = 256, Memory = 8192)] [TaskDefinition(Stage = "production", TaskRoleArn = "arn:aws:iam::123456789012:role/a")] public partial class A { [Container("x:1")] public class Web; }""",
        "FARG0101 '8192'", "")]
    // What only a parameter makes so stays where it is.
    [InlineData(
        """[TaskDefinition("a", Cpu = 256, Memory = 512)] public partial class A { [Container("x:${ImageTag}", Name = "web-${Bad}")] public class Web; }""",
        "FARG0601", "(stage test)")]
    public void A_finding_names_the_stages_that_have_it(string source, string place, string stages)
    {
        var findings = Diagnose(source, [.. Stages.Take(2), "Bad=!", .. Stages.Skip(2).Take(2), "Bad=b", .. Stages.Skip(4), "Bad=c"]);
        if (place == "FARG0601")
            place = findings[..8];
        Assert.StartsWith(place, findings, StringComparison.Ordinal);
        Assert.Equal(stages, findings.Contains("(stage", StringComparison.Ordinal) ? findings[findings.IndexOf("(stage", StringComparison.Ordinal)..] : "");
        Assert.DoesNotContain("\n", findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[EnvironmentVariable(\"TAG\", \"${Other}\")]", "FARG0031", "(stages staging and production)")]
    [InlineData("[EnvironmentVariable(\"TAG\", \"${Nobody}\")]", "", "")]
    [InlineData("[EnvironmentVariable(\"A\", \"1\"), EnvironmentVariable(\"A\", \"1\", Stage = \"test\")]", "FARG0032", "(stage test)")]
    [InlineData("[EnvironmentVariable(\"A\", \"1\"), EnvironmentVariable(\"A\", \"2\", Stage = \"Test\")]", "", "")]
    [InlineData("[EnvironmentVariable(\"A\", \"1\", Stage = \"prod\")]", "FARG0030", "it declares the stages test, staging and production")]
    [InlineData("[EnvironmentVariable(\"A\", \"1\", Stage = \" \")]", "FARG0030", "it declares the stages test, staging and production")]
    [InlineData("[EnvironmentVariable(\"A\", \"1\", Stage = \"test\"), EnvironmentVariable(\"A\", \"2\", Stage = \"test,production\")]", "FARG0007", "(stage test)")]
    [InlineData("[Container(Memory = 256, Stage = \"test, staging\"), Container(Cpu = 64, Stage = \"test\")]", "", "")]
    [InlineData("[Container(Memory = 256, Stage = \"test, staging\"), Container(Memory = 300, Stage = \"test\")]", "FARG0007", "(stage test)")]
    [InlineData("[HealthCheck(\"CMD\", \"a\"), HealthCheck(\"CMD\", \"b\")]", "FARG0007", "")]
    public void What_stages_can_get_wrong(string attributes, string id, string ending)
    {
        var findings = Diagnose(
            $$"""[TaskDefinition("a", Cpu = 256, Memory = 512)] public partial class A { [Container("x:${ImageTag}")] {{attributes}} public class Web; }""",
            [.. Stages.Take(2), "Other=1", .. Stages.Skip(2)]);
        Assert.StartsWith(id, findings, StringComparison.Ordinal);
        Assert.EndsWith(ending, findings, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void A_resource_may_be_one_in_some_stages_only()
    {
        const string source = """
            [TaskDefinition("a", Cpu = 256, Memory = 512), Service("a", Stage = "production", DesiredCount = 2), NetworkConfiguration("subnet-0123456789abcdef0", Stage = "production")]
            public partial class A { [Container("x:1")] public class Web; }
            """;
        Assert.Equal("production/a.service.json", Assert.Single(Run(source, Stages).Files().Keys, it => it.EndsWith(".service.json", StringComparison.Ordinal)));
    }

    [Fact]
    public void Members_that_differ_are_in_a_class_of_the_stage()
    {
        using var stream = new MemoryStream();
        var result = Run(Orders, Stages).Output.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        var definition = Assembly.Load(stream.ToArray()).GetType("Orders+Definition")!;
        Assert.Equal("orders", definition.GetField("Family")!.GetRawConstantValue());
        Assert.Null(definition.GetProperty("Json"));
        var api = definition.GetNestedType("Containers")!.GetNestedType("Api")!;
        Assert.Equal("api", api.GetField("Name")!.GetRawConstantValue());
        Assert.Null(api.GetProperty("Image"));
        Assert.Equal("LOG_LEVEL", api.GetNestedType("EnvironmentVariables")!.GetField("LOG_LEVEL")!.GetRawConstantValue());
        Assert.Null(definition.GetNestedType("Containers")!.GetNestedType("Probe"));
        foreach (var (stage, tag) in new[] { ("Test", "1.5-rc"), ("Staging", "1.5"), ("Production", "1.4") })
        {
            var own = definition.GetNestedType("Stages")!.GetNestedType(stage)!;
            Assert.Contains($"shop/orders:{tag}\"", (string)own.GetProperty("Json")!.GetValue(null)!, StringComparison.Ordinal);
            Assert.Equal($"shop/orders:{tag}", own.GetNestedType("Containers")!.GetNestedType("Api")!.GetProperty("Image")!.GetValue(null));
            Assert.Equal(stage != "Production", own.GetNestedType("Containers")!.GetNestedType("Probe") is not null);
            Assert.Null(own.GetField("Family"));
        }
        Assert.Equal("", Diagnose(Orders, DiagnosticSeverity.Info, Stages));
    }

    [Fact]
    public void Two_stages_of_one_name_in_CSharp_have_one_class()
    {
        string[] stages = ["@pre-prod", "ImageTag=1", "@preprod", "ImageTag=2", "@preProd2", "ImageTag=3"];
        var source = Orders.Replace("production", "pre-prod", StringComparison.Ordinal).Replace("test, staging", "preprod", StringComparison.Ordinal);
        Assert.Equal("", Diagnose(source, DiagnosticSeverity.Info, stages));
        stages[2] = "@preProd";
        source = source.Replace("preprod", "preProd", StringComparison.Ordinal);
        Assert.Empty(Run(source, stages).Output.GetDiagnostics().Where(it => it.Severity == DiagnosticSeverity.Error));
        Assert.Equal(
            "FARG0009 'TaskDefinition': Member 'Definition.Stages of the stage 'preProd'' cannot be generated: another generated member already has this name",
            Diagnose(source, DiagnosticSeverity.Info, stages));
    }

    [Theory]
    [InlineData("family", "[TaskDefinition(\"a\", Cpu = 256, Memory = 512), TaskDefinition(\"b\", Stage = \"{0}\")]")]
    [InlineData("json", "[TaskDefinition(\"a\", Cpu = 256, Memory = 512), TaskDefinition(Cpu = 512, Memory = 1024, Stage = \"{0}\")]")]
    [InlineData("containers", "[TaskDefinition(\"a\", Cpu = 256, Memory = 512), TaskDefinition(Cpu = 512, Memory = 1024, Stage = \"{0}\")]")]
    public void A_stage_that_is_called_like_a_member_has_no_class(string stage, string attributes)
    {
        var source = attributes.Replace("{0}", stage, StringComparison.Ordinal) + " public partial class A { [Container(\"x:1\")] public class Web; }";
        Assert.Empty(Run(source, "@one", "@" + stage).Output.GetDiagnostics().Where(it => it.Severity >= DiagnosticSeverity.Warning));
        Assert.Equal(
            $"FARG0009 'TaskDefinition': Member 'Definition.Stages of the stage '{stage}'' cannot be generated: another generated member already has this name",
            Diagnose(source, DiagnosticSeverity.Info, "@one", "@" + stage));
    }

    private const string Around = """
        [TaskDefinition("a", Cpu = 256, Memory = 512, Stage = "test"), TaskDefinition("b", Cpu = 256, Memory = 512, Stage = "production")]
        public partial class A { [Container("x:1")] public class Web; }
        [TaskDefinition(Cpu = 256, Memory = 512)]
        public abstract class Template { [Container("x:1", Name = "web-test"), Container(Name = "web", Stage = "production")] public class Web; }
        [Cluster("shop-test", Stage = "test"), Cluster("shop", Stage = "production")]
        public static class Shop;
        """;

    // What a service says of another class, that class may say for each stage.
    [Theory]
    [InlineData("[Service(\"s\", typeof(A), Cluster = typeof(Shop)", "cluster", "shop-test", "shop")]
    [InlineData("[Service(\"s\", typeof(A)", "taskDefinition", "a", "b")]
    [InlineData("[LoadBalancer(typeof(Template.Web), 80, TargetGroupArn = \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/orders/0123456789abcdef\")] [Service(\"s\", \"elsewhere\"", "loadBalancers", "web-test", "web")]
    public void A_service_follows_the_stages_of_the_classes_that_it_names(string attributes, string field, string test, string production)
    {
        var source = $"{Around} {attributes}, LaunchType = LaunchType.Fargate, DesiredCount = 2), NetworkConfiguration(Subnets = new[] {{ \"subnet-0123456789abcdef0\" }})] public static class S;";
        var files = Run(source, "@test", "@production").Files();
        Assert.Equal((test, production), (Read("test"), Read("production")));
        Assert.Equal("", Diagnose(source, "@test", "@production"));

        string? Read(string stage) =>
            JsonNode.Parse(files[stage + "/s.service.json"])![field] is var value && value is JsonArray list ? (string?)list[0]!["containerName"] : (string?)value;
    }

    // It changes something in the other one, or may do so.
    [Theory]
    [InlineData("@test", "@production", "")]
    [InlineData("@?test", "@production", "")]
    [InlineData("@?test", "@staging", "", "staging")]
    [InlineData("@other", "@production", "FARG0032")]
    public void An_attribute_that_one_of_its_stages_needs_is_needed(string one, string other, string id, string production = "production")
    {
        var source = $$"""
            [TaskDefinition(Cpu = 256, Memory = 512), TaskDefinition(Memory = 1024, Stage = "{{production}}")]
            public abstract class Base { [Container("x:1")] public class Web; }
            [TaskDefinition("d"), TaskDefinition(Memory = 1024, Stage = "test, {{production}}")]
            public partial class D : Base;
            """;
        var findings = Diagnose(source, one, other).Split('\n').Where(it => !it.StartsWith("FARG0030", StringComparison.Ordinal));
        Assert.Equal(id, string.Concat(findings.Select(it => it.Split(' ')[0])));
    }

    [Fact]
    public void What_does_not_differ_stays_where_it_is() => Assert.DoesNotContain(
        "Stages",
        Run("[TaskDefinition(\"a\", Cpu = 256, Memory = 512)] public partial class A { [Container(\"x:1\")] public class Web; }", Stages).Result.GeneratedSources[0].SourceText.ToString(),
        StringComparison.Ordinal);

    public static TheoryData<string, string> Said => new()
    {
        // On the class; on the container.
        { "TaskDefinition(Cpu = 512, EphemeralStorageSizeInGiB = 30)", "" },
        { "TaskDefinition(TaskRoleArn = \"arn:aws:iam::123456789012:role/b\"), Tag(\"team\", \"b\"), Tag(\"new\", \"c\")", "" },
        { "EfsVolume(\"data\", \"fs-0123456789abcdef0\"), Volume(\"more\")", "" },
        { "JsonField(\"/newField\", \"[1]\")", "" },
        { "", "Container(\"y:2\", Memory = 256, Command = new[] { \"b\" })" },
        { "", "EnvironmentVariable(\"A\", \"2\"), EnvironmentVariable(\"B\", \"3\")" },
        { "", "Secret(\"A\", \"arn:aws:ssm:eu-west-1:123456789012:parameter/a\")" },
        { "", "AwsLogs(\"/b\", Region = \"eu-west-1\"), LogOption(\"mode\", \"blocking\")" },
        { "", "SplunkLogs(\"https://splunk\")" },
        { "", "LogOption(\"mode\", \"blocking\"), LogSecretOption(\"x\", \"arn:aws:ssm:eu-west-1:123456789012:parameter/a\")" },
        { "", "HealthCheck(\"CMD\", \"b\"), RestartPolicy(true), LinuxParameters(InitProcessEnabled = true), Tmpfs(\"/t\", 20)" },
        { "", "PortMapping(80, Name = \"b\"), PortMapping(81), MountPoint(\"data\", \"/data\", ReadOnly = true), Ulimit(UlimitName.Nofile, 1, 2)" },
        { "", "DockerLabel(\"l\", \"2\"), SystemControl(\"net.core.somaxconn\", \"2\"), DependsOn(typeof(Db), ContainerCondition.Start)" },
    };

    [Theory]
    [MemberData(nameof(Said))]
    public void A_stage_is_what_a_derived_class_would_be(string onClass, string onContainer)
    {
        const string Base = """
            [TaskDefinition("a", Cpu = 256, Memory = 512), Tag("team", "a"), Volume("data")] {1}
            public {0} class A
            {
                [Container("x:1", Command = new[] { "a" }), EnvironmentVariable("A", "1"), AwsLogs("/a", StreamPrefix = "a"), LogOption("mode", "non-blocking")]
                [HealthCheck("CMD", "a", Retries = 3), PortMapping(80, Name = "a"), MountPoint("data", "/data"), DockerLabel("l", "1"), SystemControl("net.core.somaxconn", "1")] {2}
                public class Web;
                [Container("db:1")] public class Db;
            }
            """;
        var staged = Base.Replace("{0}", "partial", StringComparison.Ordinal).Replace("{1}", Attributes(onClass, staged: true), StringComparison.Ordinal).Replace("{2}", Attributes(onContainer, staged: true), StringComparison.Ordinal);
        var derived = Base.Replace("{0}", "abstract", StringComparison.Ordinal).Replace("{1}", "", StringComparison.Ordinal).Replace("{2}", "", StringComparison.Ordinal)
            + $"[TaskDefinition] {Attributes(onClass, staged: false).Replace("[TaskDefinition(", "[TaskDefinition(", StringComparison.Ordinal)} public class B : A {{ {(onContainer.Length == 0 ? "" : $"{Attributes(onContainer, staged: false)} public new class Web : A.Web;")} }}";
        if (onClass.StartsWith("TaskDefinition", StringComparison.Ordinal))
            derived = derived.Replace("[TaskDefinition] ", "", StringComparison.Ordinal);
        Assert.Equal(Run(derived).Files()["a.task-definition.json"], Run(staged, "@one").Files()["one/a.task-definition.json"]);
        // And in the other stages nothing of it.
        Assert.Equal(
            Run(staged.Replace("Stage = \"one\"", "Stage = \"three\"", StringComparison.Ordinal), "@one").Files()["one/a.task-definition.json"],
            Run(staged, "@one", "@two").Files()["two/a.task-definition.json"]);

        static string Attributes(string attributes, bool staged) => attributes.Length == 0 ? ""
            : "[" + (staged ? string.Join(")", attributes.Split(')').Select((it, i) => IsLast(attributes, i) ? it + (it.EndsWith('(') ? "" : ", ") + "Stage = \"one\"" : it)) : attributes) + "]";

        // Whether the i-th closing parenthesis is that of an attribute.
        static bool IsLast(string attributes, int index)
        {
            var (depth, seen) = (0, -1);
            foreach (var c in attributes)
            {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (c == ')' && ++seen == index)
                    return depth == 0;
            }

            return false;
        }
    }

    private static GeneratorRun Run(string source, params string[] parameters) =>
        GeneratorRun.Of(Compilations.Create(AnnotatedSource.Usings + source), new BuildParameters(parameters));

    private static string Diagnose(string source, params string[] parameters) => Diagnose(source, DiagnosticSeverity.Warning, parameters);

    private static string Diagnose(string source, DiagnosticSeverity least, params string[] parameters)
    {
        var compilation = Compilations.Create(AnnotatedSource.Usings + source);
        Assert.Empty(compilation.GetDiagnostics().Where(it => it.Severity == DiagnosticSeverity.Error));
        return string.Join("\n", compilation
            .WithAnalyzers([new AnnotatedTaskAnalyzer()], new BuildParameters(parameters).AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .Where(it => it.Severity >= least)
            .OrderBy(it => it.Location.SourceSpan.Start).ThenBy(it => it.Id, StringComparer.Ordinal)
            .Select(it => $"{it.Id} '{it.Location.SourceTree!.GetText().ToString(it.Location.SourceSpan)}': {it.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"));
    }
}
