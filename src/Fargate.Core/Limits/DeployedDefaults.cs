namespace Fargate.Core.Limits;

/// <summary>
/// What the service takes where a definition or a service says nothing, and mostly says itself once it is asked. Source: the documentation of RegisterTaskDefinition, CreateService
/// and their structures in botocore 1.43.11, and describe-task-definition's answers in public repositories; read 2026-11-30.
/// </summary>
internal static class DeployedDefaults
{
    private const string Container = "containerDefinitions[].";

    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        [Container + "cpu"] = "0",
        [Container + "essential"] = "true",
        [Container + "portMappings[].protocol"] = "tcp",
        [Container + "mountPoints[].readOnly"] = "false",
        [Container + "volumesFrom[].readOnly"] = "false",
        [Container + "healthCheck.interval"] = "30",
        [Container + "healthCheck.timeout"] = "5",
        [Container + "healthCheck.retries"] = "3",
        [Container + "healthCheck.startPeriod"] = "0",
        [Container + "restartPolicy.enabled"] = "false",
        [Container + "restartPolicy.restartAttemptPeriod"] = "300",
        [Container + "linuxParameters.initProcessEnabled"] = "false",
        [Container + "stopTimeout"] = "30",
        [Container + "versionConsistency"] = "enabled",
        [Container + "disableNetworking"] = "false",
        [Container + "privileged"] = "false",
        [Container + "readonlyRootFilesystem"] = "false",
        [Container + "interactive"] = "false",
        [Container + "pseudoTerminal"] = "false",
        ["volumes[].configuredAtLaunch"] = "false",
        ["volumes[].efsVolumeConfiguration.rootDirectory"] = "/",
        ["volumes[].efsVolumeConfiguration.transitEncryption"] = "DISABLED",
        ["volumes[].efsVolumeConfiguration.authorizationConfig.iam"] = "DISABLED",
        ["volumes[].s3filesVolumeConfiguration.rootDirectory"] = "/",
        ["runtimePlatform.cpuArchitecture"] = "X86_64",
        ["runtimePlatform.operatingSystemFamily"] = "LINUX",
        ["proxyConfiguration.type"] = "APPMESH",
        ["enableFaultInjection"] = "false",

        ["cluster"] = "default",
        ["platformVersion"] = "LATEST",
        ["capacityProviderStrategy[].weight"] = "0",
        ["capacityProviderStrategy[].base"] = "0",
        ["deploymentConfiguration.maximumPercent"] = "200",
        ["deploymentConfiguration.minimumHealthyPercent"] = "100",
        ["deploymentConfiguration.deploymentCircuitBreaker.enable"] = "false",
        ["deploymentConfiguration.deploymentCircuitBreaker.rollback"] = "false",
        ["deploymentConfiguration.deploymentCircuitBreaker.resetOnHealthyTask"] = "true",
        ["deploymentConfiguration.deploymentCircuitBreaker.thresholdConfiguration.type"] = "BOUNDED_PERCENT",
        ["deploymentConfiguration.deploymentCircuitBreaker.thresholdConfiguration.value"] = "50",
        ["deploymentConfiguration.alarms.enable"] = "false",
        ["deploymentConfiguration.alarms.rollback"] = "false",
        ["deploymentConfiguration.strategy"] = "ROLLING",
        ["deploymentConfiguration.bakeTimeInMinutes"] = "0",
        ["deploymentConfiguration.lifecycleHooks[].targetType"] = "AWS_LAMBDA",
        ["deploymentConfiguration.lifecycleHooks[].timeoutConfiguration.timeoutInMinutes"] = "1440",
        ["deploymentConfiguration.lifecycleHooks[].timeoutConfiguration.action"] = "ROLLBACK",
        ["networkConfiguration.awsvpcConfiguration.assignPublicIp"] = "DISABLED",
        ["healthCheckGracePeriodSeconds"] = "0",
        ["schedulingStrategy"] = "REPLICA",
        ["deploymentController.type"] = "ECS",
        ["enableECSManagedTags"] = "false",
        ["propagateTags"] = "NONE",
        ["enableExecuteCommand"] = "false",
        ["serviceConnectConfiguration.enabled"] = "false",
        ["serviceConnectConfiguration.accessLogConfiguration.includeQueryParameters"] = "DISABLED",
        ["volumeConfigurations[].managedEBSVolume.filesystemType"] = "xfs",
    };

    /// <summary>The default of a field; null where there is none that is known.</summary>
    /// <param name="field">The field, as in <c>containerDefinitions[].healthCheck.interval</c>.</param>
    public static string? Of(string field) => Values.TryGetValue(field, out var value) ? value : null;
}
