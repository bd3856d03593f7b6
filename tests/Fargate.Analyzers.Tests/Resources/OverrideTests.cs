using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.Infrastructure;

namespace Fargate.Analyzers.Tests.Resources;

/// <summary>What a run and a schedule change of their task: written, checked as sizes, and what it costs.</summary>
public class OverrideTests
{
    private const string Task = """
        [TaskDefinition("orders", Cpu = 256, Memory = 512)]
        public partial class Orders
        {
            [Container("orders:1", Memory = 400)]
            public class Api;

            [Container("worker:1", Essential = false, Name = "queue")]
            public class Worker;
        }

        """;

    private const string Network = """[NetworkConfiguration(Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb" })]""";

    private const string Nightly = """
        "nightly", "rate(1 day)", typeof(Orders), ClusterArn = "arn:aws:ecs:us-east-1:123456789012:cluster/shop",
            RoleArn = "arn:aws:iam::123456789012:role/scheduler", LaunchType = LaunchType.Fargate
        """;

    [Fact]
    public void The_overrides_of_a_schedule_are_its_input()
    {
        var target = JsonNode.Parse(Run(Task + $$"""
            [Schedule({{Nightly}}, Cpu = 1024, Memory = 2048, TaskRoleArn = "arn:r", EphemeralStorageSizeInGiB = 30)]
            [EnvironmentOverride(typeof(Orders.Worker), "GREETING", "say \"hi\" to ${Stage} and ${Later}")]
            [ContainerOverride(typeof(Orders.Api), Command = new[] { "report", "--all" }, Memory = 1024)]
            public static class Nightly;
            """, "Stage=test", "?Later").Files()["nightly.schedule.json"])!["Target"]!;
        Assert.Equal(
            """{"containerOverrides":[{"name":"api","command":["report","--all"],"memory":1024},{"name":"queue","environment":[{"name":"GREETING","value":"say \"hi\" to test and ${Later}"}]}],"cpu":"1024","memory":"2048","taskRoleArn":"arn:r","ephemeralStorage":{"sizeInGiB":30}}""",
            (string?)target["Input"]);
        Assert.Equal(["Arn", "EcsParameters", "Input", "RoleArn"], target.AsObject().Select(it => it.Key));
    }

    [Fact]
    public void Nothing_of_them_is_a_field_of_the_schedule() => Assert.Equal(
        ["FlexibleTimeWindow", "Name", "ScheduleExpression", "Target"],
        JsonNode.Parse(Run(Task + $$"""
            [Schedule({{Nightly}}), EnvironmentOverride(typeof(Orders.Api), "A", "b")]
            public static class Nightly;
            """).Files()["nightly.schedule.json"])!.AsObject().Select(it => it.Key));

    [Theory]
    [InlineData("Cpu = 512", "Memory = 4096", "")]
    [InlineData("Memory = 2048", "", "")]
    [InlineData("Memory = {|FARG0101:4096|}", "", "")]
    [InlineData("Cpu = {|FARG0101:1024|}", "", "")]
    [InlineData("Cpu = {|FARG0101:300|}", "", "")]
    [InlineData("Cpu = 512", "Memory = {|FARG0101:512|}", "")]
    [InlineData("EphemeralStorageSizeInGiB = {|FARG0103:20|}", "EphemeralStorageSizeInGiB = 21", "")]
    [InlineData("", "", "[ContainerOverride(typeof(Orders.Api), Memory = 512)]")]
    [InlineData("", "", "[ContainerOverride(typeof(Orders.Api), Memory = {|FARG0313:513|})]")]
    [InlineData("", "", "[ContainerOverride(typeof(Orders.Worker), Cpu = 256)]")]
    [InlineData("", "", "[{|FARG0312:ContainerOverride|}(typeof(Orders.Worker), Cpu = 257)]")]
    [InlineData("", "", "[ContainerOverride(typeof(Orders.Worker), MemoryReservation = 112)]")]
    [InlineData("", "", "[{|FARG0314:ContainerOverride|}(typeof(Orders.Worker), MemoryReservation = 113)]")]
    [InlineData("", "", "[ContainerOverride(typeof(Orders.Worker), Memory = 100, MemoryReservation = {|FARG0315:101|})]")]
    public void What_is_overridden_is_a_size(string first, string second, string container)
    {
        var sizes = string.Concat(new[] { first, second.StartsWith("Eph", StringComparison.Ordinal) ? "" : second }.Where(it => it.Length > 0).Select(it => ", " + it));
        AnnotatedSource.Check([Task, $$"""
            [RunTask("once", typeof(Orders), LaunchType = LaunchType.Fargate{{sizes}})]
            {{Network}}
            {{container}}
            public static class Once;
            """]);
        AnnotatedSource.Check([Task, $$"""
            [Schedule({{Nightly}}{{sizes}})]
            {{Network}}
            {{container}}
            public static class Nightly;
            """]);
    }

    [Fact]
    public void The_ceilings_of_a_team_hold_for_them()
    {
        const string Source = """
            [RunTask("once", typeof(Orders), LaunchType = LaunchType.Fargate, Cpu = {|FARG1102:1024|}, Memory = {|FARG1103:2048|})]
            """ + Network + """
            public static class Once;
            """;
        AnnotatedSource.Check([Task, Source], [("fargate.max_cpu", "512"), ("fargate.max_memory", "1024")]);
    }

