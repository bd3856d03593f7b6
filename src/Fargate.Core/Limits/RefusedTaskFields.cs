namespace Fargate.Core.Limits;

/// <summary>
/// The fields of the task that Fargate refuses. Source: the API's answers as cdk-preflight 0.0.143 quotes them (2026-09), and Amazon ECS
/// Developer Guide, "Task definition parameters for Fargate"; read 2026-11-23. The answers stand in the rule's description.
/// </summary>
public static class RefusedTaskFields
{
    public static IReadOnlyList<RefusedTaskField> All { get; } =
    [
        new("ipcMode", "on Fargate"),
        new("placementConstraints", "on Fargate, which has no container instances to choose from"),
        new("inferenceAccelerators", "anywhere, because AWS has discontinued Amazon Elastic Inference", IsFargateOnly: false),
    ];
}
