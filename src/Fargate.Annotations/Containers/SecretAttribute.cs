namespace Fargate;

/// <summary>
/// An environment variable of the container whose value is read from AWS Secrets Manager or from AWS Systems Manager Parameter Store when
/// the container starts. The task needs an <see cref="TaskDefinitionAttribute.ExecutionRoleArn"/>.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html
/// </summary>
/// <param name="name">The variable's name, once per container over secrets and <see cref="EnvironmentVariableAttribute"/> together.</param>
/// <param name="valueFrom">The ARN of the secret or parameter; for a parameter in the same Region, its name is enough. After a secret's ARN
/// may follow <c>:json-key:version-stage:version-id</c>, with all three colons, and either the stage or the ID.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class SecretAttribute(string name, string valueFrom) : FargateAttribute
{
    /// <summary>The variable's name.</summary>
    public string Name => name;

    /// <summary>The ARN or name of the secret or parameter.</summary>
    public string ValueFrom => valueFrom;
}
