namespace Fargate;

/// <summary>
/// A capacity provider of AWS Fargate.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html
/// </summary>
public enum FargateCapacity
{
    /// <summary>Fargate at its regular price.</summary>
    Fargate,

    /// <summary>Spare capacity at a lower price. Tasks can be interrupted with two minutes' notice. Linux only.</summary>
    FargateSpot,
}
