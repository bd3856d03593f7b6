using Fargate.Core.Build;
using Fargate.Core.Rules;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>The family has a hole that the build does not fill.</summary>
internal sealed class OpenFamily : Rule
{
    public override string Id => "FARG0016";

    public override string Title => "The build does not know the family";

    public override string MessageFormat =>
        "The family has the parameter '{0}', which the build does not fill in; it names the file, so nothing is written";

    public override string Description =>
        "What only the deployment knows can stand in every other text. The family names the file that the build writes.";

    public override Certainty Certainty => Certainty.Enforced;

    public static AnnotatedFinding? Check(AnnotatedTask task, ParameterSet parameters)
    {
        if (task.IsTemplate || task.Definition.Root["family"] is not { } family || task.PlaceOf(family) is not { Argument: { } argument } place)
            return null;
        var written = place.Attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "";
        return argument == "family" && ParameterText.OpenHoles(written, parameters).FirstOrDefault() is { } name
            ? new AnnotatedFinding(new OpenFamily(), place, [name])
            : null;
    }
}
