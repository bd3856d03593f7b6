using Fargate.Core.Kinds;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules;

/// <summary>A field without which the API takes no request.</summary>
/// <param name="Kind">The resource.</param>
/// <param name="Field">The field.</param>
/// <param name="What">How a message calls it.</param>
/// <param name="HowTo">What says it.</param>
public sealed record RequiredInput(ResourceKind Kind, ApiPath Field, string What, string HowTo)
{
    /// <summary>
    /// What an attribute can leave out. Source: botocore 1.43.11, the required members of CreateService, RunTask (ecs), CreateSchedule
    /// (scheduler) and CreateFargateProfile (eks), which the AWS CLI checks before it sends anything; that a service needs a task definition,
    /// but with an external controller: the documentation of CreateService. Read 2026-11-23.
    /// </summary>
    public static IReadOnlyList<RequiredInput> All { get; } =
    [
        Of(ResourceKind.Service, "service.taskDefinition", "task definition", "give [Service] the task's class, or its family"),
        Of(ResourceKind.RunTask, "runTask.taskDefinition", "task definition", "give [RunTask] the task's class, or its family"),
        Of(ResourceKind.Schedule, "Target.EcsParameters.TaskDefinitionArn", "task definition", "give [Schedule] the task's class, or set TaskDefinitionArn"),
        Of(ResourceKind.Schedule, "Target.Arn", "cluster", "set ClusterArn"),
        Of(ResourceKind.Schedule, "Target.RoleArn", "role with which the scheduler starts tasks", "set RoleArn"),
        Of(ResourceKind.FargateProfile, "clusterName", "cluster", "set ClusterName"),
        Of(ResourceKind.FargateProfile, "podExecutionRoleArn", "pod execution role", "set PodExecutionRoleArn"),
    ];

    private static RequiredInput Of(ResourceKind kind, string field, string what, string howTo) => new(kind, ApiPath.Parse(field)!, what, howTo);
}
