namespace Fargate.Analyzers.Generation;

/// <summary>What all generated code has in common.</summary>
internal static class GeneratedCode
{
    public static readonly string Attribute =
        $"[global::System.CodeDom.Compiler.GeneratedCodeAttribute(\"Fargate.Analyzers\", \"{typeof(GeneratedCode).Assembly.GetName().Version}\")]";
}
