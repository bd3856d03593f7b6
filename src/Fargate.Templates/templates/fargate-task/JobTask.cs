using Fargate;
using static Fargate.Units;

namespace FargateTask._1;

/// <summary>
/// The task that runs this program. The build checks it, and writes fargate/fargate-task-1.task-definition.json to the output folder, which
/// "aws ecs register-task-definition --cli-input-json" takes, and beside it the policy that the execution role needs.
/// </summary>
[TaskDefinition("fargate-task-1", Cpu = Vcpu / 4, Memory = GiB / 2,
    ExecutionRoleArn = "arn:aws:iam::123456789012:role/fargate-task-1-execution")]
public partial class JobTask
{
    [Container(Image.ThisProject, Memory = GiB / 2)]
    [AwsLogs("/ecs/fargate-task-1", Region = "us-east-1", StreamPrefix = "job")]
    [EnvironmentVariable("GREETING", "Hello from Fargate")]
    public class Job;
}
