namespace Fargate.Core.Annotations;

/// <summary>One of our attributes: where what it says stands in the API.</summary>
public sealed class AttributeShape
{
    private readonly List<AttributeArgument> _arguments = [];
    private readonly List<(string[] Field, string Value)> _constants = [];

    internal AttributeShape(string name, AttributeTarget target, AttributeKind kind, string field, params string[] key)
    {
        Name = name;
        Target = target;
        Kind = kind;
        Field = field;
        Key = key;
    }

    /// <summary>The class without <c>Attribute</c>.</summary>
    public string Name { get; }

    public AttributeTarget Target { get; }

    public AttributeKind Kind { get; }

    /// <summary>The field of the task or the container that the attribute fills; empty where it is the task or the container itself.</summary>
    public string Field { get; }

    /// <summary>The fields that tell one item of the list from another.</summary>
    public IReadOnlyList<string> Key { get; }

    public IReadOnlyList<AttributeArgument> Arguments => _arguments;

    /// <summary>What the attribute says by being there.</summary>
    public IReadOnlyList<(string[] Field, string Value)> Constants => _constants;

    public AttributeArgument? this[string argument] => _arguments.Find(it => it.Name == argument);

    /// <summary>A parameter of the constructor; <paramref name="field"/> is the parameter's name where they are the same.</summary>
    internal AttributeShape Parameter(string name, string? field = null) => Add(name, field ?? name, ArgumentUnit.None);

    /// <summary>A property; <paramref name="field"/> is the property's name in camel case where they are the same.</summary>
    internal AttributeShape Property(string name, string? field = null, ArgumentUnit unit = ArgumentUnit.None) =>
        Add(name, field ?? char.ToLowerInvariant(name[0]) + name.Substring(1), unit);

    internal AttributeShape Constant(string field, string value)
    {
        _constants.Add((field.Split('.'), value));
        return this;
    }

    private AttributeShape Add(string name, string field, ArgumentUnit unit)
    {
        _arguments.Add(new AttributeArgument(name, field.Split('.'), unit));
        return this;
    }
}
