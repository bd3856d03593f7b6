using System.Collections.Immutable;
using Fargate.Core.Edits;
using Fargate.Core.Kinds;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>The properties of a diagnostic in which edits travel to the code fix.</summary>
internal static class EditProperties
{
    // A class may be several kinds of documents; without this property its task definition is meant.
    private const string Kind = "Fargate.Kind";

    public static ImmutableDictionary<string, string?>? Of(IReadOnlyList<Edit> edits, ResourceKind? kind = null)
    {
        if (edits.Count == 0)
            return null;
        var properties = ImmutableDictionary<string, string?>.Empty.Add(EditText.Property, EditText.Write(edits));
        return kind is null || kind == ResourceKind.Task ? properties : properties.Add(Kind, kind.Attribute);
    }

    /// <summary>What the edits are of.</summary>
    public static ResourceKind KindOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Kind, out var name) ? ResourceKind.All.First(it => it.Attribute == name) : ResourceKind.Task;
}
