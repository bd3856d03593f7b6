using System.Reflection;
using System.Text.RegularExpressions;
using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.Analyzers.Tests;

/// <summary>The members that a partial class gets: compiled, loaded and read.</summary>
public class MembersTests
{
    [Fact]
    public void The_code_reads_what_the_attributes_say()
    {
        var type = Load("""
            namespace Shop.@class
            {
                internal partial struct Outer
                {
                    public partial record @event
                    {
                        [TaskDefinition("web-app", Cpu = 256, Memory = 512)]
                        public static partial class WebApp
                        {
                            [Container("nginx:1.27")]
                            [PortMapping(80, Name = "http")]
                            [PortMapping(8443, Name = "grpc-admin")]
                            [PortMapping(9000)]
                            [EnvironmentVariable("LOG_LEVEL", "a<b>&\n")]
                            [Secret("ConnectionStrings__Shop", "arn:aws:ssm:eu-west-1:123456789012:parameter/shop")]
                            [MountPoint("user-uploads", "/var/uploads")]
                            public static class @new { }
                        }
                    }
                }
            }
            """, "Shop.class.Outer+event+WebApp+Definition");
        Assert.Equal("web-app", Constant(type, "Family"));
        Assert.Contains("\"family\": \"web-app\"", (string)type.GetProperty("Json")!.GetValue(null)!, StringComparison.Ordinal);
        var container = type.GetNestedType("Containers")!.GetNestedType("new")!;
        Assert.Equal("new", Constant(container, "Name"));
        Assert.Equal("nginx:1.27", container.GetProperty("Image")!.GetValue(null));
        Assert.Equal("LOG_LEVEL", Constant(container.GetNestedType("EnvironmentVariables")!, "LOG_LEVEL"));
        Assert.Equal("ConnectionStrings__Shop", Constant(container.GetNestedType("Secrets")!, "ConnectionStrings__Shop"));
        Assert.Equal("/var/uploads", Constant(container.GetNestedType("MountPoints")!, "UserUploads"));
        var ports = container.GetNestedType("Ports")!;
        Assert.Equal(["GrpcAdmin=8443", "Http=80"], ports.GetFields().Select(it => $"{it.Name}={it.GetRawConstantValue()}").Order());
    }

