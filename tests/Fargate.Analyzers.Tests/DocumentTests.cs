using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Tests;

/// <summary>What is written for an annotated class.</summary>
public class DocumentTests
{
    private const string Web = """[Container("nginx:1.27")] public class Web;""";

    [Fact]
    public void Every_attribute_ends_up_in_its_field() => AssertFile(
        """
        [TaskDefinition("orders", Cpu = 1 * Vcpu, Memory = 2 * GiB, ExecutionRoleArn = "arn:e", TaskRoleArn = "arn:t",
            NetworkMode = NetworkMode.Awsvpc, OperatingSystemFamily = OperatingSystemFamily.WindowsServer2022Core,
            CpuArchitecture = CpuArchitecture.X86_64, EphemeralStorageSizeInGiB = 50)]
        [Tag("team", "shop")]
        public partial class Orders
        {
            [Container("orders:1", Cpu = Vcpu / 2, Memory = GiB, MemoryReservation = 128, Essential = true)]
            [PortMapping(8080, Name = "http", AppProtocol = AppProtocol.Http2, HostPort = 8080, Protocol = TransportProtocol.Tcp)]
            [PortMapping(53, Protocol = TransportProtocol.Udp)]
            [EnvironmentVariable("A", "1")]
            [AwsLogs("/orders", Region = "eu-west-1", StreamPrefix = "api", CreateGroup = true, DatetimeFormat = "%Y", MultilinePattern = "^x",
                Mode = LogMode.NonBlocking, MaxBufferSize = "4m")]
            [DependsOn(typeof(Migrate), ContainerCondition.Success)]
            public class ApiServer;

            [Container("orders:1", Essential = false, Name = "db_migrate")]
            public class Migrate;
        }
        """,
        "orders.task-definition.json",
        """
        {
          "family": "orders", "taskRoleArn": "arn:t", "executionRoleArn": "arn:e", "networkMode": "awsvpc",
          "containerDefinitions": [
            {
              "name": "api-server", "image": "orders:1", "cpu": 512, "memory": 1024, "memoryReservation": 128,
              "portMappings": [
                { "containerPort": 8080, "hostPort": 8080, "protocol": "tcp", "name": "http", "appProtocol": "http2" },
                { "containerPort": 53, "protocol": "udp" }
              ],
              "essential": true,
              "environment": [ { "name": "A", "value": "1" } ],
              "dependsOn": [ { "containerName": "db_migrate", "condition": "SUCCESS" } ],
              "logConfiguration": {
                "logDriver": "awslogs",
                "options": {
                  "awslogs-group": "/orders", "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "api", "awslogs-create-group": "true",
                  "awslogs-datetime-format": "%Y", "awslogs-multiline-pattern": "^x", "mode": "non-blocking", "max-buffer-size": "4m"
                }
              }
            },
            { "name": "db_migrate", "image": "orders:1", "essential": false }
          ],
          "requiresCompatibilities": [ "FARGATE" ], "cpu": "1024", "memory": "2048",
          "tags": [ { "key": "team", "value": "shop" } ],
          "ephemeralStorage": { "sizeInGiB": 50 },
          "runtimePlatform": { "cpuArchitecture": "X86_64", "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }
        }
        """);

    [Fact]
    public void What_is_not_set_is_not_written() => AssertFile(
        $$"""[TaskDefinition("a", Cpu = 256, Memory = 512, TaskRoleArn = null)] class A { {{Web}} }""",
        "a.task-definition.json",
        """
        {
          "family": "a", "networkMode": "awsvpc", "containerDefinitions": [ { "name": "web", "image": "nginx:1.27" } ],
          "requiresCompatibilities": [ "FARGATE" ], "cpu": "256", "memory": "512"
        }
        """);

    [Fact]
    public void A_derived_class_inherits_and_overrides() => AssertFile(
        """
        [TaskDefinition(Cpu = 256, Memory = 512, TaskRoleArn = "arn:base")]
        [Tag("team", "shop"), Tag("stage", "test")]
        public abstract class Base
        {
            [Container("router:1", Memory = 64)]
            [EnvironmentVariable("A", "1")]
            [EnvironmentVariable("B", "2")]
            [AwsLogs("/base", Region = "eu-west-1", StreamPrefix = "router")]
            public abstract class LogRouter;

            [Container("nginx:1.27")]
            [DependsOn(typeof(LogRouter), ContainerCondition.Start)]
            public class Web;
        }

        [TaskDefinition("a", Memory = 1024)]
        [Tag("stage", "prod")]
        public partial class A : Base
        {
            [Container(Essential = false)]
            [EnvironmentVariable("A", "3")]
            [AwsLogs("/a")]
            public new class LogRouter;

            [Container("extra:1")]
            [DependsOn(typeof(Base.LogRouter), ContainerCondition.Start)]
            public class Extra : SharedContainer;
        }

        [Container("never:1", Memory = 100)]
        [PortMapping(80)]
        public abstract class SharedContainer;
        """,
        "a.task-definition.json",
        """
        {
          "family": "a", "taskRoleArn": "arn:base", "networkMode": "awsvpc",
          "containerDefinitions": [
            {
              "name": "log-router", "image": "router:1", "memory": 64, "essential": false,
              "environment": [ { "name": "A", "value": "3" }, { "name": "B", "value": "2" } ],
              "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "/a" } }
            },
            { "name": "web", "image": "nginx:1.27", "dependsOn": [ { "containerName": "log-router", "condition": "START" } ] },
            {
              "name": "extra", "image": "extra:1", "memory": 100, "portMappings": [ { "containerPort": 80 } ],
              "dependsOn": [ { "containerName": "log-router", "condition": "START" } ]
            }
          ],
          "requiresCompatibilities": [ "FARGATE" ], "cpu": "256", "memory": "1024",
          "tags": [ { "key": "team", "value": "shop" }, { "key": "stage", "value": "prod" } ]
        }
        """);

