using Fargate;

namespace Samples;

/// <summary>
/// A container whose logs go to the router, and from there to CloudWatch. It stands outside of any task: those that derive from it are
/// containers, it is none. The log group is theirs to name.
/// </summary>
[Container]
[FireLensLogs]
[LogOption("Name", "cloudwatch_logs")]
[LogOption("region", Shop.Region)]
[LogOption("log_stream_prefix", "ecs/")]
[DependsOn(typeof(Shop.LogRouter), ContainerCondition.Start)]
public abstract class Logged;
