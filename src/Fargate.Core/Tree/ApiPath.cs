using System.Globalization;
using System.Text;

namespace Fargate.Core.Tree;

/// <summary>
/// The address of a value in the API's shape, such as <c>containerDefinitions[web].portMappings[0].hostPort</c>. A list item is
/// named by its key (a container by its name) where that is known, plain and unique, and by its index otherwise; a map key that
/// is no plain word is quoted: <c>dockerLabels["com.example.team"]</c>.
/// </summary>
public sealed class ApiPath : IEquatable<ApiPath>
{
    public static readonly ApiPath Root = new(null, "", isItem: false);

    private ApiPath(ApiPath? parent, string name, bool isItem)
    {
        Parent = parent;
        Name = name;
        IsItem = isItem;
    }

    /// <summary>What holds this value; null for the definition itself.</summary>
    public ApiPath? Parent { get; }

    /// <summary>The field, the map key, or the list item's key or index.</summary>
    public string Name { get; }

    /// <summary>Whether <see cref="Name"/> picks an item of a list.</summary>
    public bool IsItem { get; }

    public ApiPath Field(string name) => new(this, name, isItem: false);

    public ApiPath Item(string token) => new(this, token, isItem: true);

    public ApiPath Item(int index) => Item(index.ToString(CultureInfo.InvariantCulture));

    /// <summary>The steps from the definition down to this value.</summary>
    public IReadOnlyList<ApiPath> Steps()
    {
        var steps = new List<ApiPath>();
        for (var step = this; step.Parent is { } parent; step = parent)
            steps.Add(step);
        steps.Reverse();
        return steps;
    }

    /// <summary>Whether a list item's key can stand in a path as it is. All digits cannot: that is an index.</summary>
    public static bool IsPlainToken(string token)
    {
        var digits = 0;
        foreach (var c in token)
        {
            if (c is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '-' or '.'))
                return false;
            if (c is >= '0' and <= '9')
                digits++;
        }

        return token.Length > digits;
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static ApiPath? Parse(string text) => new ApiPathParser(text).Parse();

    public bool Equals(ApiPath? other)
    {
        var one = this;
        for (; one is not null && other is not null; one = one.Parent, other = other.Parent)
        {
            if (one.IsItem != other.IsItem || one.Name != other.Name)
                return false;
        }

        return one is null && other is null;
    }

    public override bool Equals(object? obj) => Equals(obj as ApiPath);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var step in Steps())
        {
            if (step.IsItem)
                text.Append('[').Append(step.Name).Append(']');
            else if (ApiPathParser.IsWord(step.Name))
                text.Append(text.Length > 0 ? "." : "").Append(step.Name);
            else
                text.Append("[\"").Append(step.Name.Replace("\\", "\\\\").Replace("\"", "\\\"")).Append("\"]");
        }

        return text.ToString();
    }
}
