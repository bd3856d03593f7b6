using System.Collections.Immutable;
using Fargate.Core.Edits;

namespace Fargate.Analyzers;

/// <summary>The properties of a diagnostic in which edits travel to the code fix.</summary>
internal static class EditProperties
{
    public static ImmutableDictionary<string, string?>? Of(IReadOnlyList<Edit> edits) =>
        edits.Count == 0 ? null : ImmutableDictionary<string, string?>.Empty.Add(EditText.Property, EditText.Write(edits));
}
