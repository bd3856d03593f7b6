using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Fargate.Analyzers.Tests;

/// <summary>Bases that come from a package: only their metadata is there.</summary>
public class OtherAssemblyTests
{
    // Attributes with our names by somebody else: anything may stand in them.
    [Fact]
    public void Attributes_of_a_namespace_Fargate_of_another_throw_nothing()
    {
        const string Other =
            """
            namespace Fargate { 
              [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)] public class TaskDefinitionAttribute : System.Attribute { public TaskDefinitionAttribute(params object[] a) {} public object Cpu; public ulong Memory { get; set; } public object Tags { get; set; } }
              [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)] public class ContainerAttribute : System.Attribute { public ContainerAttribute(object a, char c = 'x') {} public object StopTimeout { get; set; } public ulong Memory { get; set; } public object Image { get; set; } }
              public class EnvironmentVariableAttribute : System.Attribute { public EnvironmentVariableAttribute() {} public EnvironmentVariableAttribute(string a) {} }
              public class ServiceAttribute : System.Attribute { }
              public class JsonFieldAttribute : System.Attribute { public JsonFieldAttribute(string a, string b) {} }
              public class TargetTrackingAttribute : System.Attribute { public TargetTrackingAttribute(params string[] a) {} }
              public class DependsOnAttribute<T, U> : System.Attribute { }
              public class LinuxParametersAttribute : System.Attribute { public object[] AddCapabilities { get; set; } }
            }
            [Fargate.TaskDefinition(1, Cpu = 'x', Memory = ulong.MaxValue, Tags = new object[] { 1, null, typeof(int), new[] { 1 } })]
            [Fargate.Service, Fargate.TargetTracking(null), Fargate.TargetTracking]
            public partial class A { [Fargate.Container(typeof(A), StopTimeout = ulong.MaxValue, Memory = ulong.MaxValue)] [Fargate.EnvironmentVariable] [Fargate.DependsOn<A, A>] [Fargate.LinuxParameters(AddCapabilities = new object[] { 1, "x", null })] public class Web { } 
             [Fargate.Container(null, StopTimeout = 1.5)] [Fargate.EnvironmentVariable("x")] [Fargate.JsonField(null, null)] public class Job { } }
            """;
        var compilation = Compilations.Create(Other);
        foreach (var one in new[] { compilation, compilation.WithReferences(Compilations.References.SkipLast(1)) })
        {
            AnnotatedSource.Run(one);
            GeneratorRun.Of(one);
        }
    }

    [Fact]
    public void What_a_base_says_is_inherited()
    {
        var run = GeneratorRun.Of(With(LibraryKind.Built,
            """
            [TaskDefinition(Cpu = 256, Memory = 512, NetworkMode = NetworkMode.Awsvpc), Tag("team", "shop")]
            public abstract class Base
            {
                [Container("router:1"), EnvironmentVariable("A", "1"), AwsLogs("/base", Mode = LogMode.NonBlocking)]
                public abstract class LogRouter;

                [Container("nginx:1.27"), DependsOn(typeof(LogRouter), ContainerCondition.Start), DependsOn<LogRouter>(ContainerCondition.Start)]
                public class Web;
            }
            """,
            """
            [TaskDefinition("a")]
            public partial class A : Base
            {
                [EnvironmentVariable("B", "2")]
                public new class LogRouter : Base.LogRouter;
            }
            """));
        Assert.Equal(
            """
            {"family":"a","networkMode":"awsvpc","containerDefinitions":[{"name":"log-router","image":"router:1","environment":[{"name":"A","value":"1"},{"name":"B","value":"2"}],"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/base","mode":"non-blocking"}}},{"name":"web","image":"nginx:1.27","dependsOn":[{"containerName":"log-router","condition":"START"}]}],"requiresCompatibilities":["FARGATE"],"cpu":"256","memory":"512","tags":[{"key":"team","value":"shop"}]}
            """,
            System.Text.Json.Nodes.JsonNode.Parse(run.Files()["a.task-definition.json"])!.ToJsonString());
    }

    [Fact]
    public void What_a_base_says_for_a_stage_is_inherited()
    {
        var compilation = With(LibraryKind.Built,
            """
            [TaskDefinition(Cpu = 256, Memory = 512), TaskDefinition(Stage = "production", Cpu = 1024, Memory = 4096)]
            public abstract class Base { [Container("nginx:1.27"), EnvironmentVariable("A", "1", Stage = "production")] public class Web; }
            """,
            """[TaskDefinition("a", Memory = 2048), TaskDefinition(Stage = "test", Memory = 1024)] public partial class A : Base;""");
        var parameters = new BuildParameters("@test", "@production");
        var files = GeneratorRun.Of(compilation, parameters).Files();
        Assert.Equal(("256", "1024", false), Read("test"));
        // The derived class says of all stages what counts over the base.
        Assert.Equal(("1024", "2048", true), Read("production"));
        Assert.Empty(AnnotatedSource.Run(compilation, parameters));

        (string?, string?, bool) Read(string stage)
        {
            var task = System.Text.Json.Nodes.JsonNode.Parse(files[stage + "/a.task-definition.json"])!;
            return ((string?)task["cpu"], (string?)task["memory"], task["containerDefinitions"]![0]!["environment"] is not null);
        }
    }

