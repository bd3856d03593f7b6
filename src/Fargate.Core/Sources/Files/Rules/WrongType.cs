using System.Text.RegularExpressions;
using Fargate.Core.Edits;
using Fargate.Core.Json;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>A value is of another type than the API's.</summary>
internal sealed class WrongType : Rule
{
    private static readonly Regex WholeNumber = new(@"\A([0-9]+)\.0+\z", RegexOptions.CultureInvariant);

    public override string Id => "FARG1504";

    public override string Title => "Value has the wrong JSON type";

    public override string MessageFormat => "'{0}' must be {1}, not {2}";

    public override string Description =>
        "The AWS CLI and boto3 fail with \"Invalid type for parameter\", and ECS with a SerializationException. For a task, cpu and memory "
        + "are strings; for a container they are numbers.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public static bool Fits(ApiScalar scalar, ScalarShape shape) => scalar.Kind == shape.Kind && (scalar.Kind != ScalarKind.Number || IsWhole(scalar.Text));

    public static FileFinding Find(ApiNode node, Shape shape, ApiPath path, JsonSpan span)
    {
        var edits = node is ApiScalar scalar && shape is ScalarShape scalarShape && Convert(scalar, scalarShape, path) is { } value
            ? new[] { new Edit("convert", "Write " + JsonWriter.WriteLine(value), new Change(path, value)) }
            : [];
        var name = path.IsItem ? path.Parent!.Name : path.Name;
        return new FileFinding(new WrongType(), span, [name, (path.IsItem ? "a list in which each item is " : "") + Describe(shape), Describe(node)], edits);
    }

    private static ApiScalar? Convert(ApiScalar scalar, ScalarShape shape, ApiPath path) => shape.Kind switch
    {
        // 512.0 of a task: what it is as text, in an environment, is no size.
        ScalarKind.String when path is { Name: "cpu" or "memory", Parent.Parent: null } && WholeNumber.Match(scalar.Text) is { Success: true } match =>
            ApiScalar.String(match.Groups[1].Value),
        ScalarKind.String => ApiScalar.String(scalar.Text),
        ScalarKind.Number when scalar.Kind == ScalarKind.String && IsWhole(scalar.Text) => ApiScalar.Number(scalar.Text),
        ScalarKind.Boolean when scalar.Text is "true" or "false" => ApiScalar.Boolean(scalar.Text == "true"),
        _ => null,
    };

    private static bool IsWhole(string text)
    {
        var digits = text.StartsWith("-", StringComparison.Ordinal) ? text.Substring(1) : text;
        return digits.Length is > 0 and < 19 && digits.All(it => it is >= '0' and <= '9') && (digits.Length == 1 || digits[0] != '0');
    }

    private static string Describe(Shape shape) => shape switch
    {
        ScalarShape { Kind: ScalarKind.String } => "a string",
        ScalarShape { Kind: ScalarKind.Number } => "a whole number",
        ScalarShape => "true or false",
        ListShape => "a list",
        MapShape => "an object of strings",
        _ => "an object",
    };

    private static string Describe(ApiNode node) => node switch
    {
        ApiScalar { Kind: ScalarKind.String } => "a string",
        ApiScalar { Kind: ScalarKind.Number } scalar => IsWhole(scalar.Text) ? "a number" : scalar.Text,
        ApiScalar scalar => scalar.Text,
        ApiArray => "a list",
        _ => "an object",
    };
}
