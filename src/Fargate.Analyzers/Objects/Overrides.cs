using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers.Objects;

/// <summary>How code changes what the constructs of the CDK synthesise, other than by their own members.</summary>
internal static class Overrides
{
    // They only read, or say nothing of what is synthesised.
    private static readonly HashSet<string> HarmlessOfNodes = new(StringComparer.Ordinal)
    {
        "AddDependency", "AddMetadata", "AddValidation", "SetContext", "TryGetContext", "GetContext", "Id", "Path", "Addr", "Metadata", "Locked",
    };

    private static readonly HashSet<string> ReadOfDefinitions = new(StringComparer.Ordinal) { "TaskRole", "ExecutionRole", "TaskDefinitionArn", "Family", "NetworkMode" };

    /// <summary>Whether more is done with a construct's node than to read it, or to say what comes first.</summary>
    public static bool IsThroughNode(IPropertyReferenceOperation node) => !HarmlessOfNodes.Contains(NameOf(Operations.ConsumerOf(node, out _)));

    /// <summary>Whether a method of a resource of CloudFormation replaces any part of it.</summary>
    public static bool IsEscapeHatch(IMethodSymbol method) => method.Name.StartsWith("Add", StringComparison.Ordinal) && method.Name.EndsWith("Override", StringComparison.Ordinal);

    /// <summary><c>Aspects.Of(app).Add(new MyAspect())</c>. One of a library only checks, as far as is known.</summary>
    public static bool IsOwnAspect(IOperation operation) => operation is IInvocationOperation { TargetMethod: { Name: "Of", ContainingType: { Name: "Aspects" } type } } aspects
        && LibraryTypes.IsLibrary(type)
        && !(Operations.ConsumerOf(aspects, out _) is IInvocationOperation { Arguments: [var aspect, ..] } && TypeOf(aspect.Value) is { } added && !added.Locations.Any(it => it.IsInSource));

    /// <summary><c>Node.FindAll().OfType&lt;CfnTaskDefinition&gt;()</c>: what is found may be the one that is made here.</summary>
    public static bool IsSearch(IOperation operation) => operation is IPropertyReferenceOperation { Property: { Name: "Node", ContainingType: var type } } node
        && LibraryTypes.IsLibrary(type) && NameOf(Operations.ConsumerOf(node, out _)) is "FindAll" or "FindChild" or "TryFindChild" or "Children" or "Root";

    /// <summary>Whether more is done with the definition of a service than to read what it has.</summary>
    public static bool IsDefinitionOfService(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { Name: "TaskDefinition" } property, Instance: not (null or IInstanceReferenceOperation) } reference && LibraryTypes.IsLibrary(property)
        && Operations.ConsumerOf(reference, out _) is var use && !CollectionUses.TakesAsItIs(use) && !(use is IPropertyReferenceOperation read && ReadOfDefinitions.Contains(read.Property.Name));

    private static string NameOf(IOperation? use) => use switch
    {
        IInvocationOperation it => it.TargetMethod.Name,
        IPropertyReferenceOperation it => it.Property.Name,
        _ => "",
    };

    private static ITypeSymbol? TypeOf(IOperation value) => value is IConversionOperation { Operand: var operand } ? TypeOf(operand) : value is IObjectCreationOperation ? value.Type : null;
}
