using Fargate.Core.Model.Launching;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>A Windows task on Fargate Spot.</summary>
internal sealed class SpotOnWindows : ResourceRule<IStartsTasks>
{
    public override string Id => "FARG1207";

    public override string Title => "Fargate Spot does not support Windows";

    public override string MessageFormat => "Fargate Spot does not support Windows tasks, and the task definition has {0}: use FARGATE";

    public override string Description =>
        "AWS documents Fargate Spot for Linux only.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(IStartsTasks starter, RuleContext context)
    {
        if (context.Task is not { RuntimePlatform: { IsWindows: true } platform })
            return;
        foreach (var item in starter.Launch.CapacityProviderStrategy)
        {
            if (item.CapacityProvider.Is(LaunchSettings.Spot))
                context.Report(item.CapacityProvider.Path, [platform.OperatingSystemFamily.Describe()]);
        }
    }
}
