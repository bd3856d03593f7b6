namespace Fargate.Core.Limits;

/// <summary>
/// The numbers of services, runs and scaling. Sources: AWS's models; AWS General
/// Reference, "Amazon ECS endpoints and quotas" (none of these quotas is adjustable); the bake time: the schema of CloudFormation's
/// AWS::ECS::Service. Read 2026-11-23. Not seen enforced, but for the percentages of a deployment.
/// </summary>
public static class ServiceLimits
{
    public const int MaxSubnets = 16;
    public const int MaxSecurityGroups = 5;
    public const int MaxStrategyItems = 20;
    public const int MaxLoadBalancers = 5;
    public const int MaxServiceRegistries = 1;
    public const int MaxClientAliases = 1;
    public const int MaxVolumes = 1;
    public const int MaxGatewayConnectors = 1;
    public const int MaxMetricConfigurations = 5;
    public const double MinStepPercent = 3;
    public const double MinCanaryPercent = 0.1;

    public static readonly NumberRange DesiredCount = new("desiredCount", 0, 5000, "");

    /// <summary>AWS Cloud Map registers no more tasks of a service.</summary>
    public static readonly NumberRange RegisteredCount = new("desiredCount", 0, 1000, "");

    public static readonly NumberRange RunCount = new("count", 1, 10, "");
    public static readonly NumberRange Weight = new("weight", 0, 1000, "");
    public static readonly NumberRange Base = new("base", 0, 100_000, "");
    public static readonly NumberRange GracePeriod = new("healthCheckGracePeriodSeconds", 0, int.MaxValue);
    public static readonly NumberRange MinimumHealthyPercent = new("minimumHealthyPercent", 0, 100, "");
    public static readonly NumberRange HealthyPercent = new("healthyPercent", 0, 100, "");
    public static readonly NumberRange FailureCount = new("value", 0, int.MaxValue, "");
    public static readonly NumberRange FailurePercent = new("value", 1, 100, "");
    public static readonly NumberRange SchedulingBufferTime = new("SchedulingBufferTime", 0, 3600);
    public static readonly NumberRange MaxCapacityBuffer = new("MaxCapacityBuffer", 0, 100, "");
    public static readonly NumberRange MaximumPercent = new("maximumPercent", 100, int.MaxValue, "");
    public static readonly NumberRange BakeTime = new("bakeTimeInMinutes", 0, 1440, " minutes");
    public static readonly NumberRange StepBakeTime = new("stepBakeTimeInMinutes", 0, 1440, " minutes");
    public static readonly NumberRange CanaryBakeTime = new("canaryBakeTimeInMinutes", 0, 1440, " minutes");
    public static readonly NumberRange AliasPort = new("port", 0, 65535, "");
    public static readonly NumberRange IngressPort = new("ingressPortOverride", 0, 65535, "");
    public static readonly NumberRange IdleTimeout = new("idleTimeoutSeconds", 0, int.MaxValue);
    public static readonly NumberRange RequestTimeout = new("perRequestTimeoutSeconds", 0, int.MaxValue);
    public static readonly NumberRange RegistryPort = new("port", 0, 65535, "");
    public static readonly NumberRange MinCapacity = new("MinCapacity", 0, 5000, "");
    public static readonly NumberRange MaxCapacity = new("MaxCapacity", 0, 5000, "");
    public static readonly NumberRange ScaleInCooldown = new("ScaleInCooldown", 0, int.MaxValue);
    public static readonly NumberRange ScaleOutCooldown = new("ScaleOutCooldown", 0, int.MaxValue);
    public static readonly NumberRange Cooldown = new("Cooldown", 0, int.MaxValue);
}
