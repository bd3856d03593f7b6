using Fargate;
using static Fargate.Units;

namespace Samples;

/// <summary>Takes over the orders of the old shop. It runs once, when someone starts it; the class is the task and its run at once.</summary>
[TaskDefinition("shop-migration", Cpu = 1 * Vcpu, Memory = 4 * GiB, TaskRoleArn = Roles + "shop-migration")]
[RunTask("migration", Cluster = typeof(ShopCluster), LaunchType = LaunchType.Fargate, StartedBy = "release")]
[NetworkConfiguration(Subnets = new[] { SubnetA, SubnetB }, SecurityGroups = new[] { SecurityGroup })]
[EnvironmentOverride(typeof(Mover), "DRY_RUN", "false")]
public sealed partial class Migration : Shop
{
    [Container(Registry + "/migration:1.0.0", MemoryReservation = 3 * GiB)]
    [EnvironmentVariable("DRY_RUN", "true")]
    [LogOption("log_group_name", "/ecs/shop/migration")]
    public sealed class Mover : Logged;
}
