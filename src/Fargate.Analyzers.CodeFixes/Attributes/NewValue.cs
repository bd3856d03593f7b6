using Fargate.Analyzers.CodeFixes.Changes;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes.Attributes;

/// <summary>A value of the API that is to be written in an attribute.</summary>
/// <param name="Value">The value of the API.</param>
/// <param name="Type">What C# takes at the place.</param>
/// <param name="Unit">What a number counts.</param>
internal sealed record NewValue(ApiNode Value, ITypeSymbol Type, ArgumentUnit Unit = ArgumentUnit.None) : IWritten
{
    public bool CanWrite => ExpressionWriter.CanWrite(this);

    public string Write(SemanticModel model, int position) => new ExpressionWriter(model, position).Write(this);
}
