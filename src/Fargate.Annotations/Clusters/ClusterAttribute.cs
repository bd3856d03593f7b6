namespace Fargate;

/// <summary>
/// Declares a cluster, in which services and tasks run. The build writes the input of CreateCluster as
/// <c>fargate/&lt;clusterName&gt;.cluster.json</c> into the output folder; an abstract class is a template for others and writes nothing.
/// </summary>
/// <remarks>
/// What is not set is not written, and the service's default applies.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html
/// </remarks>
/// <param name="clusterName">The cluster's name: 1 to 255 letters, digits, hyphens and underscores. It also names the file.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ClusterAttribute(string clusterName) : FargateAttribute
{
    /// <summary>The cluster's name.</summary>
    public string ClusterName => clusterName;

    /// <summary>
    /// The level of Amazon CloudWatch Container Insights. The account setting by default.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html
    /// </summary>
    public ContainerInsights ContainerInsights { get; set; }

    /// <summary>
    /// The capacity providers that services and standalone tasks of the cluster can use. Those of its
    /// <see cref="CapacityProviderStrategyAttribute"/> by default, which must otherwise be among them.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html
    /// </summary>
    public FargateCapacity[]? CapacityProviders { get; set; }

    /// <summary>
    /// Where the output of ECS Exec goes. To the log group of the container's awslogs driver by default. The following properties require
    /// <see cref="Fargate.ExecuteCommandLogging.Override"/>, which needs a log group or a bucket.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
    /// </summary>
    public ExecuteCommandLogging ExecuteCommandLogging { get; set; }

    /// <summary>The key in AWS KMS that encrypts the data between ECS Exec and the container: its ID or ARN. None by default.</summary>
    public string? ExecuteCommandKmsKeyId { get; set; }

    /// <summary>The log group in Amazon CloudWatch Logs for the output of ECS Exec. It must exist. None by default.</summary>
    public string? CloudWatchLogGroupName { get; set; }

    /// <summary>Whether that log group is encrypted. False by default.</summary>
    public bool CloudWatchEncryptionEnabled { get; set; }

    /// <summary>The bucket in Amazon S3 for the output of ECS Exec. It must exist. None by default.</summary>
    public string? S3BucketName { get; set; }

    /// <summary>Whether the objects in that bucket are encrypted. False by default.</summary>
    public bool S3EncryptionEnabled { get; set; }

    /// <summary>The folder in that bucket. None by default.</summary>
    public string? S3KeyPrefix { get; set; }

    /// <summary>
    /// The key in AWS KMS that encrypts the tasks' ephemeral storage: its ID or ARN; must be a single-Region key. An AWS owned key by default.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-storage-encryption.html
    /// </summary>
    public string? FargateEphemeralStorageKmsKeyId { get; set; }

    /// <summary>
    /// The key in AWS KMS that encrypts the other storage that Amazon ECS manages: its ID or ARN. An AWS owned key by default.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedStorageConfiguration.html
    /// </summary>
    public string? ManagedStorageKmsKeyId { get; set; }

    /// <summary>
    /// The namespace for services that use Service Connect and name none: a name or an ARN in AWS Cloud Map; a name that does not exist yet
    /// is created. Up to 1024 characters, none of <c>&lt;&gt;"/</c> in a name. None by default.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html
    /// </summary>
    public string? ServiceConnectNamespace { get; set; }
}
