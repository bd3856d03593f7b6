using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>A file system of Amazon S3 Files.</summary>
public sealed class S3FilesVolume : ApiView
{
    internal S3FilesVolume(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> FileSystemArn => Text("fileSystemArn");

    public Value<string> RootDirectory => Text("rootDirectory");

    public Value<string> AccessPointArn => Text("accessPointArn");
}