    // An editor shows it where the class is pointed at, behind what the user says of the class. Without a documentation file the compiler takes that for any comment.
    [Theory]
    [InlineData("", "summary", DocumentationMode.Parse)]
    [InlineData("", "summary", DocumentationMode.None)]
    [InlineData("// The shop.\n", "summary", DocumentationMode.Parse)]
    [InlineData("// The shop.\n", "summary", DocumentationMode.None)]
    [InlineData("/// <summary>The shop.</summary>\n", "remarks", DocumentationMode.Parse)]
    [InlineData("/// <summary>The shop.</summary>\n", "remarks", DocumentationMode.None)]
    [InlineData("/** <summary>The shop.</summary> */\n", "remarks", DocumentationMode.Parse)]
    [InlineData("/** <summary>The shop.</summary> */\n", "remarks", DocumentationMode.None)]
    public void The_class_says_what_it_is_made_into(string comment, string element, DocumentationMode mode)
    {
        const string Class = "[TaskDefinition(\"shop\", Cpu = 256, Memory = 512)] public partial class Shop { [Container(\"nginx:1.27\")] public class Web; }";
        var tree = CSharpSyntaxTree.ParseText(AnnotatedSource.Usings + comment + Class, Compilations.ParseOptions.WithDocumentationMode(mode), "0.cs");
        var type = GeneratorRun.Of(Compilations.Create().AddSyntaxTrees(tree)).Output.GetTypesByMetadataName("Shop").Single();
        var documentation = type.GetDocumentationCommentXml()!;
        Assert.Contains($"<{element}>The task definition <c>shop</c> as it was built: 256 CPU units, 512 MiB, 1 container.</{element}>", documentation, StringComparison.Ordinal);
        Assert.InRange(Regex.Count(documentation, "<summary>"), mode == DocumentationMode.Parse ? 1 : 0, 1);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("\\u00e9 \\u20ac \\ud83d\\ude00")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void The_code_reads_the_document_as_the_build_writes_it(string value)
    {
        var run = GeneratorRun.Of($$"""[TaskDefinition("a")] public partial class A { [Container("nginx:1.27")] [EnvironmentVariable("X", "{{value}}")] public class Web; }""");
        var type = Load(run.Output.WithOptions(run.Output.Options.WithOverflowChecks(true)), "A+Definition");
        Assert.Equal(run.Files()["a.task-definition.json"], type.GetProperty("Json")!.GetValue(null));
    }

    [Fact]
    public void A_definition_takes_less_than_3_KB_in_the_assembly()
    {
        const int Definitions = 50;
        var source = string.Concat(Enumerable.Range(0, Definitions).Select(i => $$"""
            [TaskDefinition("web-app-{{i}}", Cpu = 256, Memory = 512, ExecutionRoleArn = "arn:aws:iam::123456789012:role/ecsTaskExecutionRole{{i}}")]
            public partial class WebApp{{i}}
            {
                [Container("nginx:1.{{i}}")]
                [PortMapping(80, Name = "http", AppProtocol = AppProtocol.Http)]
                [EnvironmentVariable("LOG_LEVEL", "info")]
                [Secret("DB_PASSWORD", "arn:aws:secretsmanager:us-east-1:123456789012:secret:db{{i}}-AbCdEf")]
                [AwsLogs("/ecs/web-app-{{i}}", Region = "us-east-1", StreamPrefix = "web")]
                [HealthCheck("CMD-SHELL", "wget -q --spider http://localhost/ || exit 1", Interval = 30)]
                [DependsOn(typeof(Migrate), ContainerCondition.Success)]
                public class Web;

                [Container("web-migrate:1.{{i}}", Essential = false)]
                [EnvironmentVariable("LOG_LEVEL", "info")]
                [AwsLogs("/ecs/web-app-{{i}}", Region = "us-east-1", StreamPrefix = "migrate")]
                public class Migrate;
            }

            """));
        var run = GeneratorRun.Of(Compilations.Create(AnnotatedSource.Usings + source), new BuildParameters("!FargateRegion=us-east-1"));
        Assert.Equal(2 * Definitions, run.Files().Count);
        Assert.InRange((Size(run.Output) - Size(run.Input)) / Definitions, 500, 3 * 1024);
    }

    [Fact]
    public void A_variant_has_a_definition_of_its_own()
    {
        var type = Load("""
            [TaskDefinition("base", Cpu = 256, Memory = 512)]
            public partial class Base { [Container("nginx:1.27")] public class Web; }

            [TaskDefinition("derived")]
            public partial class Derived : Base;
            """, "Derived+Definition");
        Assert.Equal("derived", Constant(type, "Family"));
        Assert.NotNull(type.GetNestedType("Containers")!.GetNestedType("Web"));
    }

    // One mistake is no error at each use of the members.
    [Fact]
    public void A_family_that_can_name_no_file_takes_no_members_away()
    {
        const string Source = """[TaskDefinition("my \n\"shop\"")] public partial class A { [Container("x:1")] public class Web; }""";
        Assert.Empty(GeneratorRun.Of(Source).Files());
        var type = Load(Source, "A+Definition");
        Assert.Equal("my \n\"shop\"", Constant(type, "Family"));
        Assert.Equal("", type.GetProperty("Json")!.GetValue(null));
        Assert.NotNull(type.GetNestedType("Containers")!.GetNestedType("Web"));
    }

    [Fact]
    public void A_name_that_is_not_valid_does_not_break_the_generated_code()
    {
        var type = Load(
            "[TaskDefinition(\"a\")] public partial class A { [Container(\"x\\n:1\", Name = \"<b>&\\n#error\\u2028#error\\\\\\\"\")] [PortMapping(80, Name = \"p\")] public class Web; }",
            "A+Definition+Containers+Web");
        Assert.Equal("<b>&\n#error\u2028#error\\\"", Constant(type, "Name"));
    }

    [Fact]
    public void Names_that_are_words_of_the_language_do_not_break_the_generated_code()
    {
        var type = Load(
            "[TaskDefinition(\"a\")] public partial class @required { [Container(\"x:1\")] public class @file; [Container(\"x:1\")] public class @record; [Container(\"x:1\")] public class @web; }",
            "required+Definition+Containers");
        Assert.Equal(["file", "record", "web"], type.GetNestedTypes().Select(it => it.Name).Order());
    }

    // C# passes over it: both were one name.
    [Fact]
    public void A_name_with_an_invisible_character_gets_no_member()
    {
        var type = Load(
            "[TaskDefinition(\"a\")] public partial class A { [Container(\"x:1\"), EnvironmentVariable(\"A\\u200DB\", \"1\"), EnvironmentVariable(\"AB\", \"1\")] public class Web; }",
            "A+Definition+Containers+Web+EnvironmentVariables");
        Assert.Equal("AB", Assert.Single(type.GetFields()).Name);
    }

    [Theory]
    [InlineData("[TaskDefinition(\"a\")] public class A { [Container(\"x:1\")] public class Web; }")]
    [InlineData("[TaskDefinition(\"a\")] public partial class A { public const int Definition = 1; [Container(\"x:1\")] public class Web; }")]
    [InlineData("[TaskDefinition(\"a\")] public partial class Definition { [Container(\"x:1\")] public class Web; }")]
    [InlineData("[TaskDefinition(\"a\")] file partial class A { [Container(\"x:1\")] public class Web; }")]
    public void A_class_that_cannot_have_members_gets_none_and_its_file_all_the_same(string source)
    {
        var run = GeneratorRun.Of(source);
        Assert.Single(run.Result.GeneratedSources);
        Assert.Single(run.Files());
        Assert.Empty(run.Output.GetDiagnostics().Where(it => it.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Generated_code_compiles_with_the_oldest_language_version()
    {
        var run = GeneratorRun.Of("""[TaskDefinition("a")] public partial class A { [Container("x:1")] [PortMapping(80, Name = "http")] public class Web { } }""");
        var old = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp7_3).WithDocumentationMode(DocumentationMode.Diagnose);
        var trees = run.Result.GeneratedSources.Select(it => CSharpSyntaxTree.ParseText(it.SourceText, old));
        var user = CSharpSyntaxTree.ParseText("/// <summary/>\npublic partial class A { /// <summary/>\npublic class Web { } }", old);
        var compilation = CSharpCompilation.Create("Old", trees.Append(user), Compilations.References, new(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), it => it.Severity >= DiagnosticSeverity.Warning);
    }

    private static object? Constant(Type type, string name) => type.GetField(name)!.GetRawConstantValue();

    private static Type Load(string source, string type) => Load(GeneratorRun.Of(source).Output, type);

    private static Type Load(CSharpCompilation output, string type)
    {
        using var stream = new MemoryStream();
        var result = output.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        Assert.Empty(output.GetDiagnostics().Where(it => it.Severity >= DiagnosticSeverity.Warning));
        return Assembly.Load(stream.ToArray()).GetType(type)!;
    }

    private static long Size(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        Assert.True(compilation.Emit(stream).Success);
        return stream.Length;
    }
}
