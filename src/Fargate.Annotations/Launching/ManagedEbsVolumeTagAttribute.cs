namespace Fargate;

/// <summary>
/// A tag of the volumes that a <see cref="ManagedEbsVolumeAttribute"/> creates. Up to 50 of them.
/// See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EBSTagSpecification.html
/// </summary>
/// <param name="name">The volume's name, as in the <see cref="ManagedEbsVolumeAttribute"/>.</param>
/// <param name="key">The key, once per volume: 1 to 128 characters.</param>
/// <param name="value">The value: up to 256 characters.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ManagedEbsVolumeTagAttribute(string name, string key, string value) : FargateAttribute
{
    /// <summary>The volume's name.</summary>
    public string Name => name;

    /// <summary>The key.</summary>
    public string Key => key;

    /// <summary>The value.</summary>
    public string Value => value;
}