    // Of a task elsewhere the run itself says both, and on what.
    [Fact]
    public void Without_a_class_for_the_task_the_pair_is_checked() => AnnotatedSource.Check($$"""
        [RunTask("a", "a:1", LaunchType = LaunchType.Fargate, Cpu = 256, Memory = {|FARG0101:4096|})]
        {{Network}}
        public static class A;

        [RunTask("b", "b:1", LaunchType = LaunchType.Fargate, Memory = 4096)]
        {{Network}}
        public static class B;

        [{|FARG1214:RunTask|}("c", "c:1", Cpu = 256, Memory = 4096)]
        {{Network}}
        public static class C;
        """);

    // Where the cluster decides, an instance may have that size.
    [Fact]
    public void Of_a_task_that_may_run_elsewhere_nothing_is_said() => AnnotatedSource.Check($$"""
        [TaskDefinition("orders", Cpu = 256, Memory = 512, RequiresCompatibilities = new[] { Compatibility.Fargate, Compatibility.Ec2 })]
        [{|FARG1214:RunTask|}("once", Memory = 4096)]
        {{Network}}
        public partial class Orders
        {
            [Container("orders:1")]
            public class Api;
        }
        """);

    [Fact]
    public void What_the_definition_has_wrong_is_told_once() => AnnotatedSource.Check($$"""
        [TaskDefinition("orders", Cpu = 256, Memory = {|FARG0101:4096|})]
        [RunTask("once", LaunchType = LaunchType.Fargate, EphemeralStorageSizeInGiB = 30)]
        {{Network}}
        public partial class Orders
        {
            [Container("orders:1")]
            public class Api;
        }
        """);

    [Theory]
    [InlineData("""{ \"cpu\": \"1024\", \"memory\": \"2048\" }""", "")]
    [InlineData("""{ \"cpu\": \"1024\" }""", "FARG0101")]
    [InlineData("""{ \"containerOverrides\": [{ \"name\": \"api\", \"memory\": 513 }] }""", "FARG0313")]
    [InlineData("""{ \"containerOverrides\": [{ \"name\": \"nobody\", \"memory\": 513 }] }""", "FARG1288")]
    [InlineData("""{ \"VAR1\": \"x\" }""", "FARG1288")]
    [InlineData("""{ }""", "")]
    [InlineData("""{ \"cpu\": \"<aws.scheduler.attempt-number>\" }""", "")]
    public void An_input_in_JSON_is_checked_alike(string input, string id)
    {
        var value = id.Length == 0 ? $"\"{input}\"" : $"{{|{id}:\"{input}\"|}}";
        AnnotatedSource.Check([Task, $$"""
            [Schedule({{Nightly}}, Input = {{value}})]
            {{Network}}
            public static class Nightly;
            """]);
    }

    [Fact]
    public void Overrides_are_written_in_one_way() => AnnotatedSource.Check([Task, $$"""
        [Schedule({{Nightly}}, Input = {|FARG1296:"{}"|})]
        {{Network}}
        [EnvironmentOverride(typeof(Orders.Api), "A", "b")]
        public static class Nightly;
        """]);

    // 1 vCPU and 2 GB in us-east-1: 0.04048 + 2 * 0.004445; 10 GB of storage beyond the free: 10 * 0.000111.
    [Theory]
    [InlineData("[RunTask(\"x\", typeof(Orders), LaunchType = LaunchType.Fargate", "$0.05048 an hour")]
    [InlineData("[Schedule(\"x\", \"rate(1 day)\", typeof(Orders), LaunchType = LaunchType.Fargate", "$0.05048 an hour")]
    public void What_is_overridden_is_what_costs(string attribute, string price)
    {
        var run = Run(Task + $$"""
            {{attribute}}, Cpu = 1024, Memory = 2048, EphemeralStorageSizeInGiB = 30)]
            public static class X;
            """, "!FargateRegion=us-east-1");
        Assert.Contains(price, string.Join("\n", CarriedTexts.Of(run.Output).Values), StringComparison.Ordinal);
    }

    [Fact]
    public void A_schedule_gives_its_task_no_volume_at_launch_and_tags_with_values() => AnnotatedSource.Check($$"""
        [TaskDefinition("orders", Cpu = 256, Memory = 512)]
        [Volume("data", ConfiguredAtLaunch = true)]
        public partial class Orders
        {
            [Container("orders:1"), MountPoint("data", "/data")]
            public class Api;
        }

        [Schedule("nightly", "rate(1 day)", {|FARG1271:typeof(Orders)|}, ClusterArn = "arn:aws:ecs:us-east-1:123456789012:cluster/shop",
            RoleArn = "arn:aws:iam::123456789012:role/scheduler", LaunchType = LaunchType.Fargate)]
        {{Network}}
        [Tag("team", {|FARG1211:""|}), Tag("aws:x", {|FARG1211:"y"|}), Tag("stage", "test")]
        public static class Nightly;
        """);

    private static GeneratorRun Run(string source, params string[] parameters)
    {
        var run = GeneratorRun.Of(Compilations.Create(AnnotatedSource.Usings + source), new BuildParameters(parameters));
        Assert.Empty(run.Output.GetDiagnostics().Where(it => it.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning));
        return run;
    }
}
