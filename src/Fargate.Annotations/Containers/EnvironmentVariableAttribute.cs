namespace Fargate;

/// <summary>
/// An environment variable of the container, in plain text that everyone who can describe the task definition can read.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html
/// </summary>
/// <param name="name">The variable's name, once per container.</param>
/// <param name="value">Its value.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class EnvironmentVariableAttribute(string name, string value) : FargateAttribute
{
    /// <summary>The variable's name.</summary>
    public string Name => name;

    /// <summary>Its value.</summary>
    public string Value => value;
}
