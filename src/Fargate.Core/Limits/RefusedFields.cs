namespace Fargate.Core.Limits;

/// <summary>
/// Fields of a container that Fargate does not take. Texts: quoted by the rules of cdk-preflight 0.0.143, whose authors tried them on
/// the API up to 2026-09-08. The last list: "Task definition differences for Fargate"
/// (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html). Both read 2026-11-23.
/// linuxParameters.tmpfs is no longer one of them: Fargate has it since 2026-01-06.
/// </summary>
public static class RefusedFields
{
    private const string Localhost = "the containers of a task reach each other at localhost";
    private const string Dns = "the VPC determines name resolution";
    private const string Vm = "a task has no access to its host";

    /// <summary>Seen refused. False, and what is empty, is taken.</summary>
    public static IReadOnlyList<RefusedField> Enforced { get; } =
    [
        new("links", "Links are not supported when networkMode=awsvpc", Localhost, IsOfAwsvpc: true),
        new("hostname", "hostname is not supported on container when networkMode=awsvpc", "the task's network interface has the host name", IsOfAwsvpc: true),
        new("extraHosts", "Extra hosts are not supported on container when networkMode=awsvpc", Dns, IsOfAwsvpc: true),
        new("dnsServers", "DNS servers are not supported on container when networkMode=awsvpc.", Dns, IsOfAwsvpc: true),
        new("disableNetworking", "Disable Networking is not supported on container when networkMode=awsvpc", "restrict the security group instead", IsOfAwsvpc: true),
        new("privileged", "Fargate requires that the 'privileged' setting be 'false'", Vm),
        new("dockerSecurityOptions", "Fargate compatible task definitions do not support dockerSecurityOptions", Vm),
        new("linuxParameters.devices", "Fargate compatible task definitions do not support devices", Vm),
        new("linuxParameters.sharedMemorySize", "Fargate compatible task definitions do not support sharedMemorySize", "use a tmpfs at /dev/shm instead"),
        new("linuxParameters.maxSwap", "Fargate compatible task definitions do not support maxSwap", "increase the task memory instead"),
    ];

    /// <summary>The types of <c>resourceRequirements</c>: one was seen refused, the other is gone from AWS.</summary>
    public static IReadOnlyList<RefusedField> ResourceTypes { get; } =
    [
        new("GPU", "Tasks using the Fargate launch type do not support GPU resource requirements", "GPUs need EC2 or managed instances"),
        new("InferenceAccelerator", null, "AWS has discontinued Elastic Inference"),
    ];

    /// <summary>
    /// The types that are documented for others than Fargate; what the service answers was not seen. Source: ResourceRequirement in
    /// @aws-sdk/client-ecs 3.1164.0, read 2026-11-30.
    /// </summary>
    public static IReadOnlyList<RefusedField> DocumentedResourceTypes { get; } =
        [new("NeuronDevice", null, "Neuron devices need managed instances")];

    /// <summary>Of <c>resourceRequirements</c> of whatever type. Source as above.</summary>
    public static RefusedField GpuSharing { get; } = new("sharingStrategy", null, "GPUs are shared on EC2 and managed instances");

    /// <summary>Listed as not valid for Fargate; what the service answers was not seen.</summary>
    public static IReadOnlyList<RefusedField> Documented { get; } =
    [
        new("dnsSearchDomains", null, Dns),
        new("linuxParameters.swappiness", null, "it requires maxSwap, which Fargate does not support"),
    ];
}
