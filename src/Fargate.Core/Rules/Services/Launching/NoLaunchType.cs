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

    public override string Title => "State that the tasks run on Fargate";

    public override string MessageFormat =>
        "Neither a launch type nor a capacity provider strategy is set: the cluster's default "
        + "strategy decides, and without one it is EC2";

    public override string Description =>
        "What the tasks run on then depends on the cluster. Without a default strategy the launch type is EC2, and no task starts "
        + "where there are no instances.";

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

    private static void Check(RuleContext context, Launch launch)
    {
        var type = launch.LaunchType;
        if (type.IsAbsent && launch.CapacityProviderStrategy is { Count: 0, IsComplete: true }
            && context.NamedCluster is null or { DefaultCapacityProviderStrategy: { Count: 0, IsComplete: true } })
        {
            context.Report(type.Path, [], new Edit("fargate", "Run on Fargate", Change.Set(type.Path, "FARGATE")));
        }
    }
}
