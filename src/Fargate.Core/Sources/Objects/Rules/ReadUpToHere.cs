using Fargate.Core.Rules;

namespace Fargate.Core.Sources.Objects.Rules;

/// <summary>How much of a resource is known.</summary>
public sealed class ReadUpToHere : Rule
{
    public override string Id => "FARG1610";

    public override string Title => "How much of a CDK or SDK object is checked";

    public override string MessageFormat => "This object is read as a {0}. {1}";

    public override string Description =>
        "What only a run would tell is unknown, and no rule speaks about it. This information says for each object what that is. It is off by default: switch it on where you wonder why nothing is reported.";

    public override Certainty Certainty => Certainty.OptIn;
}
