using Fargate.Core.Tree;

namespace Fargate.Core.Limits;

/// <summary>A field without which the API takes no request.</summary>
/// <param name="Field">The field.</param>
/// <param name="What">How a message calls it.</param>
/// <remarks>
/// What a source can leave out. Source: botocore 1.43.11, the required members of CreateService, RunTask (ecs), CreateSchedule
/// (scheduler) and CreateFargateProfile (eks), which the AWS CLI checks before it sends anything; that a service needs a task definition,
/// but with an external controller: the documentation of CreateService. Read 2026-11-23.
/// </remarks>
public sealed record RequiredInput(ApiPath Field, string What)
{
    private const string TaskDefinition = "task definition";
    private const string Cluster = "cluster";

    public static IReadOnlyList<RequiredInput> OfService { get; } = [Of("service.taskDefinition", TaskDefinition)];

    public static IReadOnlyList<RequiredInput> OfRunTask { get; } = [Of("runTask.taskDefinition", TaskDefinition)];

    public static IReadOnlyList<RequiredInput> OfSchedule { get; } =
    [
        Of("Target.EcsParameters.TaskDefinitionArn", TaskDefinition),
        Of("Target.Arn", Cluster),
        Of("Target.RoleArn", "role with which the schedule starts tasks"),
    ];

    public static IReadOnlyList<RequiredInput> OfFargateProfile { get; } =
    [
        Of("clusterName", Cluster),
        Of("podExecutionRoleArn", "pod execution role"),
    ];

    private static RequiredInput Of(string field, string what) => new(ApiPath.Parse(field)!, what);
}
