using Fargate.Core.Tree;

namespace Fargate.Core.Model.Launching;

/// <summary>An EBS volume that is made for each task when it starts.</summary>
public sealed class ManagedEbsVolume : ApiView
{
    internal ManagedEbsVolume(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> Name => Text("name");

    public EbsSettings Settings => new(Member("managedEBSVolume"), this, "managedEBSVolume");
}
