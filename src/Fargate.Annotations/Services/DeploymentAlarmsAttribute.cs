namespace Fargate;

/// <summary>
/// Ends a deployment as failed when one of these alarms goes off. Only with the controller ECS.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html
/// </summary>
/// <param name="alarmNames">The names of the alarms in Amazon CloudWatch, one at least.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DeploymentAlarmsAttribute(params string[] alarmNames) : FargateAttribute
{
    /// <summary>The names of the alarms.</summary>
    public string[] AlarmNames => alarmNames;

    /// <summary>Whether the last deployment that succeeded then comes back. False by default.</summary>
    public bool Rollback { get; set; }
}
