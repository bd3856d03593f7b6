using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>Another container, whose volumes a container sees too.</summary>
public sealed class VolumeFrom : ApiView
{
    internal VolumeFrom(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> SourceContainer => Text("sourceContainer");
}
