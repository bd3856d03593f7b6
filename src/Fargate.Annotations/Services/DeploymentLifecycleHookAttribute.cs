namespace Fargate;

/// <summary>
/// Runs an AWS Lambda function at stages of a deployment, which goes on when the function says so. Only with the controller ECS.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html
/// </summary>
/// <param name="hookTargetArn">The function's full ARN, each once.</param>
/// <param name="roleArn">The full ARN of the role with which Amazon ECS calls the function.</param>
/// <param name="lifecycleStages">The stages at which it runs, one at least.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DeploymentLifecycleHookAttribute(
    string hookTargetArn, string roleArn, params DeploymentLifecycleStage[] lifecycleStages) : FargateAttribute
{
    /// <summary>The function's full ARN.</summary>
    public string HookTargetArn => hookTargetArn;

    /// <summary>The full ARN of the role with which Amazon ECS calls the function.</summary>
    public string RoleArn => roleArn;

    /// <summary>The stages at which it runs.</summary>
    public DeploymentLifecycleStage[] LifecycleStages => lifecycleStages;
}
