using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.Generation;

/// <summary>All that the meaning of attributes can depend on, without a symbol: the files and what the project refers to.</summary>
internal sealed class ProjectDeclarations(Compilation compilation)
{
    private readonly SyntaxTree[] _files = [.. compilation.SyntaxTrees];
    private readonly MetadataReference[] _references = [.. compilation.References];
    private readonly CompilationOptions _options = compilation.Options;
    private readonly string? _name = compilation.AssemblyName;

    public IReadOnlyList<SyntaxTree> Files => _files;

    /// <summary>
    /// The files, by their index, in which attributes of classes changed, where nothing else did but the inside of methods, comments and the like. Null
    /// where a declaration changed: any attribute may then mean something else.
    /// </summary>
    public IReadOnlyCollection<int>? ChangesUntil(ProjectDeclarations later, CancellationToken cancellation)
    {
        if (_files.Length != later._files.Length || _name != later._name || !_options.Equals(later._options) || !_references.SequenceEqual(later._references))
            return null;
        var changed = new List<int>();
        for (var i = 0; i < _files.Length; i++)
        {
            var (before, after) = (_files[i], later._files[i]);
            if (before == after)
                continue;
            cancellation.ThrowIfCancellationRequested();
            if (before.FilePath != after.FilePath || !before.Options.Equals(after.Options))
                return null;
            var (one, other) = (before.GetRoot(cancellation), after.GetRoot(cancellation));
            // Not the compiler's own comparison of top levels: what it passes over differs from version to version.
            if (SyntaxFactory.AreEquivalent(Declared.Of(one, withAttributes: true), Declared.Of(other, withAttributes: true), topLevel: false))
            {
                if (!Documented(one).SequenceEqual(Documented(other)))
                    changed.Add(i);
                continue;
            }

            if (!SyntaxFactory.AreEquivalent(Declared.Of(one, withAttributes: false), Declared.Of(other, withAttributes: false), topLevel: false))
                return null;
            changed.Add(i);
        }

        return changed;
    }

    // The one kind of comment that something is generated from.
    private static IEnumerable<bool> Documented(SyntaxNode root) =>
        root.DescendantNodes(static it => it is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<TypeDeclarationSyntax>().Select(ResourceSpecReader.IsDocumented);

    /// <summary>Empties bodies, and takes the attributes from classes. What these say is nothing that names, constants and types depend on.</summary>
    private sealed class Declared(bool withAttributes) : CSharpSyntaxRewriter
    {
        public static SyntaxNode Of(SyntaxNode root, bool withAttributes) => new Declared(withAttributes).Visit(root);

        public override SyntaxNode? VisitClassDeclaration(ClassDeclarationSyntax node) =>
            base.VisitClassDeclaration(withAttributes ? node : node.WithAttributeLists(default));

        public override SyntaxNode? VisitRecordDeclaration(RecordDeclarationSyntax node) =>
            base.VisitRecordDeclaration(withAttributes ? node : node.WithAttributeLists(default));

        public override SyntaxNode? VisitBlock(BlockSyntax node) => SyntaxFactory.Block();

        public override SyntaxNode? VisitArrowExpressionClause(ArrowExpressionClauseSyntax node) =>
            node.WithExpression(SyntaxFactory.LiteralExpression(SyntaxKind.DefaultLiteralExpression));

        // The value of a constant may be an attribute's argument, and that of no other field.
        public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) => base.VisitFieldDeclaration(node.Modifiers.Any(SyntaxKind.ConstKeyword)
            ? node
            : node.WithDeclaration(node.Declaration.WithVariables(SyntaxFactory.SeparatedList(node.Declaration.Variables.Select(it => it.WithInitializer(null))))));
    }
}
