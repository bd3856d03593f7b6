using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>Where a container sees a volume.</summary>
public sealed class MountPoint : ApiView
{
    internal MountPoint(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> SourceVolume => Text("sourceVolume");

    public Value<string> ContainerPath => Text("containerPath");

    public Value<bool> ReadOnly => Boolean("readOnly");
}
