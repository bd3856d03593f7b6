using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Generation;

/// <summary>What all generated code has in common.</summary>
internal static class GeneratedCode
{
    // The compiler's path of a generated file has the generator's name.
    private const string Generator = "Fargate.Analyzers.TaskDefinitionGenerator";

    public static readonly string Attribute =
        $"[global::System.CodeDom.Compiler.GeneratedCodeAttribute(\"Fargate.Analyzers\", \"{typeof(GeneratedCode).Assembly.GetName().Version}\")]";

    /// <summary>Whether the generator made it: the analyzer sees the compilation with what was generated.</summary>
    public static bool IsOurs(ISymbol symbol) =>
        symbol.GetAttributes().Any(it =>
            it.AttributeClass?.Name == "GeneratedCodeAttribute" && it.ConstructorArguments.FirstOrDefault().Value is "Fargate.Analyzers")
        || symbol.Locations.All(it => it.SourceTree?.FilePath.Contains(Generator) == true);

    /// <summary>Whether code in this project can name the attribute: a class System of its own stands before the namespace.</summary>
    public static bool CanNameAttribute(INamedTypeSymbol type) => type.ContainingAssembly.GlobalNamespace.GetTypeMembers("System").IsEmpty;
}
