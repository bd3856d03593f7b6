using System.Collections.Immutable;
using Fargate.Core.Edits;
using Fargate.Core.Sources;

namespace Fargate.Analyzers;

/// <summary>The properties of a diagnostic with which edits travel to the code fix.</summary>
internal static class FindingProperties
{
    /// <summary>Null where there are no edits.</summary>
    /// <param name="edits">The edits.</param>
    /// <param name="source">What can apply them; see <see cref="SourceProperty"/>.</param>
    public static ImmutableDictionary<string, string?>? Of(IReadOnlyList<Edit> edits, string source) => edits.Count == 0 ? null
        : ImmutableDictionary<string, string?>.Empty.Add(EditText.Property, EditText.Write(edits)).Add(SourceProperty.Key, source);
}
