namespace Fargate.Core.Model.Launching;

/// <summary>What services, runs and schedules have in common: they start tasks in a cluster.</summary>
public interface IStartsTasks : IHasCapacityProviderStrategy
{
    /// <summary>What all of them say alike of the tasks.</summary>
    LaunchSettings Launch { get; }

    /// <summary>The name of the cluster; null where none is written, or it is unknown.</summary>
    string? ClusterName { get; }

    /// <summary>Whether a task may be started with another value of this field than its definition has.</summary>
    bool MayOverride(string field);
}
