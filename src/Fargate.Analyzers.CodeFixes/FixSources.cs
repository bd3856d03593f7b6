using Fargate.Analyzers.CodeFixes.Attributes;
using Fargate.Analyzers.CodeFixes.Files;
using Fargate.Analyzers.CodeFixes.Objects;
using Fargate.Analyzers.CodeFixes.Sources;
using Fargate.Core.Sources;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes;

/// <summary>The sources, for one operation.</summary>
internal sealed class FixSources
{
    /// <summary>All of them. A new one is a line here.</summary>
    public IReadOnlyList<IFixSource> All { get; } = [new ClassFixes(), new AttributeFixes(), new FileFixes(), new ObjectFixes()];

    /// <summary>The source of a diagnostic; null for one that names none.</summary>
    public IFixSource? Of(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(SourceProperty.Key, out var name) && name is not null ? All.FirstOrDefault(it => it.Owns(name)) : null;

    /// <summary>The document that a diagnostic stands in; where several projects have it as an additional one, that of any of them.</summary>
    public static TextDocument? DocumentOf(Solution solution, Diagnostic diagnostic) => diagnostic.Location.Kind == LocationKind.ExternalFile
        ? AdditionalDocuments.At(solution, diagnostic.Location.GetLineSpan().Path).FirstOrDefault()
        : solution.GetDocument(diagnostic.Location.SourceTree);
}
