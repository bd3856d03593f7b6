using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>Where the output of a container goes.</summary>
public sealed class LogConfiguration : ApiView
{
    internal LogConfiguration(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> LogDriver => Text("logDriver");

    public TextMap Options => Map("options");

    public ApiList<Secret> SecretOptions =>
        List("secretOptions", static (node, owner, key, token) => new Secret(node, owner, key, token));
}
