namespace Fargate;

/// <summary>
/// A label of the container, for tools that read Docker labels. It is not an AWS tag.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definition_labels
/// </summary>
/// <param name="key">The label's name, once per container.</param>
/// <param name="value">What it says.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DockerLabelAttribute(string key, string value) : FargateAttribute
{
    /// <summary>The label's name.</summary>
    public string Key => key;

    /// <summary>Its value.</summary>
    public string Value => value;
}
