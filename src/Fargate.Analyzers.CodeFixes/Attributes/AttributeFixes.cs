using Fargate.Analyzers.Attributes.Findings;
using Fargate.Analyzers.Attributes.Rules;
using Fargate.Analyzers.CodeFixes.Changes;
using Fargate.Analyzers.CodeFixes.Objects;
using Fargate.Analyzers.CodeFixes.Sources;
using Fargate.Core.Edits;
using Fargate.Core.Sources;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes.Attributes;

/// <summary>Applies edits of attributes as such, for which there is no path in the definition: another argument, or none of two that say the same.</summary>
internal sealed class AttributeFixes : IFixSource
{
    public bool Owns(string source) => source == SourceProperty.Attributes;

    public async Task<IFixable?> ReadAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var solution = document.Project.Solution;
        if (await AtAsync(solution, diagnostic.Location, cancellation).ConfigureAwait(false) is not { } node || node.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
            return null;
        var other = diagnostic.AdditionalLocations is [var there, ..] ? await AtAsync(solution, there, cancellation).ConfigureAwait(false) : null;
        return new FixableAttribute(attribute, node.FirstAncestorOrSelf<AttributeArgumentSyntax>(), other?.FirstAncestorOrSelf<AttributeSyntax>());
    }

    public Task<Solution> ApplyAsync(Solution solution, IReadOnlyList<(IFixable Fixable, Edit Edit)> edits, CancellationToken cancellation)
    {
        var changes = new SyntaxChanges();
        foreach (var (fixable, edit) in edits)
            ((FixableAttribute)fixable).TryAdd(changes, edit);
        return AttributeEditor.ApplyAsync(solution, changes, cancellation);
    }

    // The parts of a partial class are in several files.
    private static async Task<SyntaxNode?> AtAsync(Solution solution, Location location, CancellationToken cancellation) =>
        solution.GetDocument(location.SourceTree) is { } document && await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
            ? root.FindNode(location.SourceSpan)
            : null;

    /// <param name="Attribute">The attribute at which the finding stands.</param>
    /// <param name="Argument">Its argument, where the finding is about one.</param>
    /// <param name="Other">Another one that the finding is about.</param>
    private sealed record FixableAttribute(AttributeSyntax Attribute, AttributeArgumentSyntax? Argument, AttributeSyntax? Other) : IFixable
    {
        public bool CanApply(Edit edit, CancellationToken cancellation) => TryAdd(new SyntaxChanges(), edit);

        public bool TryAdd(SyntaxChanges changes, Edit edit) => changes.TryAdd([.. edit.Changes.Select(Of)]);

        private IReadOnlyList<SyntaxChange> Of(Change change) => (change.Path.Name, change.Value) switch
        {
            (DuplicateEntry.Earlier, _) => Other is null ? [] : [SyntaxChange.Remove(Other)],
            (DuplicateEntry.Later, _) => [SyntaxChange.Remove(Attribute)],
            (RevisionByText.Class, _) => Argument is { NameColon: null, NameEquals: null } && Other?.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
                ? [SyntaxChange.Replace(Argument.Expression, new TypeOf(type))] : [],
            (var name, ApiScalar value) => Argument?.NameEquals?.Name.Identifier.ValueText == name
                ? [SyntaxChange.Replace(Argument.Expression, new WrittenText(TextOf(value)))]
                : [SyntaxChange.Add(Attribute, name, new WrittenText(TextOf(value)))],
            _ => [],
        };

        private static string TextOf(ApiScalar value) => value.Kind == ScalarKind.String ? SymbolDisplay.FormatLiteral(value.Text, quote: true) : value.Text;
    }

    /// <summary><c>typeof</c> a class of this project.</summary>
    private sealed record TypeOf(TypeDeclarationSyntax Class) : IWritten
    {
        public bool CanWrite => true;

        public string Write(SemanticModel model, int position) =>
            model.Compilation.GetSemanticModel(Class.SyntaxTree).GetDeclaredSymbol(Class) is { } type ? $"typeof({type.ToMinimalDisplayString(model, position)})" : "";
    }
}
