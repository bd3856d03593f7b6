using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;
using static Fargate.Core.Tree.Shapes;

namespace Fargate.Core.Model.Runs;

/// <summary>The input of RunTask. Source: AWS's model (eng/models).</summary>
public static class RunTaskShape
{
    /// <summary>What a run may say otherwise than the task definition: a TaskOverride.</summary>
    public static readonly ObjectShape Overrides = new(
        ("containerOverrides", new ListShape(
            new ObjectShape(
                ("name", Text),
                ("command", TextList),
                ("environment", KeyValuePairs),
                ("environmentFiles", ContainerDefinitionShape.Instance["environmentFiles"]!),
                ("cpu", Integer),
                ("memory", Integer),
                ("memoryReservation", Integer),
                ("resourceRequirements", ContainerDefinitionShape.Instance["resourceRequirements"]!)),
            "name")),
        ("cpu", Text),
        ("inferenceAcceleratorOverrides", new ListShape(new ObjectShape(("deviceName", Text), ("deviceType", Text)))),
        ("executionRoleArn", Text),
        ("memory", Text),
        ("taskRoleArn", Text),
        ("ephemeralStorage", new ObjectShape(("sizeInGiB", Integer))));

    private static readonly ObjectShape Input = new(
        ("capacityProviderStrategy", LaunchShapes.CapacityProviderStrategy),
        ("cluster", Text),
        ("count", Integer),
        ("enableECSManagedTags", Flag),
        ("enableExecuteCommand", Flag),
        ("group", Text),
        ("launchType", LaunchShapes.LaunchType),
        ("networkConfiguration", LaunchShapes.NetworkConfiguration),
        ("overrides", Overrides),
        ("placementConstraints", LaunchShapes.PlacementConstraints),
        ("placementStrategy", LaunchShapes.PlacementStrategy),
        ("platformVersion", Text),
        ("propagateTags", LaunchShapes.PropagateTags),
        ("referenceId", Text),
        ("startedBy", Text),
        ("tags", LaunchShapes.Tags),
        ("taskDefinition", Text),
        ("clientToken", Text),
        ("volumeConfigurations", LaunchShapes.TaskVolumes));

    /// <summary>The input beside the name of the file that it is written to: the API has no name for a run.</summary>
    public static ObjectShape Instance { get; } = new(("name", Text), ("runTask", Input));
}
