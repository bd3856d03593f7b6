using Fargate.Core.Rules;

namespace Fargate.Core.Sources.Objects.Rules;

/// <summary>How much of a resource is known.</summary>
public sealed class ReadUpToHere : Rule
{
    public override string Id => "FARG1610";

    public override string Title => "CDK or SDK object has values known only at run time, which are not checked";

    public override string MessageFormat => "This object is read as a {0}. {1}";

    public override string Description =>
        "A value that is known only at run time is unknown, and no rule reports it. This rule lists these values for each object. It is "
        + "off by default: switch it on to see why nothing is reported.";

    public override Certainty Certainty => Certainty.OptIn;
}
