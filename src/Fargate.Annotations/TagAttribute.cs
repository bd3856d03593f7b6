namespace Fargate;

/// <summary>
/// A tag of the task definition, the service, the tasks of a standalone task or a schedule, the cluster or the EKS Fargate profile: of all
/// resources that the class is. Up to 50, each key once; a derived class replaces a base's tag of the same key.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html
/// </summary>
/// <param name="key">1 to 128 letters, digits, spaces and <c>_.:/=+-@</c>; not starting with <c>aws:</c>.</param>
/// <param name="value">Up to 256 characters of the same kinds; not starting with <c>aws:</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class TagAttribute(string key, string value) : FargateAttribute
{
    /// <summary>The tag's name.</summary>
    public string Key => key;

    /// <summary>Its value.</summary>
    public string Value => value;
}
