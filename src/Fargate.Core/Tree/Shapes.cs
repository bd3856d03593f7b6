namespace Fargate.Core.Tree;

/// <summary>The shapes that many structures share.</summary>
internal static class Shapes
{
    public static readonly ScalarShape Text = new(ScalarKind.String);
    public static readonly ScalarShape Integer = new(ScalarKind.Number);
    public static readonly ScalarShape Number = new(ScalarKind.Number);
    public static readonly ScalarShape Flag = new(ScalarKind.Boolean);
    public static readonly ScalarShape Enabled = Enum("ENABLED", "DISABLED");
    public static readonly ListShape TextList = new(Text);
    public static readonly ListShape TextSet = SetOf(Text);
    public static readonly MapShape StringMap = new(Text);
    public static readonly ListShape KeyValuePairs = new(new ObjectShape(("name", Text), ("value", Text)), "name");

    /// <summary>Whatever JSON has: the API hands it on.</summary>
    public static readonly DocumentShape Document = new();

    /// <summary>A list in which the order says nothing; the fields of <paramref name="identity"/> together tell one of its structures from another.</summary>
    public static ListShape SetOf(Shape item, params string[] identity) => new(item) { IsSet = true, Identity = identity };

    public static ScalarShape Enum(params string[] values) => new(ScalarKind.String, values);

    /// <summary>An enumeration of which the service takes another value for its default.</summary>
    public static ScalarShape OpenEnum(params string[] values) => new(ScalarKind.String, values) { TakesOthers = true };
}
