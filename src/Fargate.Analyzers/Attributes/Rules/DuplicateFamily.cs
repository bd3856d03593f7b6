using Fargate.Core.Kinds;
using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>Two task definitions of one family.</summary>
internal sealed class DuplicateFamily : Rule
{
    public override string Id => "FARG0006";

    public override string Title => "Two task definitions have one family";

    public override string MessageFormat => "The family '{0}' is also that of {1}; families that differ in case only count as one";

    public override string Description =>
        "The build writes one file for a family, and some file systems do not tell capitals from small letters. The service would "
        + "register the two as revisions of one definition, each replacing the other.";

    public override Certainty Certainty => Certainty.Enforced;

    public static AnnotatedFinding? Check(AnnotatedTask task, ResourceIndex resources)
    {
        if (task.IsTemplate || !task.Definition.Family.IsKnown(out var family))
            return null;
        var others = resources.OthersWith(ResourceKind.Task, family, task.Symbol);
        return others.Count == 0 ? null : new AnnotatedFinding(
            new DuplicateFamily(),
            task.PlaceOf(task.Definition.Family.Path),
            [family, string.Join(", ", others.Select(it => $"'{it.ToDisplayString()}'"))]);
    }
}
