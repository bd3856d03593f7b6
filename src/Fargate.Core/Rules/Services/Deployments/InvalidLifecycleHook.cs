using Fargate.Core.Aws;
using Fargate.Core.Model;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>A lifecycle hook that cannot run.</summary>
internal sealed class InvalidLifecycleHook : ResourceRule<Service>
{
    private const string Lambda = "AWS_LAMBDA";
    private const string Pause = "PAUSE";

    public override string Id => "FARG1237";

    public override string Title => "Lifecycle hook is missing a field, or has a value that is not valid";

    public override string MessageFormat => "The lifecycle hook {0}";

    public override string Description =>
        "A hook needs the ARN of a Lambda function, a role, and the stages at which it runs. A hook of type PAUSE invokes nothing, and "
        + "cannot run at the stages TEST_TRAFFIC_SHIFT and PRODUCTION_TRAFFIC_SHIFT.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        foreach (var hook in service.Input.DeploymentConfiguration.LifecycleHooks)
        {
            // A hook may also be a pause, which calls nothing.
            if (hook.TargetType.Is(Lambda, whenAbsent: Lambda))
                CheckTarget(context, hook);
            else if (hook.TargetType.Is(Pause))
                CheckPause(context, hook.LifecycleStages);
            if (hook.LifecycleStages is { Count: 0, IsComplete: true } stages)
                context.Report(stages.Path, ["has no lifecycleStages; it must have at least one"]);
        }
    }

    private static void CheckPause(RuleContext context, ApiTextList stages)
    {
        for (var i = 0; i < stages.Count; i++)
        {
            if (stages[i] is "TEST_TRAFFIC_SHIFT" or "PRODUCTION_TRAFFIC_SHIFT")
                context.Report(stages.PathOf(i), [$"has the type PAUSE, which the stage {stages[i]} does not support"]);
        }
    }

    private static void CheckTarget(RuleContext context, LifecycleHook hook)
    {
        if (hook.HookTargetArn.IsAbsent)
            context.Report(hook.HookTargetArn.Path, ["has no hookTargetArn; it must be the ARN of a Lambda function"]);
        else if (hook.HookTargetArn.IsKnown(out var target) && !(Arn.TryParse(target, out var arn) && arn.Service == "lambda"))
            context.Report(hook.HookTargetArn.Path, [$"has the hookTargetArn '{Wording.Truncate(target)}', which is not the ARN of a Lambda function"]);
        if (hook.RoleArn.IsAbsent)
            context.Report(hook.RoleArn.Path, ["has no roleArn; it must be the role that invokes the function"]);
    }
}
