using Fargate;
using static Fargate.Units;

namespace FargateService._1;

/// <summary>
/// The task that runs this program, and the service that keeps it running. The build checks both, and writes to the folder "fargate" in the output
/// folder what the AWS CLI takes: fargate-service-1.task-definition.json, .service.json, .update-service.json and so on.
/// </summary>
[TaskDefinition("fargate-service-1", Cpu = Vcpu / 2, Memory = 1 * GiB,
    ExecutionRoleArn = "arn:aws:iam::123456789012:role/fargate-service-1-execution",
    TaskRoleArn = "arn:aws:iam::123456789012:role/fargate-service-1")]
[Service("fargate-service-1", Cluster = "default", DesiredCount = 2, LaunchType = LaunchType.Fargate)]
[NetworkConfiguration(
    Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb" },
    SecurityGroups = new[] { "sg-0cccccccccccccccc" })]
[DeploymentConfiguration(DeploymentCircuitBreaker = DeploymentCircuitBreaker.Rollback)]
[ScalableTarget(MinCapacity = 2, MaxCapacity = 10)]
[TargetTracking("cpu", ScalingMetric.AverageCpuUtilization, 60)]
// Behind a load balancer:
// [LoadBalancer(typeof(Api), 8080, TargetGroupArn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/fargate-service-1/0123456789abcdef")]
public partial class ApiTask
{
    [Container(Image.ThisProject, Memory = 1 * GiB)]
    [PortMapping(8080, Name = "http")]
    [AwsLogs("/ecs/fargate-service-1", Region = "us-east-1", StreamPrefix = "api")]
    public class Api;
}
