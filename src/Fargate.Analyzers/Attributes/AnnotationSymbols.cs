using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>Tells our attributes, and the classes that carry them, from all others.</summary>
internal static class AnnotationSymbols
{
    public const string TaskDefinition = "Fargate.TaskDefinitionAttribute";

    /// <summary>The attribute that makes a class one of a kind.</summary>
    public static string AttributeOf(ClassKind kind) => $"Fargate.{kind.Attribute}Attribute";

    public static bool AreReferencedBy(Compilation compilation) => !compilation.GetTypesByMetadataName(TaskDefinition).IsEmpty;

    /// <summary>What an attribute says, of each kind of class that it may stand on; empty for one that is not ours.</summary>
    public static IReadOnlyList<AttributeShape> ShapesOf(AttributeData attribute) => IsOurs(attribute) ? AttributeMap.Find(attribute.AttributeClass!.Name) : [];

    public static bool IsJsonField(AttributeData attribute) => IsOurs(attribute) && attribute.AttributeClass!.Name == "JsonFieldAttribute";

    public static bool IsOurs(AttributeData attribute) =>
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

    /// <summary>Those that count in a stage: first what holds for all of them, as if a base had said it.</summary>
    public static List<(AttributeData Data, AttributeShape Shape)> Annotations(this INamedTypeSymbol type, StageScope scope)
    {
        var annotations = type.Annotations();
        if (!annotations.Exists(static it => it.Data.IsStaged()))
            return scope.Without is null ? annotations : annotations.FindAll(it => scope.Includes(it.Data));
        return [.. annotations.Where(it => !it.Data.IsStaged() && scope.Includes(it.Data)), .. annotations.Where(it => it.Data.IsStaged() && scope.Includes(it.Data))];
    }

    public static bool HasAnnotation(this INamedTypeSymbol type, string name, StageScope? scope = null)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (scope?.Includes(attribute) == false)
                continue;
            foreach (var shape in ShapesOf(attribute))
            {
                if (shape.Name == name)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The nested classes that are parts of a kind, in the order of files and lines.</summary>
    public static List<INamedTypeSymbol> PartClasses(this INamedTypeSymbol type, ClassKind part, StageScope? scope = null)
    {
        var classes = new List<INamedTypeSymbol>();
        foreach (var nested in type.GetTypeMembers())
        {
            if (nested is { TypeKind: TypeKind.Class, Arity: 0 } && nested.IsOrInherits(part, scope))
                classes.Add(nested);
        }

        if (classes.Count > 1 && type.DeclaringSyntaxReferences.Length > 1)
            classes.Sort(static (one, other) => SourceOrder.Compare(First(one), First(other)));
        return classes;

        static SyntaxReference? First(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.FirstOrDefault();
    }

    /// <summary>Whether the class has the attribute that makes it one of a kind, in a stage or, without one, in any.</summary>
    public static bool Is(this INamedTypeSymbol type, ClassKind kind, StageScope? scope = null) => type.HasAnnotation(kind.Attribute, scope);

    /// <summary>Whether the class or one of its bases has [Container].</summary>
    public static bool IsContainer(this INamedTypeSymbol type) => type.IsOrInherits(ClassKind.Container);

    /// <summary>What the class itself says that it is, by one attribute each.</summary>
    // In one pass: this is asked of every class of a project while the user types.
    public static IReadOnlyList<ClassKind> Kinds(this INamedTypeSymbol type)
    {
        List<ClassKind>? kinds = null;
        foreach (var attribute in type.GetAttributes())
        {
            foreach (var shape in ShapesOf(attribute))
            {
                if (IsResource(shape.Target) && shape.Target.Attribute == shape.Name && kinds?.Contains(shape.Target) != true)
                    (kinds ??= []).Add(shape.Target);
            }
        }

        return kinds ?? [];
    }

    /// <summary>
    /// What a class is checked as: what it says that it is; an abstract one as what it has parts of, or what the attributes ask for that it or its
    /// bases have and that speak of one kind only.
    /// </summary>
    public static IReadOnlyList<ClassKind> CheckedKinds(this INamedTypeSymbol type)
    {
        if (!type.IsForDeriving())
            return type.Kinds();
        var asked = type.AskedKinds();
        return [.. ClassKind.Resources.Where(it => it.Parts is null ? asked.Contains(it) : type.Is(it) || type.IsTemplateOf(it, asked))];
    }

    /// <summary>Whether the raw fields of a class are said of this kind: where it is several, they are of the first.</summary>
    public static bool OwnsRawFields(this INamedTypeSymbol type, ClassKind kind) =>
        type.CheckedKinds().FirstOrDefault(it => it.Parts is not null) is not { } first || first == kind;

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

    private static bool IsOrInherits(this INamedTypeSymbol type, ClassKind kind, StageScope? scope = null)
    {
        for (var it = type; it is { SpecialType: not SpecialType.System_Object }; it = it.BaseType)
        {
            if (it.Is(kind, scope))
                return true;
        }

        return false;
    }

    // What the attributes ask for that speak of one kind only.
    private static List<ClassKind> AskedKinds(this INamedTypeSymbol type)
    {
        // Most abstract classes of most projects.
        if (type.GetAttributes().IsEmpty)
            return [];
        var kinds = from level in type.Lineage()
                    from attribute in level.GetAttributes()
                    let shapes = ShapesOf(attribute)
                    where shapes.Count == 1 && IsResource(shapes[0].Target)
                    select shapes[0].Target;
        return [.. kinds.Distinct()];
    }

    // A tag is nothing of a task's on a base of services.
    private static bool IsTemplateOf(this INamedTypeSymbol type, ClassKind kind, List<ClassKind> asked) =>
        type.PartClasses(kind.Parts!.Class).Count > 0
        || (type.Annotations().Exists(it => it.Shape.Target == kind) && (asked.Count == 0 || asked.Contains(kind)));

    private static bool IsResource(ClassKind kind) => kind != ClassKind.Container;
}
