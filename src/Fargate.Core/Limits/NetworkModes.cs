namespace Fargate.Core.Limits;

/// <summary>The network modes of Fargate. Source: Amazon ECS Developer Guide, "Task definition parameters for Fargate", read 2026-10.</summary>
public static class NetworkModes
{
    public const string Awsvpc = "awsvpc";
}
