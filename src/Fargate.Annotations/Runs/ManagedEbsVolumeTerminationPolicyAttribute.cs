namespace Fargate;

/// <summary>
/// What happens to the volume of a <see cref="ManagedEbsVolumeAttribute"/> when a standalone task stops. A service always deletes its volumes.
/// See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskManagedEBSVolumeTerminationPolicy.html
/// </summary>
/// <param name="name">The volume's name, as in the <see cref="ManagedEbsVolumeAttribute"/>.</param>
/// <param name="deleteOnTermination">Whether the volume is deleted. It is by default.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ManagedEbsVolumeTerminationPolicyAttribute(string name, bool deleteOnTermination) : FargateAttribute
{
    /// <summary>The volume's name.</summary>
    public string Name => name;

    /// <summary>Whether the volume is deleted.</summary>
    public bool DeleteOnTermination => deleteOnTermination;
}
