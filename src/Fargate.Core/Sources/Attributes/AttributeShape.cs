using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Attributes;

/// <summary>One of our attributes: where what it says stands in the API.</summary>
public sealed class AttributeShape
{
    private readonly List<AttributeArgument> _arguments = [];
    private readonly List<AttributeConstant> _constants = [];
    private readonly List<IReadOnlyList<string>> _constructors = [];
    private readonly Shape _shape;

    internal AttributeShape(string name, ClassKind target, AttributeKind kind, string field, params AttributeConstant[] key)
    {
        Name = name;
        Target = target;
        Kind = kind;
        Field = field.Length == 0 ? [] : field.Split('.');
        Key = key;
        var shape = Below(target.Shape, Field);
        _shape = kind == AttributeKind.Item ? ((ListShape)shape).Item : shape;
    }

    /// <summary>The class without <c>Attribute</c>.</summary>
    public string Name { get; }

    public ClassKind Target { get; }

    public AttributeKind Kind { get; }

    /// <summary>The path of the field that the attribute fills; empty where that is the task or the container itself.</summary>
    public IReadOnlyList<string> Field { get; }

    /// <summary>The fields that tell one item of the list from another, and what they are where they are not set.</summary>
    public IReadOnlyList<AttributeConstant> Key { get; }

    /// <summary>Another list of the same structure in which a key may not stand, too: environment variables and secrets share their names.</summary>
    public string? Rival { get; private set; }

    public IReadOnlyList<AttributeArgument> Arguments => _arguments;

    /// <summary>What the attribute says by being there, unless an argument says otherwise.</summary>
    public IReadOnlyList<AttributeConstant> Constants => _constants;

    /// <summary>Whether the first argument is the key of an item further up, and not a field.</summary>
    public bool HasHolderKey => Field.Any(it => FieldStep.Parse(it) is { KeyField: not null, Key: null });

    /// <summary>The value of a constant, in the type that the API has for its field.</summary>
    public ApiScalar ValueOf(AttributeConstant constant) => (_shape as ObjectShape)?[constant.Field] is ScalarShape { Kind: ScalarKind.Boolean }
        ? ApiScalar.Boolean(constant.Value == "true")
        : ApiScalar.String(constant.Value!);

    /// <summary>The parameters of each constructor. A list among them is a <c>params</c> array.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Constructors =>
        _constructors.Count > 0 ? _constructors : [[.. _arguments.Where(it => it.IsParameter).Select(it => it.Name)]];

    public AttributeArgument? this[string argument] => _arguments.Find(it => it.Name == argument);

    /// <summary>A parameter of the constructor; <paramref name="field"/> is the parameter's name where they are the same.</summary>
    internal AttributeShape Parameter(string name, string? field = null, ArgumentType? type = null, Shape? shape = null) =>
        Add(name, field ?? name, ArgumentUnit.None, shape, type);

    /// <summary>Whether an argument says which task definition is started, by its class or by a text.</summary>
    public bool NamesTask(AttributeArgument argument) => _arguments.Exists(it => it.Type == ArgumentType.Task && it.Field.SequenceEqual(argument.Field));

    /// <summary>The parameter that is the key of an item further up; see <see cref="FieldStep"/>.</summary>
    internal AttributeShape Holder(string name, ArgumentType? type = null)
    {
        _arguments.Add(new AttributeArgument(name, [], Shapes.Text, type ?? ArgumentType.Text, ArgumentUnit.None, IsFreeText: false));
        return this;
    }

    /// <summary>
    /// A property; <paramref name="field"/> is the property's name in camel case where they are the same, <paramref name="shape"/> what
    /// the field is where the API says less, <paramref name="type"/> what C# has for it where that is another type than the API's.
    /// </summary>
    internal AttributeShape Property(
        string name, string? field = null, ArgumentUnit unit = ArgumentUnit.None, Shape? shape = null, ArgumentType? type = null) =>
        Add(name, field ?? char.ToLowerInvariant(name[0]) + name.Substring(1), unit, shape, type);

    /// <summary>The revision of the task definition that another argument names by its class: it stands in the same field.</summary>
    internal AttributeShape Revision(string name)
    {
        _arguments.Add(new AttributeArgument(name, [], Shapes.Text, ArgumentType.Number, ArgumentUnit.None, IsFreeText: false));
        return this;
    }

    /// <summary>A constructor with these parameters, where not all parameters are those of one.</summary>
    internal AttributeShape Constructor(params string[] parameters)
    {
        _constructors.Add(parameters);
        return this;
    }

    internal AttributeShape Constant(string field, string value)
    {
        _constants.Add(new AttributeConstant(field, value));
        return this;
    }

    internal AttributeShape SharesKeysWith(string rival)
    {
        Rival = rival;
        return this;
    }

    private AttributeShape Add(string name, string field, ArgumentUnit unit, Shape? given, ArgumentType? type)
    {
        // An entry's key and value are both texts, and neither is a field.
        var path = field.Split('.');
        var shape = given ?? (Kind == AttributeKind.Entry ? Shapes.Text : Below(_shape, path));
        _arguments.Add(new AttributeArgument(name, path, shape, type ?? TypeOf(shape, unit), unit, IsFreeText(path)));
        return this;
    }

    private static ArgumentType TypeOf(Shape shape, ArgumentUnit unit) => (shape is ListShape list ? list.Item : shape) switch
    {
        _ when unit != ArgumentUnit.None => ArgumentType.Number,
        ScalarShape { Kind: ScalarKind.Number } when ReferenceEquals(shape, Shapes.Number) => ArgumentType.Double,
        ScalarShape { Kind: ScalarKind.Number } => ArgumentType.Number,
        ScalarShape { Kind: ScalarKind.Boolean } => ArgumentType.Flag,
        _ => ArgumentType.Text,
    };

    private bool IsFreeText(string[] path) =>
        Kind == AttributeKind.Entry || path[path.Length - 1] is "command" or "entryPoint" || path[0] == "options"
        || (Field.Count > 0 && Field[Field.Count - 1] == "environment" && path[0] == "value");

    // A field that the API does not have is a mistake in AttributeMap, which its tests read whole.
    private static Shape Below(Shape shape, IReadOnlyList<string> fields)
    {
        foreach (var field in fields)
        {
            var step = FieldStep.Parse(field);
            shape = shape is MapShape map ? map.Value : ((ObjectShape)shape)[step.Name]!;
            if (step.IsItem)
                shape = ((ListShape)shape).Item;
        }

        return shape;
    }
}
