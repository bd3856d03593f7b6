using Fargate.Analyzers.Attributes;
using Fargate.Core.Edits;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace Fargate.Analyzers.CodeFixes.Attributes;

/// <summary>Turns an edit of a definition into changes of the attributes that say it.</summary>
internal static class AttributeEditor
{
    /// <summary>Whether every change of the edit has a place in the class itself.</summary>
    public static bool CanApply(AnnotatedResource resource, Edit edit, CancellationToken cancellation) =>
        Array.TrueForAll(edit.Changes, change => EditTargets.Find(resource, change, cancellation).Count > 0)
        && !MovesParameters(resource, edit);

    // The value that moves is the one that the parameters have now: where it is put, it would be nailed to that.
    private static bool MovesParameters(AnnotatedResource resource, Edit edit) =>
        Array.Exists(edit.Changes, it => it.Value is not null)
        && Array.Exists(edit.Changes, it => it.Value is null && EditTargets.HasHoles(resource, it.Path));

    /// <summary>Applies edits one after the other. One that touches what an earlier one changed is left for the next time.</summary>
    public static async Task<Solution> ApplyAsync(
        Solution solution, IEnumerable<(AnnotatedResource Resource, Edit Edit)> edits, CancellationToken cancellation)
    {
        var editors = new Dictionary<DocumentId, DocumentEditor>();
        var touched = new HashSet<(INamedTypeSymbol Class, ClassKind Kind, ApiPath Path)>();
        foreach (var (resource, edit) in edits)
        {
            if (edit.Changes.Any(change => touched.Contains((resource.Symbol, resource.Kind, change.Path))))
                continue;
            foreach (var change in edit.Changes)
            {
                touched.Add((resource.Symbol, resource.Kind, change.Path));
                foreach (var target in EditTargets.Find(resource, change, cancellation))
                {
                    if (solution.GetDocument(target.Attribute.SyntaxTree) is not { } document)
                        continue;
                    if (!editors.TryGetValue(document.Id, out var editor))
                    {
                        editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
                        editors.Add(document.Id, editor);
                    }

                    Apply(editor, target, change);
                }
            }
        }

        foreach (var editor in editors.Values)
            solution = solution.WithDocumentSyntaxRoot(editor.OriginalDocument.Id, editor.GetChangedRoot());
        return solution;
    }

    private static void Apply(DocumentEditor editor, EditTarget target, Change change)
    {
        if (change.Value is not { } value)
        {
            editor.RemoveNode(target.Argument ?? (SyntaxNode)target.Attribute, SyntaxRemoveOptions.KeepNoTrivia);
            return;
        }

        var writer = new ExpressionWriter(editor.SemanticModel, target.Attribute.SpanStart);
        if (target.IsSpread)
        {
            var items = writer.WriteItems((ApiArray)value, target.Type!).Select(it => SyntaxFactory.AttributeArgument(it)).ToArray();
            editor.ReplaceNode(target.Attribute, (node, _) => WithFirst((AttributeSyntax)node, items).WithAdditionalAnnotations(Formatter.Annotation));
            return;
        }

        var expression = writer.Write(value, target.Type!, target.Unit);
        if (target.Argument is { } argument)
        {
            editor.ReplaceNode(argument.Expression, expression.WithTriviaFrom(argument.Expression));
            return;
        }

        var added = SyntaxFactory.AttributeArgument(SyntaxFactory.NameEquals(target.Name!), null, expression)
            .WithAdditionalAnnotations(Formatter.Annotation);
        editor.ReplaceNode(target.Attribute, (node, _) =>
            ((AttributeSyntax)node).AddArgumentListArguments(added).WithAdditionalAnnotations(Formatter.Annotation));
    }

    // What stands before the properties is all of the one parameter's.
    private static AttributeSyntax WithFirst(AttributeSyntax attribute, AttributeArgumentSyntax[] items) =>
        attribute.WithArgumentList(SyntaxFactory.AttributeArgumentList(SyntaxFactory.SeparatedList(
            items.Concat(attribute.ArgumentList!.Arguments.Where(it => it.NameEquals is not null).Select(it => it.WithoutTrivia())))));
}
