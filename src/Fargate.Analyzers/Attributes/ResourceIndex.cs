using System.Runtime.CompilerServices;
using Fargate.Core.Build;
using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.Attributes;

/// <summary>
/// What a compilation's classes are in a stage, by the names that they have there: families, names of services and so on. Made when it is first asked for.
/// </summary>
internal sealed class ResourceIndex
{
    // Which classes of a file may be resources follows from its text alone, and files outlive compilations.
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> Candidates = new();

    private static readonly HashSet<string> Attributes =
        new(ClassKind.Resources.SelectMany(it => new[] { it.Attribute, it.Attribute + nameof(Attribute) }), StringComparer.Ordinal);

    private readonly Lazy<ILookup<string, (ClassKind Kind, INamedTypeSymbol Class)>> _resources;

    public ResourceIndex(Compilation compilation, ParameterSet parameters, CancellationToken cancellation) =>
        _resources = new Lazy<ILookup<string, (ClassKind Kind, INamedTypeSymbol Class)>>(() => Build(compilation, parameters, cancellation));

    /// <summary>The classes that are of a kind and have this name, by the compiler's order. Names that differ in case only count as one.</summary>
    public IReadOnlyList<INamedTypeSymbol> With(ClassKind kind, string name) =>
        [.. _resources.Value[name].Where(it => it.Kind == kind).Select(it => it.Class)];

    /// <summary>The others of these than one class.</summary>
    public IReadOnlyList<INamedTypeSymbol> OthersWith(ClassKind kind, string name, INamedTypeSymbol type) =>
        [.. With(kind, name).Where(it => !SymbolEqualityComparer.Default.Equals(it, type))];

    private static ILookup<string, (ClassKind Kind, INamedTypeSymbol Class)> Build(
        Compilation compilation, ParameterSet parameters, CancellationToken cancellation)
    {
        var types = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var name in Candidates.GetValue(tree, it => Find(it, cancellation)))
            {
                if (compilation.Assembly.GetTypeByMetadataName(name) is { } type && !type.IsForDeriving())
                    types.Add(type);
            }
        }

        var scope = new StageScope(parameters.Stage);
        return (from type in types
                from kind in type.Kinds()
                where type.Is(kind, scope)
                let name = NameOf(type, kind, scope)
                where name is not null
                select (Name: ParameterText.Fill(name, parameters), Kind: kind, Class: type))
            .ToLookup(it => it.Name, it => (it.Kind, it.Class), StringComparer.OrdinalIgnoreCase);
    }

    // Of every kind the first argument.
    private static string? NameOf(INamedTypeSymbol resource, ClassKind kind, StageScope scope) =>
        (from type in resource.Lineage().AsEnumerable().Reverse()
         from annotation in type.Annotations(scope).AsEnumerable().Reverse()
         where annotation.Shape.Name == kind.Attribute
         select annotation.Data.ConstructorArguments.FirstOrDefault().Text()).FirstOrDefault(it => it is not null);

    // An alias of the attribute's name hides a class from this index; the build still finds the file that is written twice.
    private static string[] Find(SyntaxTree tree, CancellationToken cancellation)
    {
        var names = new List<string>();
        foreach (var node in tree.GetRoot(cancellation).DescendantNodes(static it => it is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is ClassDeclarationSyntax or RecordDeclarationSyntax && HasResource((TypeDeclarationSyntax)node))
                names.Add(MetadataName((TypeDeclarationSyntax)node));
        }

        return [.. names];
    }

    private static bool HasResource(TypeDeclarationSyntax type)
    {
        foreach (var list in type.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right
                    : attribute.Name is AliasQualifiedNameSyntax alias ? alias.Name
                    : attribute.Name as SimpleNameSyntax;
                if (name is not null && Attributes.Contains(name.Identifier.ValueText))
                    return true;
            }
        }

        return false;
    }

    private static string MetadataName(TypeDeclarationSyntax type)
    {
        var name = type.Identifier.ValueText;
        if (type.TypeParameterList is { } parameters)
            name += "`" + parameters.Parameters.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        for (var outer = type.Parent; outer is not null; outer = outer.Parent)
        {
            name = outer switch
            {
                TypeDeclarationSyntax it => it.Identifier.ValueText + "+" + name,
                BaseNamespaceDeclarationSyntax it => NamespaceName(it.Name) + "." + name,
                _ => name,
            };
        }

        return name;
    }

    private static string NamespaceName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax it => NamespaceName(it.Left) + "." + NamespaceName(it.Right),
        SimpleNameSyntax it => it.Identifier.ValueText,
        _ => name.ToString(),
    };
}
