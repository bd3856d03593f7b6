using Fargate;
using static Fargate.Units;

namespace Samples;

/// <summary>Accounts and sign-in. Its role may read the user table.</summary>
[TaskDefinition("shop-users", Cpu = Vcpu / 4, Memory = GiB / 2, TaskRoleArn = Roles + "shop-users")]
public sealed partial class UserService : Shop
{
    [Container(Registry + "/users:1.14.2")]
    [PortMapping(8080, Name = "users", AppProtocol = AppProtocol.Http)]
    [EnvironmentVariable("ASPNETCORE_HTTP_PORTS", "8080")]
    [EnvironmentVariable("USER_TABLE", "shop-users")]
    [LogOption("log_group_name", "/ecs/shop/users")]
    public sealed class Api : Logged;
}
