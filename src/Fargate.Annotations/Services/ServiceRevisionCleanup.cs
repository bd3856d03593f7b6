namespace Fargate;

/// <summary>
/// When a deployment that ends early removes the tasks of the old version.
/// See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentEarlySuccessCriteria.html
/// </summary>
public enum ServiceRevisionCleanup
{
    /// <summary>Before the deployment is successful.</summary>
    Blocking,

    /// <summary>After the deployment is successful, in the background.</summary>
    Deferred,
}
