using Fargate.Core.Limits;

namespace Fargate.Core.Rules.Logging;

/// <summary>An option that splunk does not have.</summary>
internal sealed class UnknownSplunkOption() : UnknownOption(LogDrivers.Splunk)
{
    public override string Id => "FARG0805";

    public override string Title => "Option is not supported by the splunk log driver";

    public override string Description =>
        "AWS refers to Docker's splunk driver, which does not start a container with an unknown option.";

    public override Certainty Certainty => Certainty.Documented;
}
