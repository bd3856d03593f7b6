using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>Makes a container the log router of its task.</summary>
public sealed class FirelensConfiguration : ApiView
{
    internal FirelensConfiguration(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> Type => Text("type");

    public TextMap Options => Map("options");
}
