using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Runs;
using Fargate.Core.Tree;
using static Fargate.Core.Tree.Shapes;

namespace Fargate.Core.Model.Schedules;

/// <summary>
/// The input of EventBridge Scheduler's CreateSchedule, with a task as its target. Source: AWS's model
/// (eng/models).
/// </summary>
public static class ScheduleShape
{
    private static readonly ObjectShape EcsParameters = new(
        ("CapacityProviderStrategy", LaunchShapes.CapacityProviderStrategy),
        ("EnableECSManagedTags", Flag),
        ("EnableExecuteCommand", Flag),
        ("Group", Text),
        ("LaunchType", Enum("EC2", "FARGATE", "EXTERNAL")),
        ("NetworkConfiguration", new ObjectShape(
            ("awsvpcConfiguration", new ObjectShape(
                ("AssignPublicIp", Enabled),
                ("SecurityGroups", TextSet),
                ("Subnets", TextSet))))),
        ("PlacementConstraints", LaunchShapes.PlacementConstraints),
        ("PlacementStrategy", LaunchShapes.PlacementStrategy),
        ("PlatformVersion", Text),
        // The scheduler takes TASK_DEFINITION alone: the others are for a rule to refuse.
        ("PropagateTags", LaunchShapes.PropagateTags),
        ("ReferenceId", Text),
        // A list of maps whose entries are the tags: of a map of "key" and "value", as ECS has them, the scheduler makes two tags with these
        // names (hashicorp/terraform-provider-aws#45629, #32259).
        ("Tags", new ListShape(StringMap)),
        ("TaskCount", Integer),
        ("TaskDefinitionArn", Text));

    /// <summary>
    /// The field beside those of the API with what the schedule changes of its task: the API takes it as a text of JSON, its <c>Target.Input</c>.
    /// </summary>
    public const string Overrides = "overrides";

    public static ObjectShape Instance { get; } = new(
        (Overrides, RunTaskShape.Overrides),
        ("ActionAfterCompletion", Enum("NONE", "DELETE")),
        ("ClientToken", Text),
        ("Description", Text),
        ("EndDate", Text),
        ("FlexibleTimeWindow", new ObjectShape(
            ("MaximumWindowInMinutes", Integer),
            ("Mode", Enum("OFF", "FLEXIBLE")))),
        ("GroupName", Text),
        ("KmsKeyArn", Text),
        ("Name", Text),
        ("ScheduleExpression", Text),
        ("ScheduleExpressionTimezone", Text),
        ("StartDate", Text),
        ("State", Enabled),
        ("Target", new ObjectShape(
            ("Arn", Text),
            ("DeadLetterConfig", new ObjectShape(("Arn", Text))),
            ("EcsParameters", EcsParameters),
            ("Input", Text),
            ("RetryPolicy", new ObjectShape(
                ("MaximumEventAgeInSeconds", Integer),
                ("MaximumRetryAttempts", Integer))),
            ("RoleArn", Text))));
}
