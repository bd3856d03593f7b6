using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

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
        var run = GeneratorRun.Of(With(false,
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
        var compilation = With(false,
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

    // A package, and another project of the solution that an editor has open.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_a_base_gets_wrong_is_reported_at_the_class_that_derives_from_it(bool isProject)
    {
        var compilation = With(isProject,
            """
            [TaskDefinition(Cpu = 300, Memory = 512)]
            public abstract class Base
            {
                [Container("router:1"), EnvironmentVariable("A", "1"), EnvironmentVariable("A", "2")]
                public class LogRouter;
            }
            """,
            """
            [TaskDefinition("a")]
            public partial class A : Base;

            [TaskDefinition("b", Cpu = 256)]
            public partial class B : Base
            {
                [Container("router:2")]
                public new class LogRouter : Base.LogRouter;
            }

            [TaskDefinition("c", Cpu = 4096)]
            public partial class C : Base;
            """);
        var diagnostics = AnnotatedSource.Run(compilation).Select(it => $"{it.Id} {it.Location.GetLineSpan().StartLinePosition.Line}").Order();
        Assert.Equal(["FARG0007 1", "FARG0007 11", "FARG0007 4", "FARG0101 1", "FARG0101 11"], diagnostics);
    }

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation With(bool isProject, string library, string source)
    {
        var compilation = Compilations.Create(AnnotatedSource.Usings + library).WithAssemblyName("Library");
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        return Compilations.Create(AnnotatedSource.Usings + source)
            .AddReferences(isProject ? compilation.ToMetadataReference() : MetadataReference.CreateFromImage(image.ToArray()));
    }
}
