using Fargate.Core.Json;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Tree;

public class ApiTreeTests
{
    private static readonly ApiObject Root = Definitions.Read("""
        {
          "containerDefinitions": [
            { "name": "web", "portMappings": [{ "name": "http", "containerPort": 80 }], "dockerLabels": { "a.b": "c" } },
            { "name": "twice" }, { "name": "twice" }, { "name": "8" }, { "name": "a b" }, { "name": "<unknown>" }, {}, "<unknown>"
          ]
        }
        """);

    [Fact]
    public void An_item_is_named_by_its_key_where_that_is_known_plain_and_unique() =>
        Assert.Equal(
            ["web", "1", "2", "3", "4", "5", "6", "7"],
            new TaskDefinition(Root).Containers.Select(it => it.Path.Name));

    [Fact]
    public void Every_item_is_found_by_its_name()
    {
        var items = ((ApiArray)Root["containerDefinitions"]!).Items;
        Assert.Equal(items, new TaskDefinition(Root).Containers.Select(it => ApiTree.Find(Root, TaskDefinitionShape.Instance, it.Path)));
    }

    [Theory]
    [InlineData("containerDefinitions[web].portMappings[0].containerPort", "80")]
    [InlineData("containerDefinitions[0].name", "\"web\"")]
    [InlineData("containerDefinitions[8].name", null)]
    [InlineData("containerDefinitions[other].name", null)]
    [InlineData("containerDefinitions[web].portMappings[http]", null)] // ports have no single key
    [InlineData("containerDefinitions[web].dockerLabels[\"a.b\"]", "\"c\"")]
    [InlineData("containerDefinitions.web", null)]
    [InlineData("containerDefinitions[web][0]", null)]
    [InlineData("containerDefinitions[twice]", """{"name":"twice"}""")]
    [InlineData("family", null)]
    public void A_value_is_found_by_its_path(string path, string? json) =>
        Assert.Equal(json, ApiTree.Find(Root, TaskDefinitionShape.Instance, ApiPath.Parse(path)!) is { } node ? JsonWriter.WriteLine(node) : null);

    [Theory]
    [InlineData("", 1)]
    [InlineData("family", 1)]
    [InlineData("containerDefinitions[web].image", 3)]
    [InlineData("containerDefinitions[none].image", 2)]
    public void Along_a_path_stand_the_nodes_that_there_are(string path, int count)
    {
        var nodes = ApiTree.Along(Root, TaskDefinitionShape.Instance, ApiPath.Parse(path)!);
        Assert.Equal(count, nodes.Count);
        Assert.Same(Root, nodes[0]);
    }

    [Theory]
    [InlineData("", typeof(ObjectShape))]
    [InlineData("containerDefinitions", typeof(ListShape))]
    [InlineData("containerDefinitions[any].portMappings[0].hostPort", typeof(ScalarShape))]
    [InlineData("containerDefinitions[0].dockerLabels", typeof(MapShape))]
    [InlineData("containerDefinitions[0].dockerLabels.any", typeof(ScalarShape))]
    [InlineData("containerDefinitions.name", null)]
    [InlineData("family[0]", null)]
    [InlineData("myOwn", null)]
    public void A_path_has_a_shape_whether_or_not_a_value_stands_there(string path, Type? shape) =>
        Assert.Equal(shape, ApiTree.ShapeAt(ApiPath.Parse(path)!, TaskDefinitionShape.Instance)?.GetType());
}
