using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Build;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>The family has a hole that the build does not fill.</summary>
internal sealed class UnresolvedFamilyParameter : TaskClassRule
{
    public override string Id => "FARG0016";

    public override string Title => "Parameter used in family must have a value at build time";

    public override string MessageFormat => "Parameter '{0}' in the family has no value at build time; the family names the output file, so no file is written";

    public override string Description =>
        "All other strings can contain values that only the deployment supplies. The family names the file that the build writes.";

    public override Certainty Certainty => Certainty.Enforced;

    protected override IEnumerable<AnnotatedFinding> Check(AnnotatedResource resource, TaskDefinition task, ClassCheck check)
    {
        if (resource.IsTemplate || resource.PlaceOf(task.Family.Path) is not { Argument: "family" } place
            || resource.FindRaw(task.Family.Path) is not ApiScalar family)
        {
            yield break;
        }

        if (ParameterText.OpenHoles(family.Text, check.Parameters).FirstOrDefault() is { } name)
            yield return new AnnotatedFinding(this, place, [name]);
    }
}
