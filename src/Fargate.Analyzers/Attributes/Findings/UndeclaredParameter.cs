using Fargate.Core.Rules;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>A hole that nothing fills, where no shell or log router would.</summary>
internal sealed class UndeclaredParameter : Rule
{
    public override string Id => "FARG0012";

    public override string Title => "Parameter ${Name} must be declared as a FargateParameter item";

    public override string MessageFormat =>
        "Parameter '{0}' is not declared: add <FargateParameter Include=\"{0}\" Value=\"...\" /> to the project (AtDeployment=\"true\" "
        + "instead of Value if the deployment supplies it), or write $${{{0}}} for the literal text";

    public override string Description =>
        "The build replaces ${Name} if the project declares it. In a command, a health check, an environment variable or a log option it "
        + "may be meant for another program; here nothing would replace it.";

    public override Certainty Certainty => Certainty.Documented;

    public static AnnotatedFinding Find(string name, AttributeLocation place) => new(new UndeclaredParameter(), place, [name]);
}
