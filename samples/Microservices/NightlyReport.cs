using Fargate;
using static Fargate.Units;

namespace Samples;

/// <summary>The figures of the day, sent each night.</summary>
[TaskDefinition("shop-report", Cpu = Vcpu / 2, Memory = 1 * GiB, TaskRoleArn = Roles + "shop-report")]
[Schedule("shop-report", "cron(30 2 * * ? *)",
    ScheduleExpressionTimezone = "Europe/Dublin", MaximumWindowInMinutes = 15, MaximumRetryAttempts = 3,
    ClusterArn = "arn:aws:ecs:" + Region + ":123456789012:cluster/" + Cluster, RoleArn = Roles + "shop-scheduler",
    LaunchType = LaunchType.Fargate)]
[NetworkConfiguration(Subnets = new[] { SubnetA, SubnetB }, SecurityGroups = new[] { SecurityGroup })]
public sealed partial class NightlyReport : Shop
{
    [Container(Registry + "/report:1.2.0")]
    [LogOption("log_group_name", "/ecs/shop/report")]
    public sealed class Report : Logged;
}
