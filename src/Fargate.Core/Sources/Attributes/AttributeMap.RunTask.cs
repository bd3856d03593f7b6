using Fargate.Core.Model.Schedules;
using static Fargate.Core.Sources.Attributes.AttributeKind;

namespace Fargate.Core.Sources.Attributes;

public static partial class AttributeMap
{
    private static AttributeShape[] RunTask =>
    [
        new AttributeShape("RunTask", ClassKind.RunTask, Structure, "")
            .Constructor("name")
            .Constructor("name", "task")
            .Constructor("name", "taskDefinition")
            .Parameter("name")
            .Parameter("task", "runTask.taskDefinition", ArgumentType.Task)
            .Parameter("taskDefinition", "runTask.taskDefinition")
            .Revision("Revision")
            .Property("Cluster", "runTask.cluster", type: ArgumentType.Cluster)
            .Property("Count", "runTask.count")
            .Property("LaunchType", "runTask.launchType", type: EnumTypes.LaunchType)
            .Property("PlatformVersion", "runTask.platformVersion")
            .Property("EnableExecuteCommand", "runTask.enableExecuteCommand")
            .Property("EnableEcsManagedTags", "runTask.enableECSManagedTags")
            .Property("PropagateTags", "runTask.propagateTags", type: EnumTypes.PropagateTags)
            .Property("Group", "runTask.group")
            .Property("StartedBy", "runTask.startedBy")
            .Property("ReferenceId", "runTask.referenceId")
            .Overrides("runTask.overrides"),
        Strategy(ClassKind.RunTask, "runTask.capacityProviderStrategy"),
        Network(ClassKind.RunTask, "runTask.networkConfiguration.awsvpcConfiguration"),
        Tag(ClassKind.RunTask, "runTask.tags"),
        .. EbsVolume(ClassKind.RunTask, "runTask.volumeConfigurations"),
        new AttributeShape(
            "ManagedEbsVolumeTerminationPolicy", ClassKind.RunTask, Structure,
            "runTask.volumeConfigurations[name=].managedEBSVolume.terminationPolicy")
            .Holder("name")
            .Parameter("deleteOnTermination"),
        .. ContainerOverrides(ClassKind.RunTask, "runTask.overrides"),
    ];

    private static AttributeShape[] Schedule =>
    [
        new AttributeShape("Schedule", ClassKind.Schedule, Structure, "")
            .Constructor("name", "scheduleExpression")
            .Constructor("name", "scheduleExpression", "task")
            .Parameter("name", "Name")
            .Parameter("scheduleExpression", "ScheduleExpression")
            .Parameter("task", "Target.EcsParameters.TaskDefinitionArn", ArgumentType.Task)
            .Revision("Revision")
            .Property("TaskDefinitionArn", "Target.EcsParameters.TaskDefinitionArn")
            .Property("ClusterArn", "Target.Arn")
            .Property("RoleArn", "Target.RoleArn")
            .Property("ScheduleExpressionTimezone", "ScheduleExpressionTimezone")
            .Property("MaximumWindowInMinutes", "FlexibleTimeWindow.MaximumWindowInMinutes")
            .Property("StartDate", "StartDate")
            .Property("EndDate", "EndDate")
            .Property("Enabled", "State", type: ArgumentType.Flag)
            .Property("GroupName", "GroupName")
            .Property("Description", "Description")
            .Property("KmsKeyArn", "KmsKeyArn")
            .Property("ActionAfterCompletion", "ActionAfterCompletion", type: EnumTypes.ActionAfterCompletion)
            .Property("DeadLetterArn", "Target.DeadLetterConfig.Arn")
            .Property("MaximumEventAgeInSeconds", "Target.RetryPolicy.MaximumEventAgeInSeconds")
            .Property("MaximumRetryAttempts", "Target.RetryPolicy.MaximumRetryAttempts")
            .Property("Input", "Target.Input")
            .Property("TaskCount", "Target.EcsParameters.TaskCount")
            .Property("LaunchType", "Target.EcsParameters.LaunchType", type: EnumTypes.LaunchType)
            .Property("PlatformVersion", "Target.EcsParameters.PlatformVersion")
            .Property("EnableExecuteCommand", "Target.EcsParameters.EnableExecuteCommand")
            .Property("EnableEcsManagedTags", "Target.EcsParameters.EnableECSManagedTags")
            .Property("PropagateTags", "Target.EcsParameters.PropagateTags", type: EnumTypes.PropagateTags)
            .Property("Group", "Target.EcsParameters.Group")
            .Property("ReferenceId", "Target.EcsParameters.ReferenceId")
            .Overrides(ScheduleShape.Overrides),
        Strategy(ClassKind.Schedule, "Target.EcsParameters.CapacityProviderStrategy"),
        Network(ClassKind.Schedule, "Target.EcsParameters.NetworkConfiguration.awsvpcConfiguration"),
        new AttributeShape("Tag", ClassKind.Schedule, Entry, "Target.EcsParameters.Tags[0]").Parameter("key").Parameter("value"),
        .. ContainerOverrides(ClassKind.Schedule, ScheduleShape.Overrides),
    ];

    // What a run and a schedule say alike.
    private static AttributeShape Overrides(this AttributeShape shape, string field) => shape
        .Property("Cpu", field + ".cpu", unit: ArgumentUnit.CpuUnits)
        .Property("Memory", field + ".memory", unit: ArgumentUnit.MiB)
        .Property("ExecutionRoleArn", field + ".executionRoleArn")
        .Property("TaskRoleArn", field + ".taskRoleArn")
        .Property("EphemeralStorageSizeInGiB", field + ".ephemeralStorage.sizeInGiB");

    private static AttributeShape[] ContainerOverrides(ClassKind target, string field) =>
    [
        new AttributeShape("ContainerOverride", target, Item, field + ".containerOverrides", Key("name"))
            .Parameter("container", "name", ArgumentType.Container)
            .Property("Command")
            .Property("Cpu", unit: ArgumentUnit.CpuUnits)
            .Property("Memory", unit: ArgumentUnit.MiB)
            .Property("MemoryReservation", unit: ArgumentUnit.MiB),
        new AttributeShape("EnvironmentOverride", target, Item, field + ".containerOverrides[name=].environment", Key("name"))
            .Holder("container", ArgumentType.Container)
            .Parameter("name")
            .Parameter("value"),
        new AttributeShape("EnvironmentFileOverride", target, Item, field + ".containerOverrides[name=].environmentFiles", Key("value"))
            .Constant("type", "s3")
            .Holder("container", ArgumentType.Container)
            .Parameter("value"),
    ];
}
