using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>A folder of the machine.</summary>
public sealed class HostVolume : ApiView
{
    internal HostVolume(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> SourcePath => Text("sourcePath");
}
