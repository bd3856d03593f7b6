namespace Fargate;

/// <summary>
/// A file in Amazon S3 with environment variables of a container, for one standalone task.
/// See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerOverride.html
/// </summary>
/// <param name="container">The class of the container, in the task definition that is run or one of its bases.</param>
/// <param name="value">The ARN of the file, once per container: <c>arn:aws:s3:::bucket/key.env</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class EnvironmentFileOverrideAttribute(Type container, string value) : FargateAttribute
{
    /// <summary>The class of the container.</summary>
    public Type Container => container;

    /// <summary>The ARN of the file.</summary>
    public string Value => value;
}
