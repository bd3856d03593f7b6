using System.Globalization;

namespace Fargate.Core.Tree;

/// <summary>A string, number or truth value that is known.</summary>
public sealed class ApiScalar : ApiLeaf
{
    private ApiScalar(ScalarKind kind, string text)
    {
        Kind = kind;
        Text = text;
    }

    public ScalarKind Kind { get; }

    /// <summary>The string itself; for a number its digits as written; for a truth value <c>true</c> or <c>false</c>.</summary>
    public string Text { get; }

    public static ApiScalar String(string value) => new(ScalarKind.String, value);

    public static ApiScalar Boolean(bool value) => new(ScalarKind.Boolean, value ? "true" : "false");

    public static ApiScalar Integer(long value) => new(ScalarKind.Number, value.ToString(CultureInfo.InvariantCulture));

    /// <param name="text">A number as JSON writes it. It is kept as text, so that no digit is lost.</param>
    public static ApiScalar Number(string text) => new(ScalarKind.Number, text);

    // Nothing can change in it.
    public override ApiNode MapChildren(Func<ApiNode, ApiNode?> map) => this;

    public override bool IsSameAs(ApiNode other) => other is ApiScalar it && it.Kind == Kind && it.Text == Text;
}
