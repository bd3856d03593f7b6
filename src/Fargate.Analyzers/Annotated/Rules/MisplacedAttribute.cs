using Fargate.Core.Annotations;
using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Annotated.Rules;

/// <summary>An attribute on a class on which it says nothing.</summary>
internal sealed class MisplacedAttribute : Rule
{
    public override string Id => "FARG0002";

    public override string Title => "The attribute has no effect here";

    public override string MessageFormat => "[{0}] has no effect on '{1}': it belongs on a class with [{2}]";

    public override string Description =>
        "Attributes of a task belong on the class of the task definition, attributes of a container on the container's class, or on "
        + "abstract classes that these derive from.";

    public override Certainty Certainty => Certainty.Documented;

    public static IEnumerable<AnnotatedFinding> Check(INamedTypeSymbol type)
    {
        // What an abstract class says, another class may inherit.
        if (type.IsForDeriving())
            yield break;
        var annotations = type.Annotations();
        var jsonField = type.GetAttributes().FirstOrDefault(AnnotationSymbols.IsJsonField);
        if (annotations.Count == 0 && jsonField is null)
            yield break;
        var (isTask, isContainer) = (type.IsTask(), type.IsContainer());
        if (jsonField is not null && !isTask && !isContainer)
        {
            yield return new AnnotatedFinding(
                new MisplacedAttribute(), new Place(type, jsonField, null), ["JsonField", type.Name, "TaskDefinition] or [Container"]);
        }

        foreach (var (attribute, shape) in annotations)
        {
            var (isAtHome, home) = shape.Target == AttributeTarget.Task ? (isTask, "TaskDefinition") : (isContainer, "Container");
            if (!isAtHome)
            {
                yield return new AnnotatedFinding(
                    new MisplacedAttribute(), new Place(type, attribute, null), [shape.Name, type.Name, home]);
            }
        }
    }
}
