using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Build;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>The stages that attributes name.</summary>
internal static class AttributeStages
{
    public const string Argument = "Stage";

    /// <summary>The stages for which an attribute of ours holds; null for one that holds for all.</summary>
    public static IReadOnlyList<string>? Stages(this AttributeData attribute) => attribute.TextOfStages() is { } text ? StageNames.Split(text) : null;

    /// <summary>The same as it is written.</summary>
    public static string? TextOfStages(this AttributeData attribute)
    {
        foreach (var named in attribute.NamedArguments)
        {
            if (named is { Key: Argument, Value: { Kind: TypedConstantKind.Primitive, Value: string text } })
                return text;
        }

        return null;
    }

    /// <summary>Whether an attribute of ours holds for some stages only.</summary>
    public static bool IsStaged(this AttributeData attribute) => attribute.Stages() is not null;

    /// <summary>Whether two are said by one class, and both for all stages or both for some: the later of two layers may say anew what the earlier says.</summary>
    public static bool IsOnLayerOf(this AttributeLocation place, AttributeLocation other) => place.IsOn(other.Owner) && place.Attribute.IsStaged() == other.Attribute.IsStaged();

    /// <summary>The attributes of a class, its bases and the classes in them that hold for the stage and not for all, in the order of files and lines.</summary>
    public static IReadOnlyList<(INamedTypeSymbol Owner, AttributeData Attribute)> StagedAttributes(this INamedTypeSymbol type, StageScope scope) =>
        [.. type.StagedAttributes().Where(it => scope.Includes(it.Attribute)).OrderBy(it => it.Attribute.ApplicationSyntaxReference, SourceOrder.OfReferences)];

    /// <summary>All stages that attributes of a class name, or those of its bases and of the classes in them.</summary>
    public static IEnumerable<string> MentionedStages(this INamedTypeSymbol type) => type.StagedAttributes().SelectMany(it => it.Attribute.Stages()!);

    private static IEnumerable<(INamedTypeSymbol Owner, AttributeData Attribute)> StagedAttributes(this INamedTypeSymbol type) =>
        from level in type.Lineage()
        from holder in level.GetTypeMembers().SelectMany(it => it.Lineage()).Append(level)
        from attribute in holder.GetAttributes()
        where AnnotationSymbols.IsOurs(attribute) && attribute.IsStaged()
        select (holder, attribute);
}
