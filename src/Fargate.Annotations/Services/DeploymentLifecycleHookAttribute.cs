namespace Fargate;

/// <summary>
/// Runs an AWS Lambda function at stages of a deployment, which continues when the function allows it. Only with the deployment controller ECS.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html
/// </summary>
/// <param name="hookTargetArn">The function's full ARN, each once.</param>
/// <param name="roleArn">The full ARN of the role that Amazon ECS uses to invoke the function.</param>
/// <param name="lifecycleStages">The stages at which it runs, at least one.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DeploymentLifecycleHookAttribute(
    string hookTargetArn, string roleArn, params DeploymentLifecycleStage[] lifecycleStages) : FargateAttribute
{
    /// <summary>The function's full ARN.</summary>
    public string HookTargetArn => hookTargetArn;

    /// <summary>The full ARN of the role that Amazon ECS uses to invoke the function.</summary>
    public string RoleArn => roleArn;

    /// <summary>The stages at which it runs.</summary>
    public DeploymentLifecycleStage[] LifecycleStages => lifecycleStages;

    /// <summary>The input of the function at each invocation: any JSON, such as <c>{ "alarm": "orders-5xx" }</c>. Nothing by default.</summary>
    public string? HookDetails { get; set; }

    /// <summary>How long the function may take until it allows the deployment to continue, in minutes. 1440 by default.</summary>
    public int TimeoutInMinutes { get; set; }

    /// <summary>What happens then. By default, the old version is restored.</summary>
    public DeploymentLifecycleHookAction TimeoutAction { get; set; }
}
