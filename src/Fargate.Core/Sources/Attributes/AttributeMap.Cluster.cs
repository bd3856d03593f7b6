using Fargate.Core.Tree;
using static Fargate.Core.Sources.Attributes.AttributeKind;

namespace Fargate.Core.Sources.Attributes;

public static partial class AttributeMap
{
    // Texts to the API. Source: AWS's model (eng/models), the documentation of these fields, read 2026-11-23. `standard` is no
    // volume type that Fargate takes.
    private static ScalarShape FargateCapacity => Shapes.Enum("FARGATE", "FARGATE_SPOT");
    private static ScalarShape ContainerInsights => Shapes.Enum("enabled", "enhanced", "disabled");
    private static ScalarShape VolumeType => Shapes.Enum("gp2", "gp3", "io1", "io2", "st1", "sc1");

    private static AttributeShape[] Cluster =>
    [
        new AttributeShape("Cluster", ClassKind.Cluster, Structure, "")
            .Parameter("clusterName")
            .Property("ContainerInsights", "settings[name=containerInsights].value", shape: ContainerInsights, type: EnumTypes.ContainerInsights)
            .Property("CapacityProviders", shape: new ListShape(FargateCapacity), type: EnumTypes.FargateCapacity)
            .Property("ExecuteCommandLogging", "configuration.executeCommandConfiguration.logging", type: EnumTypes.ExecuteCommandLogging)
            .Property("ExecuteCommandKmsKeyId", "configuration.executeCommandConfiguration.kmsKeyId")
            .Property("CloudWatchLogGroupName", "configuration.executeCommandConfiguration.logConfiguration.cloudWatchLogGroupName")
            .Property("CloudWatchEncryptionEnabled", "configuration.executeCommandConfiguration.logConfiguration.cloudWatchEncryptionEnabled")
            .Property("S3BucketName", "configuration.executeCommandConfiguration.logConfiguration.s3BucketName")
            .Property("S3EncryptionEnabled", "configuration.executeCommandConfiguration.logConfiguration.s3EncryptionEnabled")
            .Property("S3KeyPrefix", "configuration.executeCommandConfiguration.logConfiguration.s3KeyPrefix")
            .Property("FargateEphemeralStorageKmsKeyId", "configuration.managedStorageConfiguration.fargateEphemeralStorageKmsKeyId")
            .Property("ManagedStorageKmsKeyId", "configuration.managedStorageConfiguration.kmsKeyId")
            .Property("ServiceConnectNamespace", "serviceConnectDefaults.namespace"),
        Strategy(ClassKind.Cluster, "defaultCapacityProviderStrategy"),
        Tag(ClassKind.Cluster, "tags"),
    ];

    private static AttributeShape[] FargateProfile =>
    [
        new AttributeShape("FargateProfile", ClassKind.FargateProfile, Structure, "")
            .Parameter("fargateProfileName")
            .Property("ClusterName")
            .Property("PodExecutionRoleArn")
            .Property("Subnets"),
        new AttributeShape("PodSelector", ClassKind.FargateProfile, Item, "selectors")
            .Constructor("namespace")
            .Constructor("namespace", "labels")
            .Parameter("namespace")
            .Parameter("labels"),
        new AttributeShape("Tag", ClassKind.FargateProfile, Entry, "tags").Parameter("key").Parameter("value"),
    ];
}
