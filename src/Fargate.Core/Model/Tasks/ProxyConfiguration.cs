using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>The proxy of App Mesh.</summary>
public sealed class ProxyConfiguration : ApiView
{
    internal ProxyConfiguration(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> ContainerName => Text("containerName");

    public ApiList<EnvironmentVariable> Properties =>
        List("properties", static (node, owner, key, token) => new EnvironmentVariable(node, owner, key, token));
}
