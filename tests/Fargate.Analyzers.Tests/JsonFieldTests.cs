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

    [Theory]
    [InlineData("/family", "[TaskDefinition]")]
    [InlineData("/cpu", "[TaskDefinition(Cpu = ...)]")]
    [InlineData("/runtimePlatform", "[TaskDefinition(OperatingSystemFamily = ...)]")]
    [InlineData("/runtimePlatform/cpuArchitecture", "[TaskDefinition(CpuArchitecture = ...)]")]
    [InlineData("/tags", "[Tag]")]
    [InlineData("/tags/0/key", "[Tag]")]
    [InlineData("/containerDefinitions/0/image", "[Container]")]
    public void A_field_of_the_task_with_an_attribute_is_refused_by_its_name(string pointer, string attribute) => AssertOne(
        $$"""[TaskDefinition("a", Cpu = 256, Memory = 512), JsonField({|FARG0013:"{{pointer}}"|}, "1")] partial class A { [Container("x:1")] class Web; }""",
        $"[JsonField] cannot set '{pointer}': use {attribute}");

    [Theory]
    [InlineData("/image", "[Container]")]
    [InlineData("/stopTimeout", "[Container(StopTimeout = ...)]")]
    [InlineData("/healthCheck", "[HealthCheck]")]
    [InlineData("/healthCheck/interval", "[HealthCheck(Interval = ...)]")]
    [InlineData("/linuxParameters/tmpfs/-", "[Tmpfs]")]
    [InlineData("/dockerLabels/team", "[DockerLabel]")]
    [InlineData("/logConfiguration", "[AwsLogs]")]
    [InlineData("/logConfiguration/options/anything", "[LogOption]")]
    [InlineData("/logConfiguration/logDriver", "[AwsLogs]")]
    [InlineData("/environmentFiles/0/type", "[EnvironmentFile]")]
    public void A_field_of_the_container_with_an_attribute_is_refused_by_its_name(string pointer, string attribute) => AssertOne(
        $$"""[TaskDefinition("a", Cpu = 256, Memory = 512)] partial class A { [Container("x:1"), JsonField({|FARG0013:"{{pointer}}"|}, "1")] class Web; }""",
        $"[JsonField] cannot set '{pointer}': use {attribute}");

    [Theory]
    [InlineData("""{|FARG0014:"newField"|}, "1" """, "'newField' is no JSON Pointer to a field, such as /newField")]
    [InlineData("""{|FARG0014:""|}, "1" """, "'' is no JSON Pointer to a field, such as /newField")]
    [InlineData("""{|FARG0014:"/a~2"|}, "1" """, "'/a~2' is no JSON Pointer to a field, such as /newField")]
    [InlineData(""" "/new", {|FARG0014:"text"|}""", "the value is not JSON: expected a value at position 0")]
    [InlineData(""" "/new", {|FARG0014:"{ \"a\": }"|}""", "the value is not JSON: expected a value at position 7")]
    [InlineData("""{|FARG0014:"/new/0"|}, "1" """, "'/new/0' leads through a list item that is not there, or through a value that has no fields")]
    [InlineData("""{|FARG0014:"/portMappings/1/new"|}, "1" """, "'/portMappings/1/new' leads through a list item that is not there, or through a value that has no fields")]
    public void What_cannot_be_set_is_reported(string arguments, string reason) => AssertOne(
        $$"""[TaskDefinition("a", Cpu = 256, Memory = 512)] partial class A { [Container("x:1"), PortMapping(80), JsonField({{arguments}})] class Web; }""",
        "[JsonField] sets nothing: " + reason);

    private static void AssertOne(string source, string message) => Assert.Equal(
        message,
        Assert.Single(AnnotatedSource.Check(source)).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
}
