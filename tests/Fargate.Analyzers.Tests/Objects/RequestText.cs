using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.Analyzers.Tests.Objects;

/// <summary>Writes a definition as a request of the AWS SDK. Names and types are those of the SDK's own classes.</summary>
internal static class RequestText
{
    public static string Of(ApiObject definition, Compilation compilation) =>
        Of(definition, compilation.GetTypesByMetadataName("Amazon.ECS.Model.RegisterTaskDefinitionRequest").Single());

    private static string Of(ApiNode node, ITypeSymbol type) => (node, type) switch
    {
        (ApiScalar { Kind: ScalarKind.String } it, _) => SymbolDisplay.FormatLiteral(it.Text, quote: true),
        (ApiScalar it, _) => it.Text,
        (ApiArray it, INamedTypeSymbol list) => $"new {list} {{ {string.Join(", ", it.Items.Select(item => Of(item, list.TypeArguments[0])))} }}",
        (ApiObject it, INamedTypeSymbol { Name: "Dictionary" } map) =>
            $"new {map} {{ {string.Join(", ", it.Keys.Select(key => $"[{SymbolDisplay.FormatLiteral(key, quote: true)}] = {Of(it[key]!, map.TypeArguments[1])}"))} }}",
        (ApiObject it, _) => $"new {type} {{ {string.Join(", ", it.Keys.Select(key => Member(it[key]!, Property(type, key))))} }}",
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    private static string Member(ApiNode node, IPropertySymbol property) => $"{property.Name} = {Of(node, property.Type)}";

    private static IPropertySymbol Property(ITypeSymbol type, string field) =>
        type.GetMembers().OfType<IPropertySymbol>().Single(it => string.Equals(it.Name, field, StringComparison.OrdinalIgnoreCase));
}
