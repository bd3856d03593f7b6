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

    private static string Quoted(string json) => json.Replace("\"", "\"\"", StringComparison.Ordinal);

    private static void AssertOne(string source, string message) => Assert.Equal(
        message,
        Assert.Single(AnnotatedSource.Check(source)).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
}
