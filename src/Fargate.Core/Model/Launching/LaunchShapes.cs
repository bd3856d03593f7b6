using Fargate.Core.Tree;
using static Fargate.Core.Tree.Shapes;

namespace Fargate.Core.Model.Launching;

/// <summary>What the inputs that start tasks have in common. Source: AWS's model (eng/models).</summary>
internal static class LaunchShapes
{
    public static readonly ScalarShape LaunchType = Enum("EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES");
    public static readonly ScalarShape PropagateTags = Enum("TASK_DEFINITION", "SERVICE", "NONE");
    public static readonly ListShape Tags = new(new ObjectShape(("key", Text), ("value", Text)), "key");

    public static readonly ListShape CapacityProviderStrategy = new(
        new ObjectShape(("capacityProvider", Text), ("weight", Integer), ("base", Integer)), "capacityProvider");

    public static readonly ListShape PlacementConstraints = SetOf(new ObjectShape(
        ("type", Enum("distinctInstance", "memberOf")), ("expression", Text)), "type", "expression");

    public static readonly ListShape PlacementStrategy = new(new ObjectShape(
        ("type", Enum("random", "spread", "binpack")), ("field", Text)));

    public static readonly ObjectShape NetworkConfiguration = new(
        ("awsvpcConfiguration", new ObjectShape(
            ("subnets", TextSet),
            ("securityGroups", TextSet),
            ("assignPublicIp", Enabled))));

    /// <summary>An EBS volume for each task. A service has no say in what becomes of it.</summary>
    public static readonly ListShape ServiceVolumes = Volumes();

    public static readonly ListShape TaskVolumes = Volumes(("terminationPolicy", new ObjectShape(("deleteOnTermination", Flag))));

    private static ListShape Volumes(params (string Name, Shape Shape)[] more) => new(
        new ObjectShape(
            ("name", Text),
            ("managedEBSVolume", new ObjectShape(
            [
                ("encrypted", Flag),
                ("kmsKeyId", Text),
                ("volumeType", Text),
                ("sizeInGiB", Integer),
                ("snapshotId", Text),
                ("volumeInitializationRate", Integer),
                ("iops", Integer),
                ("throughput", Integer),
                ("tagSpecifications", new ListShape(new ObjectShape(
                    ("resourceType", Enum("volume")),
                    ("tags", Tags),
                    ("propagateTags", PropagateTags)))),
                ("roleArn", Text),
                .. more,
                ("filesystemType", Enum("ext3", "ext4", "xfs", "ntfs")),
            ]))),
        "name");
}
