using System.Runtime.CompilerServices;
using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.Attributes;

/// <summary>Which classes of a file may be resources, by the names of their attributes. That follows from the file's text, and files outlive compilations.</summary>
internal sealed class CandidateClasses
{
    private static readonly ConditionalWeakTable<SyntaxTree, CandidateClasses> Known = new();

    private static readonly HashSet<string> OurNames =
        new(ClassKind.Resources.SelectMany(it => new[] { it.Attribute, it.Attribute + nameof(Attribute) }), StringComparer.Ordinal);

    private readonly List<(TypeDeclarationSyntax Class, List<AttributeSyntax> Attributes)> _classes = [];

    // Names of this file, or of the whole project, that may stand for one of ours.
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly List<string> _globalAliases = [];

    private CandidateClasses(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes(static it => it is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias } directive)
            {
                _aliases.Add(alias);
                if (directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
                    _globalAliases.Add(alias);
            }
            else if (node is ClassDeclarationSyntax or RecordDeclarationSyntax && (TypeDeclarationSyntax)node is { AttributeLists.Count: > 0 } type)
            {
                _classes.Add((type, [.. type.AttributeLists.SelectMany(it => it.Attributes)]));
            }
        }
    }

    /// <summary>Those of each file that has some, in the order of the files.</summary>
    public static IEnumerable<(SyntaxTree File, IEnumerable<CandidateClass> Classes)> Of(Compilation compilation, CancellationToken cancellation)
    {
        var files = compilation.SyntaxTrees.Select(it => (Tree: it, Found: Known.GetValue(it, tree => new CandidateClasses(tree.GetRoot(cancellation))))).ToList();
        var globalAliases = new HashSet<string>(files.SelectMany(it => it.Found._globalAliases), StringComparer.Ordinal);
        return from file in files
               where file.Found._classes.Count > 0
               select (file.Tree, from it in file.Found._classes
                                  let ours = it.Attributes.FindAll(attribute => file.Found.MayBeOurs(NameOf(attribute.Name), globalAliases))
                                  where ours.Count > 0
                                  select new CandidateClass(it.Class, ours));
    }

    private bool MayBeOurs(string name, HashSet<string> globalAliases) =>
        OurNames.Contains(name) || IsAlias(name, _aliases) || IsAlias(name, globalAliases);

    private static bool IsAlias(string name, HashSet<string> aliases) =>
        aliases.Count > 0 && (aliases.Contains(name) || aliases.Contains(name + nameof(Attribute)));

    private static string NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax it => it.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax it => it.Name.Identifier.ValueText,
        SimpleNameSyntax it => it.Identifier.ValueText,
        _ => "",
    };
}
