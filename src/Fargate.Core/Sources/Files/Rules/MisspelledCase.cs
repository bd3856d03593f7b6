using Fargate.Core.Rules;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>A field's name has other capitals than the API's.</summary>
internal sealed class MisspelledCase : Rule
{
    public override string Id => "FARG1503";

    public override string Title => "Field name has the wrong case";

    public override string MessageFormat => "'{0}' must be '{1}': names of the ECS API start with a lower-case letter, those of CloudFormation with a capital";

    public override string Description =>
        "The AWS CLI and boto3 reject it with \"Unknown parameter in input\". CloudFormation, and tools that ignore case, accept it.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;
}
