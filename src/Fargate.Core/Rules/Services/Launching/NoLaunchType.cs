using Fargate.Core.Edits;
using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Runs;
using Fargate.Core.Model.Schedules;
using Fargate.Core.Model.Services;
using Fargate.Core.Rules.Services.Deployments;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>Neither a launch type nor a strategy.</summary>
internal sealed class NoLaunchType : SharedResourceRule
{
    public override string Id => "FARG1214";

    public override string Title => "Set launchType or a capacity provider strategy";

    public override string MessageFormat =>
        "Neither launchType nor a capacity provider strategy is set: the default strategy of the cluster applies, or EC2 if it has none";

    public override string Description =>
        "Where the tasks run then depends on the cluster. Without a default strategy, the launch type is EC2, and no task starts if there "
        + "are no instances.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public NoLaunchType()
    {
        On<Service>(static (service, context) =>
        {
            if (!service.Input.MayHaveTaskSets())
                Check(context, service.Launch);
        });
        On<RunTask>(static (run, context) => Check(context, run.Launch));
        On<Schedule>(static (schedule, context) => Check(context, schedule.Launch));
    }

    private static void Check(RuleContext context, LaunchSettings launch)
    {
        var type = launch.LaunchType;
        if (type.IsAbsent && launch.CapacityProviderStrategy is { Count: 0, IsComplete: true }
            && context.NamedCluster is null or { DefaultCapacityProviderStrategy: { Count: 0, IsComplete: true } })
        {
            context.Report(type.Path, [], new Edit("fargate", "Set launchType to FARGATE", Change.Set(type.Path, "FARGATE")));
        }
    }
}
