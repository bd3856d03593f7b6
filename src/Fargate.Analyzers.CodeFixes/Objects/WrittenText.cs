using Fargate.Analyzers.CodeFixes.Changes;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes.Objects;

/// <summary>An expression that is written already.</summary>
internal sealed record WrittenText(string Text) : IWritten
{
    public bool CanWrite => true;

    public string Write(SemanticModel model, int position) => Text;
}
