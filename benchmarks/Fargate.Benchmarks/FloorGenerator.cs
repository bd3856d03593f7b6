using Microsoft.CodeAnalysis;

namespace Fargate.Benchmarks;

/// <summary>
/// What the compiler itself costs: to find our attribute, with nothing read (an empty transform); and to bind the attributes of the
/// containers, too, which no reader of them can do without.
/// </summary>
#pragma warning disable RS1036, RS1038, RS1041 // Not a component that a compiler loads.
[Generator(LanguageNames.CSharp)]
public sealed class FloorGenerator(bool bindsContainers) : IIncrementalGenerator
{
    public FloorGenerator() : this(false)
    {
    }

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var matches = context.SyntaxProvider.ForAttributeWithMetadataName(
            "Fargate.TaskDefinitionAttribute",
            static (_, _) => true,
            (match, _) => bindsContainers ? Arguments((INamedTypeSymbol)match.TargetSymbol) : 0);
        context.RegisterSourceOutput(matches, static (_, _) => { });
    }

    private static int Arguments(INamedTypeSymbol task) => task.GetTypeMembers().Sum(container =>
        container.GetAttributes().Sum(it => it.ConstructorArguments.Length + it.NamedArguments.Length));
}
