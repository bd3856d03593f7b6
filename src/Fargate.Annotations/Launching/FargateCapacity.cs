namespace Fargate;

/// <summary>
/// A capacity provider of AWS Fargate.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html
/// </summary>
public enum FargateCapacity
{
    /// <summary>Fargate at its regular price.</summary>
    Fargate,

    /// <summary>Spare capacity, cheaper. A task can be taken back two minutes after a warning. Linux only.</summary>
    FargateSpot,
}
