using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>How long Service Connect waits.</summary>
public sealed class ServiceConnectTimeout : ApiView
{
    internal ServiceConnectTimeout(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<int> IdleTimeoutSeconds => Integer("idleTimeoutSeconds");

    public Value<int> PerRequestTimeoutSeconds => Integer("perRequestTimeoutSeconds");
}