    [Fact]
    public void Parts_of_a_class_in_two_files_come_in_the_order_of_their_paths()
    {
        var one = """partial class A { [Container("first:1")] public class First; }""";
        var two = """[TaskDefinition("a", Cpu = 256, Memory = 512)] partial class A { [Container("second:1")] public class Second; }""";
        var files = GeneratorRun.Of(one, two).Files();
        var trees = GeneratorRun.Of(one, two).Input.SyntaxTrees;
        // The compiler was given the files the other way round.
        var reversed = GeneratorRun.Of(Compilations.Create().AddSyntaxTrees(trees.Reverse())).Files();
        Assert.Equal(files["a.task-definition.json"], reversed["a.task-definition.json"]);
        Assert.Equal(["first", "second"], Names(files["a.task-definition.json"]));

        static IEnumerable<string> Names(string json) =>
            JsonNode.Parse(json)!["containerDefinitions"]!.AsArray().Select(it => it!["name"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("[TaskDefinition(\"a\")] abstract class A { " + Web + " }")]
    [InlineData("[TaskDefinition] class A { " + Web + " }")]
    [InlineData("[TaskDefinition(null)] class A { " + Web + " }")]
    [InlineData("[TaskDefinition(\"\")] class A { " + Web + " }")]
    [InlineData("[TaskDefinition(\"../../evil\")] class A { " + Web + " }")]
    [InlineData("[TaskDefinition(\"a\")] class A<T> { " + Web + " }")]
    [InlineData("class A : Base { " + Web + " } [TaskDefinition(\"a\")] abstract class Base;")]
    public void Nothing_is_written_for_a_template_or_without_a_name_for_the_file(string source) => Assert.Empty(GeneratorRun.Of(source).Files());

    [Theory]
    [InlineData("static class A { [Container(\"x:1\")] static class Web; }")]
    [InlineData("sealed class A { [Container(\"x:1\")] abstract class Web; }")]
    [InlineData("record A { [Container(\"x:1\")] record Web; }")]
    [InlineData("file class A { [Container(\"x:1\")] class Web; }")]
    public void Any_class_will_do(string declaration) =>
        Assert.Contains("\"name\": \"web\"", GeneratorRun.Of("[TaskDefinition(\"a\")] " + declaration).Files()["a.task-definition.json"], StringComparison.Ordinal);

    [Fact]
    public void Classes_that_differ_in_case_or_hint_name_only_do_not_stop_the_generator()
    {
        var run = GeneratorRun.Of($$"""
            [TaskDefinition("a1")] partial class Web1 { {{Web}} }
            [TaskDefinition("a2")] partial class WEB1 { {{Web}} }
            [TaskDefinition("a3")] partial class A_B { {{Web}} }
            namespace A { [TaskDefinition("a4")] partial class B { {{Web}} } }
            partial class A_ { [TaskDefinition("a5")] partial class B { {{Web}} } }
            [TaskDefinition("a8")] file class Local { {{Web}} }
            [TaskDefinition("a6")] partial class Größe { {{Web}} }
            [TaskDefinition("a7")] partial class Gr__e { {{Web}} }
            """,
            $$"""[TaskDefinition("a9")] file class Local { {{Web}} }""");
        Assert.Equal(9, run.Files().Count);
    }

    [Fact]
    public void Text_arrives_as_it_was_written() => AssertFile(
        """"[TaskDefinition("a")] class A { [Container("x:1")] [EnvironmentVariable("Q", """a"b\c/d{e}⏎€𐐷""" + "\n\t\u0001")] class Web; }"""",
        "a.task-definition.json",
        """
        {
          "family": "a", "networkMode": "awsvpc",
          "containerDefinitions": [
            { "name": "web", "image": "x:1", "environment": [ { "name": "Q", "value": "a\"b\\c/d{e}⏎€𐐷\n\t\u0001" } ] }
          ],
          "requiresCompatibilities": [ "FARGATE" ]
        }
        """);

    private static void AssertFile(string source, string name, string json)
    {
        var run = GeneratorRun.Of(source);
        var text = run.Files()[name];
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(text)), text);
        // The order of keys is the API's: written without white space the two are the same text.
        Assert.Equal(JsonNode.Parse(json)!.ToJsonString(), JsonNode.Parse(text)!.ToJsonString());
        Assert.DoesNotContain('\r', text);
        Assert.Empty(run.Output.GetDiagnostics().Where(it => it.Severity >= DiagnosticSeverity.Warning));
    }
}
