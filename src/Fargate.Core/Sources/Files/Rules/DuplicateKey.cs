using Fargate.Core.Rules;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>An object has two members of one name.</summary>
internal sealed class DuplicateKey : Rule
{
    public override string Id => "FARG1508";

    public override string Title => "Field appears twice in the same JSON object";

    public override string MessageFormat => "'{0}' appears twice in this object, and only the last value is used: remove the other";

    public override string Description =>
        "JSON allows it, and the AWS CLI silently uses the last one.";

    public override Certainty Certainty => Certainty.Documented;
}
