namespace Fargate.Core.Tree;

/// <summary>A structure; its fields in the order in which the API lists them and the writers write them.</summary>
public sealed class ObjectShape : Shape
{
    private readonly Dictionary<string, Shape> _fields = new(StringComparer.Ordinal);

    public ObjectShape(params (string Name, Shape Shape)[] fields)
    {
        Fields = fields;
        foreach (var (name, shape) in fields)
            _fields.Add(name, shape);
    }

    public IReadOnlyList<(string Name, Shape Shape)> Fields { get; }

    public Shape? this[string field] => _fields.TryGetValue(field, out var shape) ? shape : null;
}
