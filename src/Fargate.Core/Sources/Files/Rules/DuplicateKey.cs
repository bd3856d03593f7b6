using Fargate.Core.Rules;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>An object has two members of one name.</summary>
internal sealed class DuplicateKey : Rule
{
    public override string Id => "FARG1508";

    public override string Title => "The name stands twice in one object";

    public override string MessageFormat => "'{0}' stands twice here: the last one counts, the others are lost";

    public override string Description => "JSON allows it, and the AWS CLI takes the last one without a word.";

    public override Certainty Certainty => Certainty.Documented;
}