    // The library of somebody who has the attributes without the analyzers: nobody has told him.
    [Fact]
    public void What_a_base_gets_wrong_is_reported_at_the_class_that_derives_from_it_where_nobody_else_does()
    {
        var diagnostics = AnnotatedSource.Run(With(LibraryKind.Foreign, FaultyBase, Derived)).Select(it => $"{Line(it)} {it.Id}{Origin(it)}");
        Assert.Equal(
            [
                "1 FARG0007 (inherited from 'Base.LogRouter')", "1 FARG0101 (inherited from 'Base')", "1 FARG0506 (inherited from 'Base.LogRouter')", "1 FARG0802 (inherited from 'Base.LogRouter')",
                "11 FARG0007 (inherited from 'Base.LogRouter')", "11 FARG0101 (inherited from 'Base')", "11 FARG0506 (inherited from 'Base.LogRouter')", "11 FARG0802 (inherited from 'Base.LogRouter')",
                "4 FARG0007 (inherited from 'Base.LogRouter')", "4 FARG0802 (inherited from 'Base.LogRouter')",
            ],
            diagnostics.Order(StringComparer.Ordinal));
    }

    // Its own build has told, or its own analyzers in the same editor. That something is missing, a template alone does not tell.
    [Theory]
    [InlineData(LibraryKind.Built)]
    [InlineData(LibraryKind.ProjectInEditor)]
    public void What_is_told_where_the_base_is_compiled_is_not_told_twice(LibraryKind kind) => Assert.Equal(
        ["1 FARG0802", "11 FARG0101", "11 FARG0802", "4 FARG0802"], AnnotatedSource.Run(With(kind, FaultyBase, Derived)).Select(it => $"{Line(it)} {it.Id}").Order());

    // What this project configures, the other one may have otherwise.
    [Theory]
    [InlineData(LibraryKind.Built)]
    [InlineData(LibraryKind.ProjectInEditor)]
    public void What_follows_from_this_projects_own_settings_is_told_here(LibraryKind kind)
    {
        var compilation = With(
            kind,
            """
            [TaskDefinition(Cpu = 512, Memory = 1024)]
            public abstract class Base { [Container("shop/web:${Tag}")] public class Web; }
            """,
            """[TaskDefinition("a")] public partial class A : Base;""");
        var diagnostics = AnnotatedSource.Run(compilation, new BuildParameters("Tag=1.0 beta"), ("fargate.max_cpu", "256"));
        Assert.Equal(
            ["FARG0309 (inherited from 'Base.Web')", "FARG1102 (inherited from 'Base')"],
            diagnostics.Select(it => it.Id + Origin(it)).Order());
    }

    private const string FaultyBase =
        """
        [TaskDefinition(Cpu = 300, Memory = 512, ExecutionRoleArn = "arn:aws:iam::123456789012:role/execution")]
        public abstract class Base
        {
            [Container("router:1", StopTimeout = 300), AwsLogs("/a", Region = "eu-west-1"), EnvironmentVariable("A", "1"), EnvironmentVariable("A", "2")]
            public class LogRouter;
        }
        """;

    private const string Derived =
        """
        [TaskDefinition("a")]
        public partial class A : Base;

        [TaskDefinition("b", Cpu = 256)]
        public partial class B : Base
        {
            [Container("router:2", StopTimeout = 30)]
            public new class LogRouter : Base.LogRouter;
        }

        [TaskDefinition("c", Cpu = 4096)]
        public partial class C : Base;
        """;

    private static string Origin(Diagnostic diagnostic) =>
        diagnostic.GetMessage(null) is var message && message.IndexOf(" (inherited from", StringComparison.Ordinal) is >= 0 and var start ? message[start..] : "";

    private static int Line(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line;

    private static CSharpCompilation With(LibraryKind kind, string library, string source)
    {
        var compilation = Compilations.Create(AnnotatedSource.Usings + library).WithAssemblyName("Library");
        var built = kind == LibraryKind.Built ? GeneratorRun.Of(compilation).Output : compilation;
        using var image = new MemoryStream();
        // As a build hands it on to another project.
        Assert.True(built.Emit(image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false)).Success);
        return Compilations.Create(AnnotatedSource.Usings + source)
            .AddReferences(kind == LibraryKind.ProjectInEditor ? compilation.ToMetadataReference() : MetadataReference.CreateFromImage(image.ToArray()));
    }

    public enum LibraryKind
    {
        Foreign,
        Built,
        ProjectInEditor,
    }
}
