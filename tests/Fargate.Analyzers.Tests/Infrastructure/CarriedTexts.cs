using System.Globalization;
using Fargate.Core.Outputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.Tests.Infrastructure;

/// <summary>The texts that the build task reads from a compiled assembly, by what they are and the class that they are in, such as <c>Path_x</c>.</summary>
internal static class CarriedTexts
{
    public static Dictionary<string, string> Of(Compilation compilation)
    {
        var texts = new Dictionary<string, string>();
        foreach (var carrier in Carriers(compilation))
        {
            foreach (var constant in carrier.GetMembers().OfType<IFieldSymbol>())
                texts.Add($"{constant.Name}_{carrier.Name}", (string)constant.ConstantValue!);
            foreach (var method in carrier.GetMembers().OfType<IMethodSymbol>())
                Add(texts, carrier.Name, PackedFiles.Unpack(Returned(method, compilation))!);
        }

        return texts;
    }

    public static IEnumerable<INamedTypeSymbol> Carriers(Compilation compilation) => compilation.Assembly.GlobalNamespace
        .GetNamespaceMembers().Where(it => it.Name == "Fargate")
        .SelectMany(it => it.GetNamespaceMembers()).Where(it => it.Name == "Generated")
        .SelectMany(it => it.GetNamespaceMembers()).Where(it => it.Name == "Files")
        .SelectMany(it => it.GetTypeMembers());

    private static void Add(Dictionary<string, string> texts, string id, IReadOnlyList<OutputFile> files)
    {
        for (var i = 0; i < files.Count; i++)
        {
            var name = i == 0 ? id : id + "_" + (i + 1).ToString(CultureInfo.InvariantCulture);
            texts.Add("Path_" + name, files[i].Name);
            texts.Add("Text_" + name, files[i].Text);
            texts.Add("Summary_" + name, files[i].Summary);
            if (files[i].Cost.Length > 0)
                texts.Add("Cost_" + name, files[i].Cost);
        }
    }

    // The text that a method returns and does nothing else.
    private static string Returned(IMethodSymbol method, Compilation compilation)
    {
        var syntax = method.DeclaringSyntaxReferences.Single().GetSyntax();
        var literal = syntax.DescendantNodes().OfType<ReturnStatementSyntax>().Single().Expression!;
        return (string)compilation.GetSemanticModel(syntax.SyntaxTree).GetConstantValue(literal).Value!;
    }
}
