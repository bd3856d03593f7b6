using System.Text;
using Fargate.Analyzers.Annotated;
using Fargate.Core.Model;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Generation;

/// <summary>Which members a task definition gets, and which it cannot get because their name is taken or is no name.</summary>
internal sealed class MemberPlan
{
    public const string Definition = "Definition";

    // The members of the generated classes themselves: a class cannot hold a member of its own name.
    private static readonly string[] ReservedContainers = ["Name", "Image", "Ports", "Containers"];
    private const string ReservedPort = "Ports";

    private readonly List<ContainerSpec> _containers = [];
    private readonly List<LeftOut> _leftOut = [];

    private MemberPlan()
    {
    }

    public IReadOnlyList<ContainerSpec> Containers => _containers;

    public IReadOnlyList<LeftOut> Omissions => _leftOut;

    /// <summary>Whether the class can hold the generated <c>Definition</c> at all.</summary>
    public bool IsPossible { get; private set; } = true;

    public static MemberPlan For(AnnotatedTask task)
    {
        var plan = new MemberPlan();
        if (IsTaken(task.Symbol))
        {
            plan.IsPossible = false;
            plan._leftOut.Add(new LeftOut(Definition, "the class has that name, or a member of it", ApiPath.Root));
            return plan;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < task.Containers.Count; i++)
            plan.Add(task.Containers[i].ClassName, task.Definition.Containers[i], seen);
        return plan;
    }

    // By name first: asking for the members makes the compiler create them all.
    private static bool IsTaken(INamedTypeSymbol type) =>
        type.Name == Definition
        || ((type.MemberNames.Contains(Definition) || type.GetTypeMembers(Definition).Length > 0)
            && type.GetMembers(Definition).Any(it => !GeneratedCode.IsOurs(it)));

    private void Add(string className, Container container, HashSet<string> seen)
    {
        if (!container.Name.IsKnown(out var name))
            return;
        if (ReservedContainers.Contains(className) || !seen.Add(className))
            _leftOut.Add(new LeftOut(className, "a generated member has that name already", container.Path));
        else
            _containers.Add(new ContainerSpec(className, name, container.Image.IsKnown(out var image) ? image : null, Ports(container)));
    }

    private EquatableArray<PortSpec> Ports(Container container)
    {
        var ports = new List<PortSpec>();
        foreach (var mapping in container.PortMappings)
        {
            if (!mapping.Name.IsKnown(out var name) || !mapping.ContainerPort.IsKnown(out var number))
                continue;
            if (PascalCase(name) is not { } member)
                _leftOut.Add(new LeftOut(name, "it makes no name that C# takes", mapping.Name.Path));
            else if (member == ReservedPort || ports.Exists(it => it.MemberName == member))
                _leftOut.Add(new LeftOut(member, "a generated member has that name already", mapping.Name.Path));
            else
                ports.Add(new PortSpec(member, name, number));
        }

        return new EquatableArray<PortSpec>(ports);
    }

    /// <summary><c>grpc-admin</c> is <c>GrpcAdmin</c>; null where no name comes of it.</summary>
    private static string? PascalCase(string name)
    {
        var member = new StringBuilder();
        var startsWord = true;
        foreach (var c in name)
        {
            if (c is '-' or '_')
            {
                startsWord = true;
                continue;
            }

            member.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        var result = member.ToString();
        return Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(result) ? result : null;
    }
}
