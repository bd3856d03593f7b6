using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>Finds the classes with the attributes that a class is read from.</summary>
internal sealed class ReadClasses
{
    private readonly HashSet<INamedTypeSymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly List<INamedTypeSymbol> _classes = [];

    private ReadClasses()
    {
    }

    /// <summary>The class, its bases, what is nested in these, and all that their attributes name, in turn: a task, a cluster, a container with the task that it is in.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Of(INamedTypeSymbol type)
    {
        var read = new ReadClasses();
        read.Add(type);
        return read._classes;
    }

    private void Add(ITypeSymbol? symbol)
    {
        if (symbol is not INamedTypeSymbol { SpecialType: SpecialType.None } named || !_seen.Add(named.OriginalDefinition))
            return;
        var type = named.OriginalDefinition;
        _classes.Add(type);
        Add(type.BaseType);
        foreach (var nested in type.GetTypeMembers())
            Add(nested);
        foreach (var attribute in type.GetAttributes())
        {
            if (!AnnotationSymbols.IsOurs(attribute))
                continue;
            foreach (var argument in attribute.AttributeClass?.TypeArguments ?? ImmutableArray<ITypeSymbol>.Empty)
                AddNamed(argument);
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
            AddNamed(constant.Value as ITypeSymbol);
        }
        else if (constant is { Kind: TypedConstantKind.Array, IsNull: false })
        {
            foreach (var item in constant.Values)
                Add(item);
        }
    }

    // What a container is called, the task that it is in says, too.
    private void AddNamed(ITypeSymbol? symbol)
    {
        Add(symbol);
        Add(symbol?.ContainingType);
    }
}
