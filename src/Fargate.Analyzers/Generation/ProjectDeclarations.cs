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
            if (SyntaxFactory.AreEquivalent(one, other, topLevel: true))
                continue;
            if (!SyntaxFactory.AreEquivalent(Bare.Of(one), Bare.Of(other), topLevel: true))
                return null;
            changed.Add(i);
        }

        return changed;
    }

    /// <summary>Takes the attributes from classes. What they say is nothing that names, constants and types depend on.</summary>
    private sealed class Bare : CSharpSyntaxRewriter
    {
        public static SyntaxNode Of(SyntaxNode root) => new Bare().Visit(root);

        public override SyntaxNode? VisitClassDeclaration(ClassDeclarationSyntax node) => base.VisitClassDeclaration(node.WithAttributeLists(default));

        public override SyntaxNode? VisitRecordDeclaration(RecordDeclarationSyntax node) => base.VisitRecordDeclaration(node.WithAttributeLists(default));

        // Nothing in a body counts.
        public override SyntaxNode? VisitBlock(BlockSyntax node) => node;
    }
}
