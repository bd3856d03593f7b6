using Fargate.Analyzers.CodeFixes.Changes;
using Fargate.Analyzers.CodeFixes.Sources;
using Fargate.Analyzers.Objects;
using Fargate.Core.Edits;
using Fargate.Core.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.CodeFixes.Objects;

/// <summary>Applies edits to objects of the AWS CDK and the AWS SDK.</summary>
internal sealed class ObjectFixes : IFixSource
{
    private readonly Dictionary<(DocumentId, TextSpan), CheckedObject?> _objects = [];

    public bool Owns(string source) => source == SourceProperty.Code;

    public async Task<IFixable?> ReadAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (document is not Document code || diagnostic.AdditionalLocations is not [var creation, ..])
            return null;
        if (!_objects.TryGetValue((code.Id, creation.SourceSpan), out var read))
            _objects.Add((code.Id, creation.SourceSpan), read = await ReadAsync(code, creation.SourceSpan, cancellation).ConfigureAwait(false));
        return read?.Find(diagnostic);
    }

    public async Task<Solution> ApplyAsync(Solution solution, IReadOnlyList<(IFixable Fixable, Edit Edit)> edits, CancellationToken cancellation)
    {
        foreach (var file in edits.Select(it => (Fixable: (FixableObject)it.Fixable, it.Edit)).GroupBy(it => it.Fixable.Document.Id))
        {
            var document = file.First().Fixable.Document;
            var changes = new SyntaxChanges();
            foreach (var (fixable, edit) in file)
                fixable.TryAdd(changes, edit);
            if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
                continue;
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithDocumentText(document.Id, new SourceEditor(text, model).Apply([.. changes.ByFile.SelectMany(it => it)]));
        }

        return solution;
    }

    private static async Task<CheckedObject?> ReadAsync(Document document, TextSpan span, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is not null && model is not null && root.FullSpan.Contains(span)
            && root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf().OfType<BaseObjectCreationExpressionSyntax>().FirstOrDefault(it => it.Span == span) is { } syntax
            && model.GetOperation(syntax, cancellation) is IObjectCreationOperation { Type: INamedTypeSymbol type } creation && LibraryTypes.IsChecked(type)
            ? CheckedObject.Read(document, creation, cancellation)
            : null;
    }
}
