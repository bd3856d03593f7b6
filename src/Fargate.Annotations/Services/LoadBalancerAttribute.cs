namespace Fargate;

/// <summary>
/// A target group of an Application or Network Load Balancer that sends requests to a container of the service. Its target type must be
/// <c>ip</c>. Up to 5 per service; Classic Load Balancers are not supported.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html
/// </summary>
/// <param name="container">The class of the container, in the service's task definition or one of its bases.</param>
/// <param name="containerPort">The port: one that a <see cref="PortMappingAttribute"/> of the container has.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class LoadBalancerAttribute(Type container, int containerPort) : FargateAttribute
{
    /// <summary>The class of the container.</summary>
    public Type Container => container;

    /// <summary>The port of the container.</summary>
    public int ContainerPort => containerPort;

    /// <summary>The target group's full ARN. Required.</summary>
    public string? TargetGroupArn { get; set; }

    /// <summary>
    /// The full ARN of the alternate target group, which the new version is attached to while both versions run. Required for the
    /// strategies that shift traffic: blue/green, linear and canary.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb-resources-for-blue-green.html
    /// </summary>
    public string? AlternateTargetGroupArn { get; set; }

    /// <summary>
    /// The ARN of the listener rule for production traffic; of a Network Load Balancer, of the listener. Required with an
    /// <see cref="AlternateTargetGroupArn"/>.
    /// </summary>
    public string? ProductionListenerRule { get; set; }

    /// <summary>The ARN of the listener rule for test traffic; of a Network Load Balancer, of the listener. None by default.</summary>
    public string? TestListenerRule { get; set; }

    /// <summary>
    /// The ARN of the role that Amazon ECS uses to change the load balancer. Required with an <see cref="AlternateTargetGroupArn"/>.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AmazonECSInfrastructureRolePolicyForLoadBalancers.html
    /// </summary>
    public string? RoleArn { get; set; }
}
