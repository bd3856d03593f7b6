using Microsoft.CodeAnalysis;

namespace Fargate.Benchmarks;

/// <summary>
/// What the compiler itself costs: to find classes by their attribute and to bind what stands on them, with nothing read (an empty
/// transform). A definition is a class and the classes of its containers: with the former alone two thirds of the attributes stay unbound.
/// </summary>
#pragma warning disable RS1036, RS1038, RS1041 // Not a component that a compiler loads.
[Generator(LanguageNames.CSharp)]
public sealed class FloorGenerator(params string[] attributes) : IIncrementalGenerator
{
    public FloorGenerator() : this([])
    {
    }

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        foreach (var attribute in attributes)
        {
            var matches = context.SyntaxProvider.ForAttributeWithMetadataName(attribute, static (_, _) => true, static (_, _) => 0);
            context.RegisterSourceOutput(matches, static (_, _) => { });
        }
    }
}
