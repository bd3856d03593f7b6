using Fargate.Analyzers.CodeFixes.Changes;
using Fargate.Analyzers.CodeFixes.Sources;
using Fargate.Core.Edits;
using Fargate.Core.Sources.Objects;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes.Objects;

/// <summary>A resource that an object describes, and the file with the object.</summary>
internal sealed record FixableObject(Document Document, ObjectTargets Targets, CodeResource Resource) : IFixable
{
    public bool CanApply(Edit edit, CancellationToken cancellation) => TryAdd(new SyntaxChanges(), edit);

    /// <summary>Takes an edit as a whole, or leaves it.</summary>
    public bool TryAdd(SyntaxChanges changes, Edit edit) => changes.TryAdd(edit.Changes.Select(Targets.Find));
}
