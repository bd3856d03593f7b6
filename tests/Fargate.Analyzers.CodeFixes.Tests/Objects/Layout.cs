using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.CodeFixes.Tests.Objects;

/// <summary>Writes the initializers of a source in another way, with the same meaning: in several lines, with comments and inactive code between them.</summary>
internal sealed class Layout(Random random)
{
    private int _notes;

    /// <summary>The same program, of which some initializers are in several lines.</summary>
    public Compilation Of(Compilation source)
    {
        var tree = source.SyntaxTrees.Single();
        var changes = tree.GetRoot().DescendantNodes().OfType<InitializerExpressionSyntax>()
            .Where(it => it.Expressions.Count > 0 && !it.IsKind(SyntaxKind.ComplexElementInitializerExpression) && random.Next(2) == 0)
            .SelectMany(InLines).OrderBy(it => it.Span.Start).ToList();
        return source.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().WithChanges(changes)));
    }

    private IEnumerable<TextChange> InLines(InitializerExpressionSyntax initializer)
    {
        yield return After(initializer.OpenBraceToken, Before());
        foreach (var comma in initializer.Expressions.GetSeparators())
            yield return After(comma, (random.Next(8) == 0 ? $" // Behind {Number()}.\n" : "\n") + Inactive() + Before().TrimStart('\n'));
        if (initializer.Expressions.SeparatorCount < initializer.Expressions.Count)
            yield return After(initializer.Expressions[^1].GetLastToken(), (random.Next(2) == 0 ? "," : "") + (random.Next(8) == 0 ? $" // Behind {Number()}." : "") + "\n");
    }

    private string Before() => random.Next(3) == 0 ? $"\n    // Note {Number()}.\n    " : "\n    ";

    private string Inactive() => random.Next(10) == 0 ? "#if NEVER\n    Never = 1,\n#endif\n" : "";

    private string Number() => (++_notes).ToString(CultureInfo.InvariantCulture);

    private static TextChange After(SyntaxToken token, string text) => new(new TextSpan(token.Span.End, 0), text);
}
