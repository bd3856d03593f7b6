namespace Fargate;

/// <summary>
/// Makes the service's tasks targets of Amazon VPC Lattice.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-vpc-lattice.html
/// </summary>
/// <param name="targetGroupArn">The full ARN of the target group, each once.</param>
/// <param name="portName">The port: the <see cref="PortMappingAttribute.Name"/> of a port mapping of the task definition.</param>
/// <param name="roleArn">The ARN of the role that Amazon ECS uses to register the tasks.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class VpcLatticeConfigurationAttribute(string targetGroupArn, string portName, string roleArn) : FargateAttribute
{
    /// <summary>The full ARN of the target group.</summary>
    public string TargetGroupArn => targetGroupArn;

    /// <summary>The name of the port mapping.</summary>
    public string PortName => portName;

    /// <summary>The ARN of the role that Amazon ECS uses to register the tasks.</summary>
    public string RoleArn => roleArn;

    /// <summary>The ARN of the target group for the new version, if a deployment shifts traffic. None by default.</summary>
    public string? AlternateTargetGroupArn { get; set; }

    /// <summary>The ARN of the listener rule for production traffic, if a deployment shifts traffic. None by default.</summary>
    public string? ProductionListenerRule { get; set; }

    /// <summary>The ARN of the listener rule for test traffic. None by default.</summary>
    public string? TestListenerRule { get; set; }
}
