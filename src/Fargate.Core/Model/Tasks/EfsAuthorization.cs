using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>How a task gets access to a file system of Amazon EFS.</summary>
public sealed class EfsAuthorization : ApiView
{
    internal EfsAuthorization(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> AccessPointId => Text("accessPointId");

    public Value<string> Iam => Text("iam");
}
