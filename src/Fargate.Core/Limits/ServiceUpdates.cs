namespace Fargate.Core.Limits;

/// <summary>
/// What of a service cannot be changed by UpdateService once it is there. Source: CreateServiceRequest and UpdateServiceRequest in botocore 1.43.11, and the documentation of
/// UpdateService there about deployment controllers; "Unable to update task definition on services with a CODE_DEPLOY deployment controller" (boto/boto3#1936), and the same of network
/// parameters (hashicorp/terraform-provider-aws#13473). Read 2026-11-30.
/// </summary>
internal static class ServiceUpdates
{
    private static readonly Dictionary<string, string> OfCreateOnly = new(StringComparer.Ordinal)
    {
        ["cluster"] = "a service cannot move to another cluster",
        ["serviceName"] = "a service cannot be renamed",
        ["launchType"] = "update-service has no launchType: set capacityProviderStrategy or recreate the service",
        ["schedulingStrategy"] = "recreate the service",
        ["role"] = "recreate the service",
        ["clientToken"] = "only create-service takes it",
        ["tags"] = "use tag-resource and untag-resource",
    };

    private static readonly string[] WithExternal =
        ["desiredCount", "placementConstraints", "placementStrategy", "healthCheckGracePeriodSeconds", "enableECSManagedTags", "propagateTags"];

    private static readonly string[] WithCodeDeploy = [.. WithExternal, "deploymentConfiguration"];

    /// <summary>Why update-service does not change a field, and what does; null where it does.</summary>
    /// <param name="field">A field of CreateService's input.</param>
    /// <param name="controller">The type of the service's deployment controller; null for the default.</param>
    public static string? RefusalOf(string field, string? controller) =>
        OfCreateOnly.TryGetValue(field, out var reason) ? reason
        : controller == "CODE_DEPLOY" && !WithCodeDeploy.Contains(field) ? "with deploymentController CODE_DEPLOY, create a CodeDeploy deployment"
        : controller == "EXTERNAL" && !WithExternal.Contains(field) ? "with deploymentController EXTERNAL, create a task set"
        : null;
}
