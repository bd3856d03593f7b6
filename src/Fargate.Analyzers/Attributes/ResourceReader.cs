using Fargate.Core.Build;
using Fargate.Core.Kinds;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>Reads a class with our attributes, and what it inherits, as what stands around a task: a service, a cluster and so on.</summary>
internal static class ResourceReader
{
    /// <summary>Reads a class as one of the kinds that it is.</summary>
    /// <param name="type">The class.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="parameters">The values that the build gives; null leaves texts with <c>${Name}</c> as they stand.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static AnnotatedResource Read(INamedTypeSymbol type, ResourceKind kind, ParameterSet? parameters, CancellationToken cancellation)
    {
        if (kind == ResourceKind.Task)
            return AnnotatedTaskReader.Read(type, parameters, cancellation);

        var root = new ApiObject(kind.Shape);
        var places = new Dictionary<ApiNode, Place>();
        var findings = new List<AnnotatedFinding>();
        var lineage = type.Lineage();
        var task = TaskOf(lineage, kind) is { } taskType ? AnnotatedTaskReader.Read(taskType, parameters, cancellation) : null;
        var attributes = new AttributeReader(places, findings, new ConstantReader(findings, parameters, (named, what) => NameOf(named, what, task)));
        var jsonFields = new JsonFieldReader(places, findings, parameters, static _ => false);
        foreach (var level in lineage)
        {
            foreach (var (attribute, shape) in level.Annotations())
            {
                if (shape.Target == kind.Target)
                    attributes.Read(attribute, shape, level, root);
            }

            // On a class that is a task, too, they belong to that.
            if (!level.IsTask() && !level.IsTaskTemplate())
                jsonFields.Read(level, kind.Target, kind.Input is null ? root : root.GetOrAddObject(kind.Input), kind.Input is null ? [] : [kind.Input]);
        }

        if (task is not null && SymbolEqualityComparer.Default.Equals(task.Symbol, type) && FamilyOf(task) is { } family)
            ResourceDefaults.SetTask(kind, root, family);
        // A template says only part of a resource: what it does not say is unknown, and nothing follows from it.
        if (type.IsForDeriving())
            ApiTree.Open(root);
        else if (parameters is not null)
            ResourceDefaults.Complete(kind, root);
        return new AnnotatedResource(type, kind, root, places, findings) { Task = task };
    }

    /// <summary>The task that the attribute names, the class nearest to the resource first; else the resource itself.</summary>
    private static INamedTypeSymbol? TaskOf(List<INamedTypeSymbol> lineage, ResourceKind kind)
    {
        for (var i = lineage.Count - 1; i >= 0; i--)
        {
            foreach (var (attribute, shape) in lineage[i].Annotations())
            {
                if (shape.Name != kind.Attribute || attribute.AttributeConstructor is not { } constructor)
                    continue;
                if (attribute.ConstructorArguments.FirstOrDefault(it => it.Kind == TypedConstantKind.Type).Value is INamedTypeSymbol named)
                    return named.IsTask() ? named : null;
                if (constructor.Parameters.Any(it => it.Name == "taskDefinition"))
                    return null;
            }
        }

        return lineage[lineage.Count - 1] is var self && self.IsTask() ? self : null;
    }

    private static ApiNode? NameOf(ITypeSymbol type, ArgumentType what, AnnotatedTask? task) =>
        what == ArgumentType.Task
            ? task is not null && SymbolEqualityComparer.Default.Equals(task.Symbol, type) ? FamilyOf(task) : null
            // Whose containers those of a task elsewhere are, is not known, nor which those of a template will be.
            : task?.NameOf(type) ?? (task is null or { IsTemplate: true } ? new ApiUnknown() : null);

    private static ApiNode? FamilyOf(AnnotatedTask task) =>
        task.Root["family"] is ApiScalar family ? ApiScalar.String(family.Text) : new ApiUnknown();
}
