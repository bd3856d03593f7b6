using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes.Changes;

/// <summary>What is to be written at a place.</summary>
internal interface IWritten
{
    /// <summary>Whether C# has it there.</summary>
    bool CanWrite { get; }

    string Write(SemanticModel model, int position);
}
