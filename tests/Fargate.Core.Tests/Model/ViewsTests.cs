using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Model;

/// <summary>All views and all that they read, found by reflection from <see cref="TaskDefinition"/> down.</summary>
public class ViewsTests
{
    [Fact]
    public void Every_field_that_a_view_reads_is_one_of_the_API_and_of_its_type()
    {
        var values = Values(new TaskDefinition(Written(TaskDefinitionShape.Instance)));
        Assert.All(values, it =>
        {
            var shape = Assert.IsType<ScalarShape>(ApiTree.ShapeAt(it.Path, TaskDefinitionShape.Instance));
            Assert.Equal(
                shape.Kind,
                it.Type == typeof(int) ? ScalarKind.Number : it.Type == typeof(bool) ? ScalarKind.Boolean : ScalarKind.String);
        });
        Assert.Contains(values, it => it.Path.ToString() == "containerDefinitions[0].linuxParameters.tmpfs[0].size");
    }

    [Fact]
    public void What_is_written_is_known() =>
        AssertAll(Written(TaskDefinitionShape.Instance), ValueState.Known);

    [Fact]
    public void What_is_not_written_is_absent() =>
        AssertAll(Definitions.Read("""{ "containerDefinitions": [{}], "tags": [{}] }"""), ValueState.Absent);

    [Fact]
    public void What_an_open_structure_does_not_say_is_unknown() =>
        AssertAll(
            Definitions.Read("""
                { "<open>": true, "containerDefinitions": [{ "<open>": true }], "tags": ["<unknown>"],
                  "runtimePlatform": { "<open>": true }, "ephemeralStorage": "<unknown>" }
                """),
            ValueState.Unknown);

    [Fact]
    public void A_structure_of_the_wrong_type_is_unknown() =>
        AssertAll(
            Definitions.Read("""
                { "family": [], "taskRoleArn": {}, "executionRoleArn": [], "networkMode": {}, "cpu": [], "memory": [],
                  "containerDefinitions": [1, []], "tags": [true], "runtimePlatform": [], "ephemeralStorage": 5,
                  "proxyConfiguration": "x", "pidMode": [], "enableFaultInjection": {} }
                """),
            ValueState.Unknown);

    [Theory]
    [InlineData("50", ValueState.Known)]
    [InlineData("\"50\"", ValueState.Known)]
    [InlineData("50.0", ValueState.Unknown)]
    [InlineData("\"fifty\"", ValueState.Unknown)]
    [InlineData("99999999999", ValueState.Unknown)]
    [InlineData("true", ValueState.Unknown)]
    public void A_value_of_another_type_is_taken_if_it_reads_as_one(string json, ValueState state) =>
        Assert.Equal(state, Task($$"""{ "ephemeralStorage": { "sizeInGiB": {{json}} } }""").EphemeralStorage.SizeInGiB.State);

    [Fact]
    public void A_value_gives_itself_or_what_applies_where_none_is_written()
    {
        var task = Task("""{ "family": "web" }""");
        Assert.True(task.Family.IsKnown(out var family));
        Assert.Equal("web", family);
        Assert.True(task.Family.Applies("none", out var applied));
        Assert.Equal("web", applied);
        Assert.False(task.Cpu.IsKnown(out _));
        Assert.True(task.Cpu.Applies("256", out var absent));
        Assert.Equal("256", absent);
        Assert.Equal("cpu", task.Cpu.Path.ToString());
    }

    [Theory]
    [InlineData("null", false, true, 0)]
    [InlineData("[]", true, true, 0)]
    [InlineData("[{}, {}]", true, true, 2)]
    [InlineData("""[{}, "<open>"]""", true, false, 1)]
    [InlineData("""["<unknown>"]""", true, true, 1)]
    [InlineData("\"<unknown>\"", true, false, 0)]
    [InlineData("{}", true, false, 0)]
    public void A_list_says_whether_it_is_all(string json, bool isPresent, bool isComplete, int count)
    {
        var tags = Task($$"""{ "tags": {{json}} }""").Tags;
        Assert.Equal((isPresent, isComplete, count), (tags.IsPresent, tags.IsComplete, tags.Count));
        Assert.Equal("tags", tags.Path.ToString());
    }

