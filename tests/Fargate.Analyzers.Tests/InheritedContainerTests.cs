using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Tests;

/// <summary>Which containers a task has, and which classes speak of the same one.</summary>
public class InheritedContainerTests
{
    private const string Base = """
        public abstract class Base
        {
            [Container("router:1", Memory = 64), EnvironmentVariable("A", "base")]
            public class LogRouter;

            [Container("x:1"), DependsOn(typeof(LogRouter), ContainerCondition.Start)]
            public class Web;
        }

        """;

    private const string InheritedWeb = """{"name":"web","image":"x:1","dependsOn":[{"containerName":"log-router","condition":"START"}]}""";

    [Theory]
    [InlineData("""[Container("router:2")] public new class LogRouter;""")]
    [InlineData("""[Container("router:2")] public new class LogRouter : Base.LogRouter;""")]
    public void Containers_match_by_the_name_of_their_class(string derived) => AssertContainers(
        $$"""[{"name":"log-router","image":"router:2","memory":64,"environment":[{"name":"A","value":"base"}]},{{InheritedWeb}}]""",
        Base + $$"""[TaskDefinition("a")] public partial class A : Base { {{derived}} }""");

    [Fact]
    public void A_class_that_derives_from_a_container_of_the_base_is_another_container_if_its_name_differs() => AssertContainers(
        $$"""[{"name":"log-router","image":"router:1","memory":64,"environment":[{"name":"A","value":"base"}]},{{InheritedWeb}},{"name":"second-router","image":"router:1","memory":64,"environment":[{"name":"A","value":"second"}]}]""",
        Base + """
        [TaskDefinition("a")]
        public partial class A : Base
        {
            [EnvironmentVariable("A", "second")]
            public class SecondRouter : LogRouter;
        }
        """);

    [Fact]
    public void A_new_name_is_what_the_others_refer_to() => AssertContainers(
        """[{"name":"router","image":"router:1","memory":64,"environment":[{"name":"A","value":"base"}]},{"name":"web","image":"x:1","dependsOn":[{"containerName":"router","condition":"START"}]}]""",
        Base + """[TaskDefinition("a")] public partial class A : Base { [Container(Name = "router")] public new class LogRouter; }""");

    [Fact]
    public void A_dependency_is_the_same_whichever_of_the_classes_it_names() => AssertContainers(
        """[{"name":"log-router","image":"router:1","memory":64,"environment":[{"name":"A","value":"base"}]},{"name":"web","image":"x:1","dependsOn":[{"containerName":"log-router","condition":"HEALTHY"}]}]""",
        Base + """
        [TaskDefinition("a")]
        public partial class A : Base
        {
            [Container] public new class LogRouter;
            [Container, DependsOn(typeof(LogRouter), ContainerCondition.Healthy)] public new class Web;
        }
        """);

    [Fact]
    public void Three_levels_count_from_the_farthest_base_on() => AssertContainers(
        """[{"name":"log-router","image":"router:1","cpu":1,"memory":128,"environment":[{"name":"A","value":"last"},{"name":"B","value":"middle"},{"name":"C","value":"last"}]},{"name":"web","image":"x:1","dependsOn":[{"containerName":"log-router","condition":"START"}]},{"name":"inner","image":"m:1"},{"name":"last","image":"l:1"}]""",
        Base + """
        public abstract class Middle : Base
        {
            [Container(Cpu = 1, Memory = 96), EnvironmentVariable("B", "middle"), EnvironmentVariable("A", "middle")]
            public new class LogRouter;

            [Container("m:1")] public class Inner;
        }

        [TaskDefinition("a")]
        public partial class A : Middle
        {
            [Container(Memory = 128), EnvironmentVariable("C", "last"), EnvironmentVariable("A", "last")]
            public new class LogRouter : Base.LogRouter;

            [Container("l:1")] public class Last;
        }
        """);

    [Fact]
    public void A_level_between_that_says_nothing_changes_nothing() => AssertContainers(
        $$"""[{"name":"log-router","image":"router:1","memory":64,"environment":[{"name":"A","value":"base"}]},{{InheritedWeb}}]""",
        Base + """public class Between : Base; [TaskDefinition("a")] public partial class A : Between;""");

    [Fact]
    public void A_template_outside_of_any_task_serves_many_containers_and_is_changed_by_none() => AssertContainers(
        """[{"name":"one","image":"shared:1","environment":[{"name":"A","value":"one"},{"name":"B","value":"shared"}],"healthCheck":{"command":["CMD","check"],"interval":60}},{"name":"two","image":"two:1","environment":[{"name":"A","value":"shared"},{"name":"B","value":"shared"}],"healthCheck":{"command":["CMD","check"],"interval":15}}]""",
        """
        [Container("shared:1"), EnvironmentVariable("A", "shared"), EnvironmentVariable("B", "shared"), HealthCheck("CMD", "check", Interval = 15)]
        public abstract class Shared;

        [TaskDefinition("a")]
        public partial class A
        {
            [EnvironmentVariable("A", "one"), HealthCheck(Interval = 60)] public class One : Shared;
            [Container("two:1")] public class Two : Shared;
        }
        """);

    [Fact]
    public void Tasks_of_one_base_do_not_change_each_other()
    {
        var files = GeneratorRun.Of(Base + """
            [TaskDefinition("a")] public partial class A : Base { [Container(Memory = 96), EnvironmentVariable("A", "a")] public new class LogRouter; }
            [TaskDefinition("b")] public partial class B : Base;
            """).Files();
        Assert.Equal(
            $$"""[{"name":"log-router","image":"router:1","memory":64,"environment":[{"name":"A","value":"base"}]},{{InheritedWeb}}]""",
            Containers(files["b.task-definition.json"]));
    }

    private static void AssertContainers(string expected, string source)
    {
        var run = GeneratorRun.Of(source);
        Assert.Empty(run.Output.GetDiagnostics().Where(it => it.Severity >= DiagnosticSeverity.Warning));
        Assert.Equal(expected, Containers(Assert.Single(run.Files()).Value));
    }

    private static string Containers(string file) => JsonNode.Parse(file)!["containerDefinitions"]!.ToJsonString();
}
