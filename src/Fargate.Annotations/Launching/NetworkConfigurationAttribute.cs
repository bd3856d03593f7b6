namespace Fargate;

/// <summary>
/// The subnets and security groups of the tasks. Required on Fargate for a service, a standalone task and a schedule.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class NetworkConfigurationAttribute() : FargateAttribute
{
    /// <summary>
    /// The IDs of the subnets, such as <c>subnet-0123456789abcdef0</c>: 1 to 16, all in one VPC. Required. Two in different Availability
    /// Zones keep a service alive when one zone fails.
    /// </summary>
    public string[]? Subnets { get; set; }

    /// <summary>
    /// The IDs of the security groups, such as <c>sg-0123456789abcdef0</c>: up to 5, of the VPC of the subnets. The VPC's default group by
    /// default.
    /// </summary>
    public string[]? SecurityGroups { get; set; }

    /// <summary>
    /// Whether the tasks get public IP addresses. False by default. Without one a task needs a NAT gateway or VPC endpoints to pull its
    /// images.
    /// </summary>
    public bool AssignPublicIp { get; set; }
}
