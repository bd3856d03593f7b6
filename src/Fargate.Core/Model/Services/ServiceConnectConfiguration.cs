using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>How the service is found by others, and finds them.</summary>
public sealed class ServiceConnectConfiguration : ApiView
{
    internal ServiceConnectConfiguration(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<bool> Enabled => Boolean("enabled");

    /// <summary>Where the output of the proxy goes.</summary>
    public LogConfiguration LogConfiguration => new(Member("logConfiguration"), this, "logConfiguration");

    public Value<string> Namespace => Text("namespace");

    public ApiList<ServiceConnectService> Services =>
        List("services", static (node, owner, key, token) => new ServiceConnectService(node, owner, key, token));
}
