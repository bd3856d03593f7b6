using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>A file system of Amazon EFS.</summary>
public sealed class EfsVolume : ApiView
{
    internal EfsVolume(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> FileSystemId => Text("fileSystemId");

    public Value<string> RootDirectory => Text("rootDirectory");

    public Value<string> TransitEncryption => Text("transitEncryption");

    public Value<int> TransitEncryptionPort => Integer("transitEncryptionPort");

    public EfsAuthorization AuthorizationConfig => new(Member("authorizationConfig"), this, "authorizationConfig");
}
