using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Model;

public class TaskDefinitionShapeTests
{
    private static readonly (string Path, Shape Shape)[] Shapes =
        [("", TaskDefinitionShape.Instance), .. Below("", TaskDefinitionShape.Instance)];

    [Fact]
    public void Field_names_are_written_as_the_API_writes_them() =>
        Assert.All(Shapes.Skip(1), it => Assert.Matches("^[a-z][A-Za-z0-9]*$", it.Path.Split('.')[^1].TrimEnd('[', ']')));

    [Fact]
    public void The_key_of_a_list_is_a_text_of_its_items() =>
        Assert.All(
            Shapes.Where(it => it.Shape is ListShape { KeyField: not null }),
            it =>
            {
                var list = (ListShape)it.Shape;
                Assert.Equal(ScalarKind.String, Assert.IsType<ScalarShape>(Assert.IsType<ObjectShape>(list.Item)[list.KeyField!]).Kind);
            });

    [Fact]
    public void The_values_of_an_enumeration_are_texts_and_differ() =>
        Assert.All(
            Shapes.Select(it => it.Shape).OfType<ScalarShape>().Where(it => it.Values.Count > 0),
            it =>
            {
                Assert.Equal(ScalarKind.String, it.Kind);
                Assert.Equal(it.Values.Distinct(StringComparer.OrdinalIgnoreCase), it.Values);
            });

    private static IEnumerable<(string Path, Shape Shape)> Below(string path, Shape shape) => shape switch
    {
        ObjectShape it => it.Fields.SelectMany(field => Below(path, field)),
        ListShape it => Below(path + "[]", it.Item).Prepend((path + "[]", it.Item)),
        MapShape it => [(path, it)],
        _ => [],
    };

    private static IEnumerable<(string Path, Shape Shape)> Below(string path, (string Name, Shape Shape) field)
    {
        var here = path.Length == 0 ? field.Name : $"{path}.{field.Name}";
        return Below(here, field.Shape).Prepend((here, field.Shape));
    }
}
