namespace Fargate;

/// <summary>
/// Selects pods for a Fargate profile: those in a namespace that have all of the labels. A pod must match one selector. Each profile has 1
/// to 5, unless its quota was raised.
/// See https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class PodSelectorAttribute : FargateAttribute
{
    /// <summary>
    /// Selects pods for a Fargate profile: those in a namespace that have all of the labels. A pod must match one selector. Each profile has
    /// 1 to 5, unless its quota was raised. Without labels: all pods of the namespace.
    /// See https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html
    /// </summary>
    /// <param name="namespace">The Kubernetes namespace. <c>*</c> matches any characters, or none, and <c>?</c> a single one.</param>
    public PodSelectorAttribute(string @namespace) => Namespace = @namespace;

    /// <summary>
    /// Selects pods for a Fargate profile: those in a namespace that have all of the labels. A pod must match one selector. Each profile has
    /// 1 to 5, unless its quota was raised. With labels: the pods that have all of them.
    /// See https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html
    /// </summary>
    /// <param name="namespace">The Kubernetes namespace. <c>*</c> matches any characters, or none, and <c>?</c> a single one.</param>
    /// <param name="labels">The labels, each as <c>key=value</c>, each key once. Keys and values can contain <c>*</c> and <c>?</c>, too. Up to
    /// 5 per selector, unless the quota was raised.</param>
    public PodSelectorAttribute(string @namespace, params string[] labels)
    {
        Namespace = @namespace;
        Labels = labels;
    }

    /// <summary>The Kubernetes namespace.</summary>
    public string Namespace { get; }

    /// <summary>The labels, each as <c>key=value</c>.</summary>
    public string[]? Labels { get; }
}
