namespace Fargate;

/// <summary>
/// A file in Amazon S3 with environment variables of the container, a <c>NAME=value</c> on each line. Up to 10 per container (according to
/// one AWS page, per task). An <see cref="EnvironmentVariableAttribute"/> wins over a file, an earlier file over a later one. The task needs an
/// <see cref="TaskDefinitionAttribute.ExecutionRoleArn"/> that may read the file. Not on Windows.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html
/// </summary>
/// <param name="value">The ARN of the file, once per container: <c>arn:aws:s3:::bucket/key.env</c>. It must end with <c>.env</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class EnvironmentFileAttribute(string value) : FargateAttribute
{
    /// <summary>The ARN of the file.</summary>
    public string Value => value;
}
