using Microsoft.CodeAnalysis;

namespace Fargate.Benchmarks;

/// <summary>The floor: what the host itself spends on finding our attribute, with nothing read and nothing generated.</summary>
#pragma warning disable RS1036, RS1038, RS1041 // Not a component that a compiler loads.
[Generator(LanguageNames.CSharp)]
public sealed class EmptyTransformGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var matches = context.SyntaxProvider.ForAttributeWithMetadataName(
            "Fargate.TaskDefinitionAttribute", static (_, _) => true, static (_, _) => 0);
        context.RegisterSourceOutput(matches, static (_, _) => { });
    }
}
