using Fargate.Core.Edits;
using Fargate.Core.Rules.Services.Deployments;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>Neither a launch type nor a strategy.</summary>
internal sealed class NoLaunchType : ResourceRule
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

    public override void Check(ResourceContext context)
    {
        if (context.Service?.Input.MayHaveTaskSets() != true
            && context.Launch is { LaunchType: { IsAbsent: true } type, CapacityProviderStrategy: { Count: 0, IsComplete: true } }
            && context.NamedCluster is null or { DefaultCapacityProviderStrategy: { Count: 0, IsComplete: true } })
        {
            context.Report(type.Path, [], new Edit("fargate", "Run on Fargate", Change.Set(type.Path, "FARGATE")));
        }
    }
}
