namespace Fargate;

/// <summary>
/// Declares a log group of Amazon CloudWatch Logs. The build writes the input of CreateLogGroup as
/// <c>fargate/&lt;logGroupName&gt;.log-group.json</c> into the output folder.
/// </summary>
/// <remarks>
/// What is not set is not written, and the service's default applies.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html
/// </remarks>
/// <param name="logGroupName">The name: 1 to 512 letters, digits and <c>_ - / . #</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class LogGroupAttribute(string logGroupName) : Attribute
{
    /// <summary>The name.</summary>
    public string LogGroupName => logGroupName;

    /// <summary>The ARN of the KMS key with which the logs are encrypted. CloudWatch's own key by default.</summary>
    public string? KmsKeyId { get; set; }
}
