using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Generation;

/// <summary>Finds the files with the attributes that a class is read from.</summary>
internal sealed class AttributeSources
{
    private readonly HashSet<INamedTypeSymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SyntaxTree> _files = [];

    private AttributeSources()
    {
    }

    /// <summary>Those of the class, its bases, what is nested in these, and all classes that their attributes name.</summary>
    public static IReadOnlyCollection<SyntaxTree> Of(INamedTypeSymbol type)
    {
        var sources = new AttributeSources();
        sources.Add(type);
        return sources._files;
    }

    private void Add(ITypeSymbol? symbol)
    {
        if (symbol is not INamedTypeSymbol named || named.DeclaringSyntaxReferences.IsEmpty || !_seen.Add(named.OriginalDefinition))
            return;
        var type = named.OriginalDefinition;
        foreach (var part in type.DeclaringSyntaxReferences)
            _files.Add(part.SyntaxTree);
        Add(type.BaseType);
        foreach (var nested in type.GetTypeMembers())
            Add(nested);
        foreach (var attribute in type.GetAttributes())
        {
            foreach (var argument in attribute.AttributeClass?.TypeArguments ?? ImmutableArray<ITypeSymbol>.Empty)
                Add(argument);
            foreach (var argument in attribute.ConstructorArguments)
                Add(argument);
            foreach (var argument in attribute.NamedArguments)
                Add(argument.Value);
        }
    }

    private void Add(TypedConstant constant)
    {
        if (constant.Kind == TypedConstantKind.Type)
        {
            Add(constant.Value as ITypeSymbol);
        }
        else if (constant is { Kind: TypedConstantKind.Array, IsNull: false })
        {
            foreach (var item in constant.Values)
                Add(item);
        }
    }
}
