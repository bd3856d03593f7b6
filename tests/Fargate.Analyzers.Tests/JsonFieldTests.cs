using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.Infrastructure;

namespace Fargate.Analyzers.Tests;

/// <summary>The way out for fields that have no attribute.</summary>
public class JsonFieldTests
{
    [Fact]
    public void A_value_is_set_at_its_pointer()
    {
        var run = GeneratorRun.Of("""
            [JsonField("/fromBase", "1")]
            [JsonField("/replaced", "\"base\"")]
            public abstract class Base;

            [TaskDefinition("a")]
            [JsonField("/replaced", "[true, null, { \"x\": 1.50 }]")]
            [JsonField("/new/deep~1er", "\"${Tag} €\"")]
            public partial class A : Base
            {
                [Container("x:1")]
                [PortMapping(80)]
                [JsonField("/hostname", "\"web\"")]
                [JsonField("/portMappings/0/newField", "{ \"a\": [1, 2] }")]
                public class Web;
            }
            """);
        Assert.Equal(
            """
            {"family":"a","networkMode":"awsvpc","containerDefinitions":[{"name":"web","image":"x:1","portMappings":[{"containerPort":80,"newField":{"a":[1,2]}}],"hostname":"web"}],"requiresCompatibilities":["FARGATE"],"fromBase":1,"replaced":[true,{"x":1.50}],"new":{"deep/er":"${Tag} €"}}
            """,
            JsonNode.Parse(run.Files()["a.task-definition.json"])!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    // What an attribute can say, and what one says already, be it something else.
    [Theory]
    [InlineData("/family", "1", "[TaskDefinition]")]
    [InlineData("/cpu", "\"512\"", "[TaskDefinition(Cpu = ...)]")]
    [InlineData("/cpu", "512", "[TaskDefinition(Cpu = ...)]")]
    [InlineData("/runtimePlatform", "{ \"cpuArchitecture\": \"ARM64\" }", "[TaskDefinition(OperatingSystemFamily = ...)]")]
    [InlineData("/runtimePlatform/cpuArchitecture", "\"ARM64\"", "[TaskDefinition(CpuArchitecture = ...)]")]
    [InlineData("/volumes", "[{ \"name\": \"a\" }]", "[Volume]")]
    [InlineData("/volumes", "[]", "[Volume]")]
    [InlineData("/volumes", "[{ \"name\": \"a\", \"efsVolumeConfiguration\": { \"fileSystemId\": \"fs-0123456789abcdef0\" } }]", "[EfsVolume]")]
    [InlineData("/tags", "1", "[Tag]")]
    [InlineData("/tags/0/key", "1", "[Tag]")]
    [InlineData("/containerDefinitions/0/image", "\"x\"", "[Container]")]
    [InlineData("/containerDefinitions", "[{ \"image\": \"x\" }]", "[Container]")]
    public void A_field_of_the_task_with_an_attribute_is_refused_by_its_name(string pointer, string json, string attribute) => AssertOne(
        $$"""[TaskDefinition("a", Cpu = 256, Memory = 512), Tag("a", "b"), JsonField({|FARG0013:"{{pointer}}"|}, @"{{Quoted(json)}}")] partial class A { [Container("x:1")] class Web; }""",
        $"[JsonField] cannot set '{pointer}': use {attribute} instead");

    [Theory]
    [InlineData("/image", "\"x\"", "[Container]")]
    [InlineData("/image", "null", "[Container]")]
    [InlineData("/stopTimeout", "1", "[Container(StopTimeout = ...)]")]
    [InlineData("/healthCheck", "{ \"interval\": 5 }", "[HealthCheck]")]
    [InlineData("/healthCheck/interval", "5", "[HealthCheck(Interval = ...)]")]
    [InlineData("/portMappings/0/hostPort", "80", "[PortMapping(HostPort = ...)]")]
    [InlineData("/portMappings/-", "{ \"containerPort\": 81 }", "[PortMapping]")]
    [InlineData("/linuxParameters/tmpfs/-", "1", "[Tmpfs]")]
    [InlineData("/dockerLabels/team", "\"a\"", "[DockerLabel]")]
    [InlineData("/logConfiguration", "{ \"logDriver\": \"awsfirelens\" }", "[AwsLogs]")]
    [InlineData("/logConfiguration/options/anything", "\"a\"", "[LogOption]")]
    [InlineData("/logConfiguration/logDriver", "\"awsfirelens\"", "[AwsLogs]")]
    [InlineData("/dependsOn", "[{ \"containerName\": \"web\", \"condition\": \"START\" }]", "[DependsOn]")]
    [InlineData("/environmentFiles/0/type", "\"s3\"", "[EnvironmentFile]")]
    public void A_field_of_the_container_with_an_attribute_is_refused_by_its_name(string pointer, string json, string attribute) => AssertOne(
        $$"""[TaskDefinition("a", Cpu = 256, Memory = 512)] partial class A { [Container("x:1"), PortMapping(80), JsonField({|FARG0013:"{{pointer}}"|}, @"{{Quoted(json)}}")] class Web; }""",
        $"[JsonField] cannot set '{pointer}': use {attribute} instead");

    // The import of a definition that somebody wrote depends on it.
    [Fact]
    public void What_no_attribute_can_say_is_set_also_where_there_is_one()
    {
        var run = GeneratorRun.Of("""
            [TaskDefinition("a")]
            [Volume("v")]
            [EfsVolume("w", "fs-1")]
            [JsonField("/cpu", "256")]
            [JsonField("/volumes/0/host", "{ \"sourcePath\": \"/x\" }")]
            [JsonField("/volumes/1/configuredAtLaunch", "true")]
            [JsonField("/runtimePlatform/cpuArchitecture", "\"RISC\"")]
            public partial class A
            {
                [Container("x:1")]
                [JsonField("/environment", "[{ \"name\": \"A\", \"value\": 1 }, \"B=2\"]")]
                [JsonField("/dependsOn", "[{ \"containerName\": \"nobody\", \"condition\": \"START\" }]")]
                [JsonField("/logConfiguration/logDriver", "\"syslog\"")]
                public class Web;
            }
            """);
        Assert.Equal(
            """
            {"family":"a","networkMode":"awsvpc","containerDefinitions":[{"name":"web","image":"x:1","environment":[{"name":"A","value":1},"B=2"],"dependsOn":[{"containerName":"nobody","condition":"START"}],"logConfiguration":{"logDriver":"syslog"}}],"volumes":[{"name":"v","host":{"sourcePath":"/x"}},{"name":"w","efsVolumeConfiguration":{"fileSystemId":"fs-1"},"configuredAtLaunch":true}],"requiresCompatibilities":["FARGATE"],"cpu":256,"runtimePlatform":{"cpuArchitecture":"RISC"}}
            """,
            JsonNode.Parse(run.Files()["a.task-definition.json"])!.ToJsonString());
        Assert.DoesNotContain(AnnotatedSource.Run(run.Input), it => it.Id is "FARG0013" or "FARG0014");
    }

    // A raw list holds what its base wrote, and that may be anything.
    [Fact]
    public void A_derived_class_adds_to_a_raw_list_and_replaces_a_raw_value()
    {
        var run = GeneratorRun.Of("""
            public abstract class Base
            {
                [Container("x:1")]
                [JsonField("/environment", "[\"odd\", { \"name\": \"A\", \"value\": 1 }]")]
                [JsonField("/secrets", "[5, { \"name\": \"C\", \"valueFrom\": 1 }]")]
                [JsonField("/cpu", "\"1\"")]
                [JsonField("/logConfiguration", "{ \"logDriver\": 1 }")]
                public class Web;
            }

            [TaskDefinition("a", Cpu = 256, Memory = 512)]
            public partial class A : Base
            {
                [Container]
                [EnvironmentVariable("A", "2")]
                [EnvironmentVariable("C", "3")]
                [JsonField("/cpu", "\"2\"")]
                [FireLensLogs]
                public new class Web;
            }
            """);
        Assert.Equal(
            """{"name":"web","image":"x:1","cpu":"2","environment":["odd",{"name":"A","value":"2"},{"name":"C","value":"3"}],"secrets":[5],"logConfiguration":{"logDriver":"awsfirelens"}}""",
            JsonNode.Parse(run.Files()["a.task-definition.json"])!["containerDefinitions"]![0]!.ToJsonString());
        Assert.DoesNotContain(AnnotatedSource.Run(run.Input), it => it.Id is "FARG0013" or "FARG0014");
    }

    // An index alone names no field; it may be the name of one.
    [Fact]
    public void A_field_may_be_named_like_an_index()
    {
        var run = GeneratorRun.Of("""[TaskDefinition("a"), JsonField("/0", "1"), JsonField("/-", "2"), JsonField("/", "3")] public partial class A { [Container("x:1")] public class Web; }""");
        Assert.EndsWith(""","0":1,"-":2,"":3}""", JsonNode.Parse(run.Files()["a.task-definition.json"])!.ToJsonString());
        AnnotatedSource.Run(run.Input);
    }

    // A bracket means something in our own map only.
    [Theory]
    [InlineData("a[")]
    [InlineData("[")]
    [InlineData("[]")]
    [InlineData("a]b[")]
    [InlineData("image[0]")]
    [InlineData("environment[name=]")]
    public void A_field_may_have_brackets_in_its_name(string name)
    {
        var run = GeneratorRun.Of($$"""[TaskDefinition("a"), JsonField("/{{name}}/{{name}}", "1")] public partial class A { [Container("x:1"), JsonField("/{{name}}", "1")] public class Web; }""");
        var task = JsonNode.Parse(run.Files()["a.task-definition.json"])!;
        Assert.Equal(1, (int)task[name]![name]!);
        Assert.Equal(1, (int)task["containerDefinitions"]![0]![name]!);
        Assert.DoesNotContain(AnnotatedSource.Run(run.Input), it => it.Id is "FARG0013" or "FARG0014");
    }

    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    [InlineData(20_000, true)]
    public void A_pointer_has_so_many_steps_and_no_more(int steps, bool isRefused)
    {
        var pointer = string.Concat(Enumerable.Repeat("/a", steps));
        var value = string.Concat(Enumerable.Repeat("[", 64)) + "1" + string.Concat(Enumerable.Repeat("]", 64));
        var run = GeneratorRun.Of($$"""[TaskDefinition("a")] public partial class A { [Container("x:1"), JsonField("{{pointer}}", "{{value}}")] public class Web; }""");
        var findings = AnnotatedSource.Run(run.Input).Where(it => it.Id == "FARG0014").Select(it => it.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(isRefused ? [$"[JsonField] has no effect: the pointer has {steps} steps, and the maximum is 64"] : [], findings);
        Assert.Equal(!isRefused, run.Files()["a.task-definition.json"].Contains("\"a\": {", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{|FARG0014:"newField"|}, "1" """, "'newField' is not a JSON Pointer to a field, such as /newField")]
    [InlineData("""{|FARG0014:""|}, "1" """, "'' is not a JSON Pointer to a field, such as /newField")]
    [InlineData("""{|FARG0014:"/a~2"|}, "1" """, "'/a~2' is not a JSON Pointer to a field, such as /newField")]
    [InlineData(""" "/new", {|FARG0014:"text"|}""", "the value is not JSON: expected a value at position 0")]
    [InlineData(""" "/new", {|FARG0014:"{ \"a\": }"|}""", "the value is not JSON: expected a value at position 7")]
    [InlineData("""{|FARG0014:"/new/0"|}, "1" """, "'/new/0' leads through a list item that does not exist, or through a value that has no fields")]
    [InlineData("""{|FARG0014:"/portMappings/1/new"|}, "1" """, "'/portMappings/1/new' leads through a list item that does not exist, or through a value that has no fields")]
    public void What_cannot_be_set_is_reported(string arguments, string reason) => AssertOne(
        $$"""[TaskDefinition("a", Cpu = 256, Memory = 512)] partial class A { [Container("x:1"), PortMapping(80), JsonField({{arguments}})] class Web; }""",
        "[JsonField] has no effect: " + reason);

    // Each document of a class, by its kind, and of several by its name.
    [Fact]
    public void A_field_is_of_the_document_that_it_names()
    {
        var files = GeneratorRun.Of("""
            [TaskDefinition("orders")]
            [Service("orders"), RunTask("once"), Schedule("nightly", "rate(1 day)"), Cluster("shop"), FargateProfile("pods")]
            [ScalableTarget(MinCapacity = 1, MaxCapacity = 2)]
            [TargetTracking("cpu", ScalingMetric.AverageCpuUtilization, 60), TargetTracking("memory", ScalingMetric.AverageMemoryUtilization, 60)]
            [ScheduledScaling("night", "rate(1 day)", MaxCapacity = 1)]
            [JsonField("/new", "1", Document = DocumentKind.TaskDefinition)]
            [JsonField("/new", "2", Document = DocumentKind.Service)]
            [JsonField("/new", "3", Document = DocumentKind.ScalableTarget)]
            [JsonField("/TargetTrackingScalingPolicyConfiguration/New", "4", Document = DocumentKind.ScalingPolicy, Name = "memory")]
            [JsonField("/new", "5", Document = DocumentKind.ScheduledAction)]
            [JsonField("/new", "6", Document = DocumentKind.RunTask)]
            [JsonField("/Target/New", "7", Document = DocumentKind.Schedule)]
            [JsonField("/new", "8", Document = DocumentKind.Cluster)]
            [JsonField("/new", "9", Document = DocumentKind.FargateProfile)]
            public partial class Orders
            {
                [Container("x:1")] public class Web;
            }
            """).Files();
        Assert.Equal(1, (int)Read("orders.task-definition.json")["new"]!);
        Assert.Equal(2, (int)Read("orders.service.json")["new"]!);
        Assert.Equal(3, (int)Read("orders.scalable-target.json")["new"]!);
        Assert.Equal(4, (int)Read("orders.memory.scaling-policy.json")["TargetTrackingScalingPolicyConfiguration"]!["New"]!);
        Assert.Null(Read("orders.cpu.scaling-policy.json")["TargetTrackingScalingPolicyConfiguration"]!["New"]);
        Assert.Equal(5, (int)Read("orders.night.scheduled-action.json")["new"]!);
        Assert.Equal(6, (int)Read("once.run-task.json")["new"]!);
        Assert.Equal(7, (int)Read("nightly.schedule.json")["Target"]!["New"]!);
        Assert.Equal(8, (int)Read("shop.cluster.json")["new"]!);
        Assert.Equal(9, (int)Read("pods.fargate-profile.json")["new"]!);

        JsonNode Read(string name) => JsonNode.Parse(files[name])!;
    }

    [Theory]
    [InlineData("", "the class has [TaskDefinition] and [Service]: set Document to one of them, as in Document = DocumentKind.Service")]
    [InlineData(", Document = DocumentKind.Cluster", "the class has no [Cluster]")]
    [InlineData(", Document = DocumentKind.ScalableTarget", "the class has no [ScalableTarget]")]
    [InlineData(", Document = DocumentKind.ScalingPolicy", "Name must be that of one scaling policy, as in Name = \"cpu\"")]
    [InlineData(", Document = DocumentKind.ScalingPolicy, Name = \"cpu\"", "the class has no scaling policy of the name 'cpu'")]
    [InlineData(", Document = DocumentKind.Service, Name = \"cpu\"", "only a scaling policy and a scheduled action have a Name")]
    [InlineData(", Name = \"cpu\"", "only a scaling policy and a scheduled action have a Name")]
    public void A_document_that_is_not_there_or_not_named_is_an_error(string arguments, string reason)
    {
        var compilation = Compilations.Create(AnnotatedSource.Usings + $$"""
            [TaskDefinition("a", Cpu = 256, Memory = 512), Service("a")]
            [JsonField("/new", "1"{{arguments}})]
            public partial class A { [Container("x:1")] public class Web; }
            """);
        Assert.Equal(
            "[JsonField] has no effect: " + reason,
            Assert.Single(AnnotatedSource.Run(compilation), it => it.Id == "FARG0014").GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.All(GeneratorRun.Of(compilation).Files().Values, it => Assert.DoesNotContain("\"new\"", it, StringComparison.Ordinal));
    }

    [Fact]
    public void A_base_s_field_is_of_what_the_base_is_or_else_of_what_derives_from_it()
    {
        var files = GeneratorRun.Of("""
            [JsonField("/ofEach", "1")]
            public abstract class Any;

            [LoadBalancer(typeof(A.Web), 80)]
            [JsonField("/ofServices", "2")]
            public abstract class Services : Any;

            [TaskDefinition("a")]
            public partial class A : Any { [Container("x:1")] public class Web; }

            [Service("b", typeof(A)), RunTask("b", typeof(A))]
            public class B : Services;
            """).Files();
        Assert.Equal(1, (int)JsonNode.Parse(files["a.task-definition.json"])!["ofEach"]!);
        Assert.Equal(2, (int)JsonNode.Parse(files["b.service.json"])!["ofServices"]!);
        Assert.Null(JsonNode.Parse(files["b.run-task.json"])!["ofServices"]);
    }

    // What no attribute can say of a service, a run, a schedule or a cluster, and what one can.
    [Theory]
    [InlineData("""Service("a", "a:1", LaunchType = LaunchType.Fargate)""", "/deploymentConfiguration/lifecycleHooks", """[{ "targetType": "PAUSE", "lifecycleStages": ["PRE_SCALE_UP"] }]""", "[DeploymentPauseHook]")]
    [InlineData("""Service("a", "a:1"), DeploymentPauseHook(DeploymentLifecycleStage.PreScaleUp)""", "/deploymentConfiguration/lifecycleHooks/-", """{ "targetType": "PAUSE", "lifecycleStages": ["POST_SCALE_UP"] }""", "[DeploymentPauseHook]")]
    [InlineData("""Service("a", "a:1")""", "/deploymentConfiguration/lifecycleHooks", """[{ "targetType": "PAUSE", "lifecycleStages": ["PRE_SCALE_UP"] }, { "hookTargetArn": "a", "roleArn": "b", "lifecycleStages": ["PRE_SCALE_UP"] }]""", "[DeploymentPauseHook] and [DeploymentLifecycleHook]")]
    [InlineData("""Service("a", "a:1")""", "/deploymentConfiguration/lifecycleHooks", """[{ "hookTargetArn": "a", "roleArn": "b", "lifecycleStages": ["PRE_SCALE_UP"] }]""", "[DeploymentLifecycleHook]")]
    [InlineData("""Service("a", "a:1"), DeploymentLifecycleHook("a", "b", DeploymentLifecycleStage.PreScaleUp)""", "/deploymentConfiguration/lifecycleHooks/0/newField", "1", null)]
    [InlineData("""Service("a", "a:1")""", "/launchType", "\"EC2\"", null)]
    [InlineData("""Service("a", "a:1")""", "/launchType", "\"FARGATE\"", "[Service(LaunchType = ...)]")]
    [InlineData("""Service("a", "a:1", DesiredCount = 1)""", "/desiredCount", "\"1\"", "[Service(DesiredCount = ...)]")]
    [InlineData("""Service("a", "a:1")""", "/desiredCount", "\"1\"", null)]
    [InlineData("""Service("a", "a:1")""", "/cluster", "\"shop\"", "[Service(Cluster = ...)]")]
    [InlineData("""Service("a", "a:1")""", "/schedulingStrategy", "\"REPLICA\"", "[Service(SchedulingStrategy = ...)]")]
    [InlineData("""Service("a", "a:1")""", "/loadBalancers", """[{ "targetGroupArn": "g", "containerName": "nobody", "containerPort": 80 }]""", null)]
    [InlineData("""Service("a", "a:1")""", "/deploymentConfiguration/deploymentCircuitBreaker", """{ "enable": false, "rollback": true }""", null)]
    [InlineData("""Service("a", "a:1")""", "/deploymentConfiguration/deploymentCircuitBreaker", """{ "enable": true, "rollback": true }""", "[DeploymentConfiguration(DeploymentCircuitBreaker = ...)]")]
    [InlineData("""Service("a", "a:1"), ServiceConnectConfiguration, ServiceConnectService("http", Port = 80)""", "/serviceConnectConfiguration/services/0/clientAliases/0/newField", "1", null)]
    [InlineData("""Service("a", "a:1"), ServiceConnectConfiguration, ServiceConnectService("http", Port = 80)""", "/serviceConnectConfiguration/services/0/clientAliases/0/dnsName", "\"web\"", "[ServiceConnectService(DnsName = ...)]")]
    [InlineData("""RunTask("a", "a:1")""", "/overrides/containerOverrides", """[{ "name": "nobody", "command": ["x"] }]""", null)]
    [InlineData("""RunTask("a", "a:1")""", "/overrides/cpu", "\"1 vCPU\"", null)]
    [InlineData("""RunTask("a", "a:1")""", "/overrides/cpu", "\"256\"", "[RunTask(Cpu = ...)]")]
    [InlineData("""Schedule("a", "rate(1 day)")""", "/Target/EcsParameters/Tags", """[{ "a": "b" }]""", "[Tag]")]
    [InlineData("""Schedule("a", "rate(1 day)"), Tag("a", "b")""", "/Target/EcsParameters/Tags/0/c", "1", null)]
    [InlineData("""Schedule("a", "rate(1 day)")""", "/FlexibleTimeWindow/Mode", "\"OFF\"", null)]
    [InlineData("""Cluster("a", ContainerInsights = ContainerInsights.Enabled)""", "/settings/0/newField", "1", null)]
    [InlineData("""Cluster("a")""", "/settings", """[{ "name": "other", "value": "x" }]""", null)]
    [InlineData("""Cluster("a")""", "/settings", """[{ "name": "containerInsights", "value": "enabled" }]""", "[Cluster(ContainerInsights = ...)]")]
    [InlineData("""FargateProfile("a"), PodSelector("a")""", "/selectors/0/labels", """{ "b": 1 }""", null)]
    [InlineData("""FargateProfile("a")""", "/selectors", """[{ "namespace": "a", "labels": { "b": "c" } }]""", "[PodSelector]")]
    public void A_field_is_refused_where_an_attribute_can_say_it(string attributes, string pointer, string json, string? attribute)
    {
        var compilation = Compilations.Create(AnnotatedSource.Usings + $$"""[{{attributes}}, JsonField("{{pointer}}", @"{{Quoted(json)}}")] public class A;""");
        var messages = AnnotatedSource.Run(compilation).Where(it => it.Id is "FARG0013" or "FARG0014").Select(it => it.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(attribute is null ? [] : [$"[JsonField] cannot set '{pointer}': use {attribute} instead"], messages);
        Assert.Contains(GeneratorRun.Of(compilation).Files().Values, it => Has(JsonNode.Parse(it)!, pointer, json) == attribute is null);
    }

    private static bool Has(JsonNode document, string pointer, string json)
    {
        JsonNode? node = document;
        foreach (var step in pointer.Split('/').Skip(1))
            node = node is JsonArray list ? (int.TryParse(step, System.Globalization.CultureInfo.InvariantCulture, out var index) ? list.ElementAtOrDefault(index) : null) : node?[step];
        return JsonNode.DeepEquals(node, JsonNode.Parse(json));
    }

    private static string Quoted(string json) => json.Replace("\"", "\"\"", StringComparison.Ordinal);

    private static void AssertOne(string source, string message) => Assert.Equal(
        message,
        Assert.Single(AnnotatedSource.Check(source)).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
}
