namespace Fargate;

/// <summary>
/// A tag of the <see cref="ScalableTargetAttribute"/>.
/// See https://docs.aws.amazon.com/autoscaling/application/userguide/resource-tagging-support.html
/// </summary>
/// <param name="key">The key, each once: 1 to 128 characters.</param>
/// <param name="value">The value: up to 256 characters.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ScalableTargetTagAttribute(string key, string value) : FargateAttribute
{
    /// <summary>The key.</summary>
    public string Key => key;

    /// <summary>The value.</summary>
    public string Value => value;
}
