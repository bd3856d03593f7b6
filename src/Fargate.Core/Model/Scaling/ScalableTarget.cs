using Fargate.Core.Tree;

namespace Fargate.Core.Model.Scaling;

/// <summary>The bounds within which a service is scaled.</summary>
public sealed class ScalableTarget : ApiView
{
    internal ScalableTarget(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<int> MinCapacity => Integer("MinCapacity");

    public Value<int> MaxCapacity => Integer("MaxCapacity");

    public Value<string> RoleArn => Text("RoleARN");
}
