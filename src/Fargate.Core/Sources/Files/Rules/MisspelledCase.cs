using Fargate.Core.Rules;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>A field's name has other capitals than the API's.</summary>
internal sealed class MisspelledCase : Rule
{
    public override string Id => "FARG1503";

    public override string Title => "The API writes this name with other capitals";

    public override string MessageFormat => "'{0}' is '{1}' in the API: CloudFormation's names start with a capital, those of the API do not";

    public override string Description =>
        "The AWS CLI and boto3 refuse it with \"Unknown parameter in input\". CloudFormation, and tools that ignore case, take it.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;
}
