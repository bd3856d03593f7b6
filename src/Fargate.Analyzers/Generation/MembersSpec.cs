using Fargate.Core.Parameters;

namespace Fargate.Analyzers.Generation;

/// <summary>The generated class <c>Definition</c>.</summary>
/// <param name="Namespace">Empty for the global one.</param>
/// <param name="Types">The declarations of the classes around it, the outermost first, such as <c>partial class WebApp</c>.</param>
/// <param name="Containers">The containers that have a class of their own in it.</param>
internal sealed record MembersSpec(string Namespace, EquatableArray<string> Types, EquatableArray<ContainerSpec> Containers)
{
    public MembersSpec Fill(ParameterSet parameters) =>
        this with { Containers = new EquatableArray<ContainerSpec>(Containers.Select(it => it.Fill(parameters))) };
}
