using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.Tests.Infrastructure;

/// <summary>The texts that the build task reads from a compiled assembly, by the names that they have there.</summary>
internal static class CarriedTexts
{
    public static Dictionary<string, string> Of(Compilation compilation)
    {
        var members = compilation.Assembly.GetTypeByMetadataName("Fargate.Generated.FargateFiles")?.GetMembers() ?? [];
        var texts = members.OfType<IFieldSymbol>().ToDictionary(it => it.Name, it => (string)it.ConstantValue!);
        foreach (var method in members.OfType<IMethodSymbol>())
            texts.Add(method.Name, Returned(method, compilation));
        return texts;
    }

    // The text that a method returns and does nothing else.
    private static string Returned(IMethodSymbol method, Compilation compilation)
    {
        var syntax = method.DeclaringSyntaxReferences.Single().GetSyntax();
        var literal = syntax.DescendantNodes().OfType<ReturnStatementSyntax>().Single().Expression!;
        return (string)compilation.GetSemanticModel(syntax.SyntaxTree).GetConstantValue(literal).Value!;
    }
}
