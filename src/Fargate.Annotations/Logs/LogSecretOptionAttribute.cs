namespace Fargate;

/// <summary>
/// An option of the container's log driver whose value is read from AWS Secrets Manager or from AWS Systems Manager Parameter Store when the
/// container starts. The task needs an <see cref="TaskDefinitionAttribute.ExecutionRoleArn"/>.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-logconfig.html
/// </summary>
/// <param name="name">The option's name, once per container, such as <c>splunk-token</c>.</param>
/// <param name="valueFrom">The ARN of the secret or parameter, in the forms of <see cref="SecretAttribute"/>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class LogSecretOptionAttribute(string name, string valueFrom) : FargateAttribute
{
    /// <summary>The option's name.</summary>
    public string Name => name;

    /// <summary>The ARN or name of the secret or parameter.</summary>
    public string ValueFrom => valueFrom;
}
