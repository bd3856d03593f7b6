using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Build;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>An attribute on a class on which it says nothing.</summary>
internal sealed class MisplacedAttribute : TypeRule
{
    public override string Id => "FARG0002";

    public override string Title => "Attribute is on the wrong kind of class, such as [PortMapping] on a task";

    public override string MessageFormat => "[{0}] has no effect on '{1}': put it on a class with {2}";

    public override string Description =>
        "Attributes of a task belong on the class of the task definition, attributes of a container on the container's class, those of a "
        + "service on the service's class, or on abstract classes that these derive from.";

    public override Certainty Certainty => Certainty.Documented;

    public override IEnumerable<AnnotatedFinding> Check(INamedTypeSymbol type, ParameterSet parameters, CancellationToken cancellation)
    {
        // What an abstract class says, another class may inherit. What has no meaning yet may be what makes the class one of ours.
        if (type.IsForDeriving() || type.MaySayMore(cancellation))
            yield break;
        var targets = new HashSet<ClassKind>(type.Kinds());
        if (type.IsContainer())
            targets.Add(ClassKind.Container);
        foreach (var attribute in type.GetAttributes())
        {
            var shapes = AnnotationSymbols.ShapesOf(attribute);
            var homes = AnnotationSymbols.IsJsonField(attribute) ? [.. ClassKind.Resources, ClassKind.Container]
                : shapes.Select(it => it.Target).ToArray();
            if (homes.Length > 0 && !homes.Any(targets.Contains))
            {
                yield return new AnnotatedFinding(
                    this, new AttributeLocation(type, attribute, null), [NameOf(attribute), type.Name, Names(homes)]);
            }
        }
    }

    private static string NameOf(AttributeData attribute) =>
        attribute.AttributeClass!.Name.Substring(0, attribute.AttributeClass.Name.Length - nameof(Attribute).Length);

    private static string Names(IReadOnlyList<ClassKind> targets)
    {
        var names = targets.Select(it => $"[{it.Attribute}]").ToList();
        return names.Count == 1 ? names[0] : string.Join(", ", names.Take(names.Count - 1)) + " or " + names[names.Count - 1];
    }
}
