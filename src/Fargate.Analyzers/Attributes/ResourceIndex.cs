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
    private readonly Lazy<ILookup<string, (ClassKind Kind, INamedTypeSymbol Class)>> _resources;

    // Nothing stops it: it serves all who ask, and what one of them gives up is not to be missing for the others.
    public ResourceIndex(Compilation compilation, ParameterSet parameters) =>
        _resources = new Lazy<ILookup<string, (ClassKind Kind, INamedTypeSymbol Class)>>(() => Build(compilation, parameters));

    /// <summary>The classes that are of a kind and have this name, by the compiler's order. Names that differ in case only count as one.</summary>
    public IReadOnlyList<INamedTypeSymbol> With(ClassKind kind, string name) =>
        [.. _resources.Value[name].Where(it => it.Kind == kind).Select(it => it.Class)];

    /// <summary>The others of these than one class.</summary>
    public IReadOnlyList<INamedTypeSymbol> OthersWith(ClassKind kind, string name, INamedTypeSymbol type) =>
        [.. With(kind, name).Where(it => !SymbolEqualityComparer.Default.Equals(it, type))];

    private static ILookup<string, (ClassKind Kind, INamedTypeSymbol Class)> Build(Compilation compilation, ParameterSet parameters)
    {
        var types = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var candidate in CandidateClasses.Of(compilation, CancellationToken.None).SelectMany(it => it.Classes))
        {
            if (compilation.Assembly.GetTypeByMetadataName(MetadataName(candidate)) is { } type && !type.IsForDeriving())
                types.Add(type);
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
