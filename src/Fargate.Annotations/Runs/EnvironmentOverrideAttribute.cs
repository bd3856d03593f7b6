namespace Fargate;

/// <summary>
/// An environment variable of a container of a standalone task or of a schedule's tasks, added to those of the task definition, or replacing
/// the one with the same name. All overrides of a task together have up to 8192 characters of JSON.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/standalone-task-create.html
/// </summary>
/// <param name="container">The class of the container, in the task definition that is started or one of its bases.</param>
/// <param name="name">The variable's name, once per container.</param>
/// <param name="value">Its value, in plain text.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class EnvironmentOverrideAttribute(Type container, string name, string value) : FargateAttribute
{
    /// <summary>The class of the container.</summary>
    public Type Container => container;

    /// <summary>The variable's name.</summary>
    public string Name => name;

    /// <summary>Its value.</summary>
    public string Value => value;
}
