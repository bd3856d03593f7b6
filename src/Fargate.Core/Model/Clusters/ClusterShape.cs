using Fargate.Core.Model.Launching;
using Fargate.Core.Tree;
using static Fargate.Core.Tree.Shapes;

namespace Fargate.Core.Model.Clusters;

/// <summary>The input of CreateCluster. Source: AWS's model (eng/models).</summary>
public static class ClusterShape
{
    public static ObjectShape Instance { get; } = new(
        ("clusterName", Text),
        ("tags", LaunchShapes.Tags),
        ("settings", new ListShape(new ObjectShape(("name", Enum("containerInsights")), ("value", Text)), "name")),
        ("configuration", new ObjectShape(
            ("executeCommandConfiguration", new ObjectShape(
                ("kmsKeyId", Text),
                ("logging", Enum("NONE", "DEFAULT", "OVERRIDE")),
                ("logConfiguration", new ObjectShape(
                    ("cloudWatchLogGroupName", Text),
                    ("cloudWatchEncryptionEnabled", Flag),
                    ("s3BucketName", Text),
                    ("s3EncryptionEnabled", Flag),
                    ("s3KeyPrefix", Text))))),
            ("managedStorageConfiguration", new ObjectShape(
                ("kmsKeyId", Text),
                ("fargateEphemeralStorageKmsKeyId", Text))))),
        ("capacityProviders", TextSet),
        ("defaultCapacityProviderStrategy", LaunchShapes.CapacityProviderStrategy),
        ("serviceConnectDefaults", new ObjectShape(("namespace", Text))));
}
