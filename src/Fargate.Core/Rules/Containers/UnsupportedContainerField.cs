using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>A container has a field that AWS lists as not valid for Fargate.</summary>
internal sealed class UnsupportedContainerField : TaskDefinitionRule
{
    public override string Id => "FARG0304";

    public override string Title => "Fargate does not support this field of a container";

    public override string MessageFormat => "Fargate does not support '{0}': {1}";

    public override string Description =>
        "AWS lists dnsSearchDomains and linuxParameters.swappiness as not valid for Fargate. Whether the service refuses them was not seen.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context) => RefusedFieldCheck.Report(task, context, RefusedFields.Documented);
}
