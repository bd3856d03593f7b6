namespace Fargate;

/// <summary>
/// Declares a Fargate profile of an Amazon EKS cluster: which pods run on Fargate. The pods are selected by
/// <see cref="PodSelectorAttribute"/>. The build writes the input of CreateFargateProfile as
/// <c>fargate/&lt;fargateProfileName&gt;.fargate-profile.json</c> into the output folder; an abstract class is a template for others and
/// writes nothing.
/// </summary>
/// <remarks>
/// A profile cannot be changed once it is made. What is not set is not written, and the service's default applies.
/// See https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html
/// </remarks>
/// <param name="fargateProfileName">The profile's name, unique in the cluster. If several profiles match a pod, the first one by name is
/// used. It also names the file.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class FargateProfileAttribute(string fargateProfileName) : FargateAttribute
{
    /// <summary>The profile's name.</summary>
    public string FargateProfileName => fargateProfileName;

    /// <summary>The EKS cluster's name. Required. It has up to 10 profiles, unless its quota was raised.</summary>
    public string? ClusterName { get; set; }

    /// <summary>
    /// The full ARN of the role that Fargate uses to join the cluster and pull images. Required.
    /// See https://docs.aws.amazon.com/eks/latest/userguide/pod-execution-role.html
    /// </summary>
    public string? PodExecutionRoleArn { get; set; }

    /// <summary>
    /// The IDs of the subnets for the pods, such as <c>subnet-0123456789abcdef0</c>. Private ones only: one with a route to an internet
    /// gateway is rejected. AWS documents no default.
    /// </summary>
    public string[]? Subnets { get; set; }
}
