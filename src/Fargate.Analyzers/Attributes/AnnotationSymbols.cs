using Fargate.Core.Kinds;
using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>Tells our attributes, and the classes that carry them, from all others.</summary>
internal static class AnnotationSymbols
{
    public const string TaskDefinition = "Fargate.TaskDefinitionAttribute";

    /// <summary>The attribute that makes a class one of a kind.</summary>
    public static string ClassOf(ResourceKind kind) => $"Fargate.{kind.Attribute}Attribute";

    public static bool AreReferencedBy(Compilation compilation) => !compilation.GetTypesByMetadataName(TaskDefinition).IsEmpty;

    /// <summary>What an attribute says, of each kind of class that it may stand on; empty for one that is not ours.</summary>
    public static IReadOnlyList<AttributeShape> ShapesOf(AttributeData attribute) => IsOurs(attribute) ? AttributeMap.Find(attribute.AttributeClass!.Name) : [];

    public static bool IsJsonField(AttributeData attribute) => IsOurs(attribute) && attribute.AttributeClass!.Name == "JsonFieldAttribute";

    private static bool IsOurs(AttributeData attribute) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: "Fargate", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Our attributes on the class itself, in the order of files and lines, with each of their shapes.</summary>
    public static List<(AttributeData Data, AttributeShape Shape)> Annotations(this INamedTypeSymbol type)
    {
        var annotations = new List<(AttributeData Data, AttributeShape Shape)>();
        foreach (var attribute in type.GetAttributes())
        {
            foreach (var shape in ShapesOf(attribute))
                annotations.Add((attribute, shape));
        }

        // The compiler orders the parts of a partial class by the order of the files on its command line.
        if (annotations.Count > 1 && type.DeclaringSyntaxReferences.Length > 1)
            annotations.Sort(static (one, other) => SourceOrder.Compare(one.Data.ApplicationSyntaxReference, other.Data.ApplicationSyntaxReference));
        return annotations;
    }

    public static bool HasAnnotation(this INamedTypeSymbol type, string name)
    {
        foreach (var attribute in type.GetAttributes())
        {
            foreach (var shape in ShapesOf(attribute))
            {
                if (shape.Name == name)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The nested classes that are containers, in the order of files and lines.</summary>
    public static List<INamedTypeSymbol> ContainerClasses(this INamedTypeSymbol type)
    {
        var classes = new List<INamedTypeSymbol>();
        foreach (var nested in type.GetTypeMembers())
        {
            if (nested is { TypeKind: TypeKind.Class, Arity: 0 } && nested.IsContainer())
                classes.Add(nested);
        }

        if (classes.Count > 1 && type.DeclaringSyntaxReferences.Length > 1)
            classes.Sort(static (one, other) => SourceOrder.Compare(First(one), First(other)));
        return classes;

        static SyntaxReference? First(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.FirstOrDefault();
    }

    /// <summary>Whether the class or one of its bases has [Container].</summary>
    public static bool IsContainer(this INamedTypeSymbol type)
    {
        for (var it = type; it is { SpecialType: not SpecialType.System_Object }; it = it.BaseType)
        {
            if (it.HasAnnotation("Container"))
                return true;
        }

        return false;
    }

    /// <summary>What the class itself says that it is, by one attribute each.</summary>
    // In one pass: this is asked of every class of a project while the user types.
    public static IReadOnlyList<ResourceKind> Kinds(this INamedTypeSymbol type)
    {
        List<ResourceKind>? kinds = null;
        foreach (var attribute in type.GetAttributes())
        {
            foreach (var shape in ShapesOf(attribute))
            {
                if (ResourceKind.Of(shape.Target) is { } kind && kind.Attribute == shape.Name && kinds?.Contains(kind) != true)
                    (kinds ??= []).Add(kind);
            }
        }

        return kinds ?? [];
    }

    /// <summary>
    /// What a class is checked as: what it says that it is; an abstract one as what the attributes ask for that it or its bases have and
    /// that speak of one kind only.
    /// </summary>
    public static IReadOnlyList<ResourceKind> CheckedKinds(this INamedTypeSymbol type)
    {
        if (!type.IsForDeriving())
            return type.Kinds();
        // Most abstract classes of most projects.
        if (type.GetAttributes().IsEmpty)
            return [];
        var kinds = from level in type.Lineage()
                    from attribute in level.GetAttributes()
                    let shapes = ShapesOf(attribute)
                    where shapes.Count == 1
                    select ResourceKind.Of(shapes[0].Target);
        return [.. kinds.OfType<ResourceKind>().Distinct()];
    }

    /// <summary>Whether the class has [TaskDefinition].</summary>
    public static bool IsTask(this INamedTypeSymbol type) => type.HasAnnotation("TaskDefinition");

    /// <summary>Whether the class is one that task definitions derive from: abstract, with something to inherit.</summary>
    // A tag is nothing of a task's on a base of services.
    public static bool IsTaskTemplate(this INamedTypeSymbol type) =>
        type.IsForDeriving() && (type.ContainerClasses().Count > 0
            || (type.Annotations().Exists(it => it.Shape.Target == AttributeTarget.Task)
                && type.CheckedKinds() is var kinds && (kinds.Count == 0 || kinds.Contains(ResourceKind.Task))));

    /// <summary>Whether the class is abstract. A static class is not, although its metadata says so.</summary>
    public static bool IsForDeriving(this INamedTypeSymbol type) => type is { TypeKind: TypeKind.Class, IsAbstract: true, IsStatic: false };

    /// <summary>The class and its bases, the farthest base first, without <see cref="object"/>.</summary>
    public static List<INamedTypeSymbol> Lineage(this INamedTypeSymbol type)
    {
        var lineage = new List<INamedTypeSymbol>();
        for (var it = type; it is { SpecialType: not SpecialType.System_Object }; it = it.BaseType)
            lineage.Add(it);
        lineage.Reverse();
        return lineage;
    }
}
