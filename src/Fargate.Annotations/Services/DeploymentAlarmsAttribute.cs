namespace Fargate;

/// <summary>
/// Marks a deployment as failed when one of these alarms is triggered. Only with the deployment controller ECS.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html
/// </summary>
/// <param name="alarmNames">The names of the alarms in Amazon CloudWatch, at least one.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DeploymentAlarmsAttribute(params string[] alarmNames) : FargateAttribute
{
    /// <summary>The names of the alarms.</summary>
    public string[] AlarmNames => alarmNames;

    /// <summary>Whether the service is then rolled back to the last successful deployment. False by default.</summary>
    public bool Rollback { get; set; }
}
