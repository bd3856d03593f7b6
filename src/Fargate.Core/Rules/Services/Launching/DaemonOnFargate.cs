using Fargate.Core.Edits;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>A daemon on Fargate.</summary>
internal sealed class DaemonOnFargate : ResourceRule<Service>
{
    public override string Id => "FARG1276";

    public override string Title => "Fargate does not support the DAEMON scheduling strategy";

    public override string MessageFormat => "schedulingStrategy is DAEMON, which runs one task on each container instance, and Fargate has no instances: use REPLICA";

    public override string Description =>
        "Tasks on Fargate do not support the DAEMON scheduling strategy.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        var strategy = service.Input.SchedulingStrategy;
        if (strategy.Is("DAEMON") && service.Launch.IsOnFargate == true)
            context.Report(strategy.Path, [], new Edit("replica", "Set schedulingStrategy to REPLICA", Change.Set(strategy.Path, "REPLICA")));
    }
}
