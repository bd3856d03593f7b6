using Fargate.Core.Sources.Objects;
using Fargate.Core.Sources.Objects.Rules;
using Fargate.Core.Sources.Objects.Values;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Objects;

/// <summary>The libraries whose objects are read: the AWS CDK and the AWS SDK for .NET.</summary>
internal static class LibraryTypes
{
    // By assembly, so that a user's own class of the same name is none of them.
    public static bool IsLibrary(ISymbol? symbol) => symbol?.ContainingAssembly?.Name is { } name
        && (name is "Amazon.CDK.Lib" or "Constructs" || name.StartsWith("AWSSDK.", StringComparison.Ordinal));

    public static bool AreReferencedBy(Compilation compilation) => compilation.ReferencedAssemblyNames.Any(it =>
        it.Name is "Amazon.CDK.Lib" or "AWSSDK.ECS" or "AWSSDK.EKS" or "AWSSDK.Scheduler" or "AWSSDK.ApplicationAutoScaling");

    private static readonly HashSet<string> Checked = new(CodeResource.Types.Concat(CodeRule.All.SelectMany(it => it.Types)), StringComparer.Ordinal);

    private static readonly HashSet<string> NamesOfChecked = new(Checked.Select(it => it.Substring(it.LastIndexOf('.') + 1)), StringComparer.Ordinal);

    /// <summary>Whether rules look at objects of the type.</summary>
    public static bool IsChecked(INamedTypeSymbol type) => NamesOfChecked.Contains(type.Name) && IsLibrary(type) && Checked.Contains(FullNameOf(type));

    /// <summary>Whether a type of that name, without its namespace, may be one that rules look at.</summary>
    public static bool IsNameOfChecked(string name) => NamesOfChecked.Contains(name);

    /// <summary>A construct of the CDK: it lives on, and what is said to it later counts.</summary>
    public static bool IsConstruct(ITypeSymbol? type)
    {
        for (var it = type; it is not null; it = it.BaseType)
        {
            if (it is { Name: "Construct", ContainingAssembly.Name: "Constructs" })
                return true;
        }

        return false;
    }

    /// <summary>Whether it is a part of ECS. What happens to a network or a role says nothing about it.</summary>
    public static bool IsOfEcs(CodeObject value) => value.Type.StartsWith("Amazon.CDK.AWS.ECS.", StringComparison.Ordinal);

    public static string FullNameOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);

    public static bool IsList(ITypeSymbol type) => IsCollection(type) && type is INamedTypeSymbol { TypeArguments.Length: 1 };

    public static bool IsMap(ITypeSymbol type) => IsCollection(type) && type is INamedTypeSymbol { TypeArguments.Length: 2 };

    /// <summary>ToArray and ToList of Linq.</summary>
    public static bool IsCopy(IMethodSymbol method) => method is { Name: "ToArray" or "ToList", ContainingType.Name: "Enumerable", IsStatic: true }
        && method.ContainingNamespace.ToDisplayString() == "System.Linq";

    private static bool IsCollection(ITypeSymbol type) =>
        type.Name is "List" or "Dictionary" or "IList" or "IDictionary" && type.ContainingNamespace?.ToDisplayString() == "System.Collections.Generic";
}
