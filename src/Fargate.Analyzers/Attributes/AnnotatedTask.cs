using Fargate.Core.Kinds;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>An annotated class as a task definition. <see cref="AnnotatedTaskReader"/> makes it.</summary>
internal sealed class AnnotatedTask(
    INamedTypeSymbol symbol, ApiObject root, List<AnnotatedContainer> containers, Dictionary<ApiNode, Place> places, List<AnnotatedFinding> findings)
    : AnnotatedResource(symbol, ResourceKind.Task, root, places, findings)
{
    public TaskDefinition Definition { get; } = new(root);

    public IReadOnlyList<AnnotatedContainer> Containers => containers;

    /// <summary>What the API calls the container that a class declares; null where it declares none of this task.</summary>
    public ApiNode? NameOf(ITypeSymbol type) => NameOf(type, containers);

    internal static ApiNode? NameOf(ITypeSymbol type, List<AnnotatedContainer> containers) =>
        type is INamedTypeSymbol named && containers.Find(it => it.IsDeclaredBy(named)) is { } container
            ? container.Node["name"] is ApiScalar name ? ApiScalar.String(name.Text) : new ApiUnknown()
            : null;
}
