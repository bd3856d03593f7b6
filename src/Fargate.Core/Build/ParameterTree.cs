using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Build;

/// <summary>
/// Fills the holes in the texts of a tree, keys among them. For rules, a text with a placeholder of another tool is unknown, too, as it is in a
/// file: who deploys puts something in.
/// </summary>
public sealed class ParameterTree
{
    private readonly ParameterSet _parameters;
    private readonly OpenHoles _openHoles;
    private readonly Dictionary<ApiNode, ApiNode> _raw = [];
    private readonly List<(ApiNode Earlier, ApiNode Later)> _repeated = [];

    private ParameterTree(ParameterSet parameters, OpenHoles openHoles) => (_parameters, _openHoles) = (parameters, openHoles);

    /// <summary>A tree with the values in place of the holes. It shares nothing that can be changed with the given one, unless there are none and it may.</summary>
    /// <param name="root">The tree. It is not changed.</param>
    /// <param name="parameters">The values.</param>
    /// <param name="openHoles">What becomes of a text whose holes cannot all be filled.</param>
    /// <param name="isCopied">Whether a tree without holes is copied, too.</param>
    public static FilledTree Fill(ApiObject root, ParameterSet parameters, OpenHoles openHoles, bool isCopied = false)
    {
        var filler = new ParameterTree(parameters, openHoles);
        var filled = isCopied || filler.HasParameters(root) ? (ApiObject)filler.Fill(root, "") : root;
        return new FilledTree(filled, filler._raw, filler._repeated);
    }

    /// <summary>The tree that <see cref="Fill(ApiObject, ParameterSet, OpenHoles, bool)"/> turns into this one.</summary>
    public static ApiNode Escape(ApiNode node, Func<string, bool> isParameter) => node switch
    {
        ApiScalar { Kind: ScalarKind.String } text => ApiScalar.String(ParameterText.Escape(text.Text, isParameter)),
        ApiObject structure => EscapeMembers(structure, isParameter),
        _ => node.MapChildren(it => Escape(it, isParameter)),
    };

    private static ApiObject EscapeMembers(ApiObject structure, Func<string, bool> isParameter)
    {
        var members = new ApiObject { IsOpen = structure.IsOpen };
        foreach (var key in structure.Keys)
            members.Set(ParameterText.Escape(key, isParameter), Escape(structure[key]!, isParameter));
        return members;
    }

    private bool HasParameters(ApiNode node, string field = "")
    {
        if (node is ApiScalar)
            return IsChanged(node, field);
        if (node is ApiObject structure)
        {
            foreach (var key in structure.Keys)
            {
                if (IsChanged(key) || HasParameters(structure[key]!, key))
                    return true;
            }

            return false;
        }

        foreach (var child in node.Children)
        {
            if (HasParameters(child))
                return true;
        }

        return false;
    }

    private bool IsChanged(ApiNode node, string field) => node is ApiScalar { Kind: ScalarKind.String } text && IsChanged(text.Text, field);

    private bool IsChanged(string text, string field = "") => ParameterText.HasParameters(text) || IsPlaceholder(text, field);

    private ApiNode Fill(ApiNode node, string field)
    {
        ApiNode filled = node switch
        {
            ApiScalar text when IsChanged(text, field) => FillText(text.Text, field),
            ApiObject structure => FillMembers(structure),
            _ => node.MapChildren(it => Fill(it, "")),
        };
        if (!ReferenceEquals(filled, node))
            _raw[filled] = node;
        return filled;
    }

    private ApiNode FillText(string text, string field) =>
        IsUnknown(text, field) ? new ApiUnknown() : ApiScalar.String(ParameterText.Fill(text, _parameters));

    private bool IsUnknown(string text, string field = "") =>
        (_openHoles == OpenHoles.Unknown && ParameterText.OpenHoles(text, _parameters).Any()) || IsPlaceholder(ParameterText.Fill(text, _parameters), field);

    // A family names the file that is written: it cannot wait for who deploys.
    private bool IsPlaceholder(string text, string field) => _openHoles == OpenHoles.Unknown && field != "family" && Placeholders.IsOpen(text, field);

    private ApiObject FillMembers(ApiObject structure)
    {
        var members = new ApiObject { IsOpen = structure.IsOpen };
        foreach (var key in structure.Keys)
        {
            var value = structure[key]!;
            if (IsUnknown(key))
            {
                // It may be any key.
                members.IsOpen = true;
                continue;
            }

            var name = ParameterText.Fill(key, _parameters);
            if (members[name] is { } earlier)
                _repeated.Add((_raw.TryGetValue(earlier, out var raw) ? raw : earlier, value));
            members.Set(name, Fill(value, key));
        }

        return members;
    }
}
