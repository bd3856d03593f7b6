using Fargate.Core.Tree;

namespace Fargate.Core.Model.Clusters;

/// <summary>Where the log of ECS Exec goes.</summary>
public sealed class ExecuteCommandLogs : ApiView
{
    internal ExecuteCommandLogs(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> CloudWatchLogGroupName => Text("cloudWatchLogGroupName");

    public Value<string> S3BucketName => Text("s3BucketName");
}
