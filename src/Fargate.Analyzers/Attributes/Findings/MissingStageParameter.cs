using Fargate.Core.Rules;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>A parameter that some stages have a value for, and one has not.</summary>
internal sealed class MissingStageParameter : Rule
{
    public override string Id => "FARG0031";

    public override string Title => "Parameter must have a value in every stage";

    public override string MessageFormat =>
        "Parameter '{0}' has a value in other stages, but not in this one: add {0}=\"...\" to its FargateStage item, or declare a "
        + "FargateParameter '{0}' for all stages";

    public override string Description =>
        "${Name} is replaced by the value of the stage, or of the project for all stages. Without a value, the string would be deployed "
        + "with ${Name} in it.";

    public override Certainty Certainty => Certainty.Documented;

    public static AnnotatedFinding Find(string name, AttributeLocation place) => new(new MissingStageParameter(), place, [name]);
}
