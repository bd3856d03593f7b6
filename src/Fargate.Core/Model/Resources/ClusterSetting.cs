namespace Fargate.Core.Model.Resources;

/// <summary>A setting of a cluster.</summary>
public sealed class ClusterSetting : ApiView
{
    internal ClusterSetting(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> Name => Text("name");

    public Value<string> Value => Text("value");
}
