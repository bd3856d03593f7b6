using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Aws;
using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>Which task definition a class says that it starts.</summary>
/// <param name="Class">The class with it; null where none is named, or what is named is none.</param>
/// <param name="Text">Its family or ARN, where it is named by a text and the newest revision is meant.</param>
/// <param name="Revision">The revision that is started, and where that is said; null for the newest.</param>
internal readonly record struct TaskReference(INamedTypeSymbol? Class, string? Text, (int Number, AttributeLocation Place)? Revision)
{
    private const string RevisionArgument = "Revision";

    public static TaskReference None => default;

    /// <summary>The task that the attribute names, the class nearest to the resource first; else the resource itself.</summary>
    /// <param name="lineage">The class and its bases, the farthest base first.</param>
    /// <param name="kind">What starts the task.</param>
    /// <param name="scope">Which attributes count.</param>
    public static TaskReference Of(List<INamedTypeSymbol> lineage, ClassKind kind, StageScope scope)
    {
        (int Number, AttributeLocation Place)? revision = null;
        for (var i = lineage.Count - 1; i >= 0; i--)
        {
            foreach (var (attribute, shape) in lineage[i].Annotations(scope).AsEnumerable().Reverse())
            {
                if (shape.Name != kind.Attribute)
                    continue;
                // Which one it will name is not known.
                if (attribute.AttributeConstructor is not { } constructor)
                    return None;
                // One of a base's is of the task that the base names.
                revision ??= RevisionOf(attribute, lineage[i]);
                // What is written last counts.
                if (attribute.NamedArguments.FirstOrDefault(it => shape[it.Key] is { } named && shape.NamesTask(named)).Value.Text() is { } byName)
                    return OfText(byName, revision);
                for (var j = 0; j < constructor.Parameters.Length && j < attribute.ConstructorArguments.Length; j++)
                {
                    if (shape[constructor.Parameters[j].Name] is not { } argument || !shape.NamesTask(argument))
                        continue;
                    if (argument.Type != ArgumentType.Task)
                        return attribute.ConstructorArguments[j].Text() is { } text ? OfText(text, revision) : None;
                    if (attribute.ConstructorArguments[j] is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol named })
                        return named.Is(ClassKind.Task, scope) ? new TaskReference(named, null, revision) : None;
                }
            }
        }

        return lineage[lineage.Count - 1] is var self && self.Is(ClassKind.Task, scope) ? new TaskReference(self, null, revision) : None;
    }

    /// <summary>The classes with the containers that the attributes of a class name.</summary>
    public static IEnumerable<INamedTypeSymbol> OwnersOfContainers(List<INamedTypeSymbol> lineage, ClassKind kind, StageScope scope) =>
        (from level in lineage
         from annotation in level.Annotations(scope)
         where annotation.Shape.Target == kind
         from constant in annotation.Data.ConstructorArguments.Concat(annotation.Data.NamedArguments.Select(it => it.Value))
         where constant is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol }
         let owner = ((INamedTypeSymbol)constant.Value!).ContainingType
         where owner is not null && owner.Is(ClassKind.Task, scope)
         select owner).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    // An earlier revision may have had other containers than the class has now.
    private static TaskReference OfText(string text, (int Number, AttributeLocation Place)? revision) =>
        new(null, TaskDefinitionNames.RevisionOf(text) is null ? text : null, revision);

    private static (int Number, AttributeLocation Place)? RevisionOf(AttributeData attribute, INamedTypeSymbol owner)
    {
        foreach (var named in attribute.NamedArguments)
        {
            if (named is { Key: RevisionArgument, Value: { Kind: TypedConstantKind.Primitive, Value: int revision } })
                return (revision, new AttributeLocation(owner, attribute, RevisionArgument));
        }

        return null;
    }
}
