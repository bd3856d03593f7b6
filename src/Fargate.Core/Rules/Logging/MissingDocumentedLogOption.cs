using Fargate.Core.Limits;

namespace Fargate.Core.Rules.Logging;

/// <summary>An option that AWS calls required.</summary>
internal sealed class MissingDocumentedLogOption() : MissingOption(OptionNeed.Documented)
{
    public override string Id => "FARG0803";

    public override string Title => "Log configuration should set awslogs-region or splunk-url, as AWS documents";

    public override string MessageFormat => "AWS documents the option '{0}' as required for the log driver {1} of {2}";

    public override string Description =>
        "The API reference documents awslogs-region for awslogs, and splunk-url for splunk, as required. Whether ECS enforces it is not "
        + "known.";

    public override Certainty Certainty => Certainty.Documented;
}