    [Theory]
    [InlineData("{}", false)]
    [InlineData("""{ "operatingSystemFamily": "LINUX" }""", false)]
    [InlineData("""{ "operatingSystemFamily": "WINDOWS_SERVER_2025_CORE" }""", true)]
    [InlineData("""{ "operatingSystemFamily": "<unknown>" }""", null)]
    [InlineData("""{ "<open>": true }""", null)]
    public void The_system_is_Linux_unless_it_says_Windows(string platform, bool? isWindows) =>
        Assert.Equal(isWindows, Task($$"""{ "runtimePlatform": {{platform}} }""").RuntimePlatform.IsWindows);

    [Fact]
    public void A_map_has_the_keys_that_are_written()
    {
        var options = Task("""
            { "containerDefinitions": [{ "name": "web", "logConfiguration": { "options": { "mode": "blocking", "a.b": "c" } } }] }
            """).Containers[0].LogConfiguration.Options;
        Assert.Equal(["mode", "a.b"], options.Keys);
        Assert.Equal("c", options["a.b"].Describe());
        Assert.True(options["none"].IsAbsent);
        Assert.Equal("containerDefinitions[web].logConfiguration.options[\"a.b\"]", options["a.b"].Path.ToString());
    }

    [Theory]
    [InlineData("null", true, "")]
    [InlineData("[]", true, "")]
    [InlineData("""["a", "<unknown>", 1]""", true, "a,?,1")]
    [InlineData("""["a", "<open>"]""", false, "a")]
    [InlineData("\"a\"", false, "")]
    public void A_list_of_texts_has_null_for_what_is_unknown(string json, bool isComplete, string items)
    {
        var list = Task($$"""{ "requiresCompatibilities": {{json}} }""").RequiresCompatibilities;
        Assert.Equal((isComplete, items), (list.IsComplete, string.Join(',', list.Select(it => it ?? "?"))));
        Assert.Equal("requiresCompatibilities[1]", list.PathOf(1).ToString());
    }

    [Theory]
    [InlineData("null", false, true)]
    [InlineData("[]", false, true)]
    [InlineData("{}", false, true)]
    [InlineData("""["<open>"]""", false, false)]
    [InlineData("\"<unknown>\"", false, false)]
    [InlineData("[1]", true, false)]
    [InlineData("\"\"", true, false)]
    public void What_is_empty_says_nothing(string json, bool has, bool lacks)
    {
        var task = Task($$"""{ "volumes": {{json}} }""");
        Assert.Equal((has, lacks), (task.Has("volumes"), task.Lacks("volumes")));
        Assert.False(Task("""{ "<open>": true }""").Lacks("volumes"));
    }

    private static TaskDefinition Task(string json) => new(Definitions.Read(json));

    private static void AssertAll(ApiObject root, ValueState state) =>
        Assert.All(Values(new TaskDefinition(root)), it => Assert.True(it.State == state, $"{it.Path} is {it.State}"));

    private static List<(ApiPath Path, ValueState State, Type Type)> Values(ApiView view)
    {
        var values = new List<(ApiPath Path, ValueState State, Type Type)>();
        foreach (var property in view.GetType().GetProperties().Where(it => it.GetIndexParameters().Length == 0))
        {
            var value = property.GetValue(view);
            if (value is ApiView structure)
                values.AddRange(Values(structure));
            else if (value is IEnumerable<ApiView> list)
                values.AddRange(list.SelectMany(Values));
            else if (value?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Value<>))
                values.Add(((ApiPath)Read("Path"), (ValueState)Read("State"), type.GenericTypeArguments[0]));

            object Read(string name) => value!.GetType().GetProperty(name)!.GetValue(value)!;
        }

        return values;
    }

    private static ApiObject Written(ObjectShape shape)
    {
        var structure = new ApiObject();
        foreach (var (name, field) in shape.Fields)
            structure.Set(name, Written(field));
        return structure;
    }

    private static ApiNode Written(Shape shape)
    {
        switch (shape)
        {
            case ObjectShape structure:
                return Written(structure);
            case ListShape list:
                var items = new ApiArray();
                items.Items.Add(Written(list.Item));
                return items;
            case MapShape:
                return new ApiObject();
            default:
                return ((ScalarShape)shape).Kind switch
                {
                    ScalarKind.Number => ApiScalar.Integer(1),
                    ScalarKind.Boolean => ApiScalar.Boolean(true),
                    _ => ApiScalar.String("1"),
                };
        }
    }
}
