using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>A file on S3 that holds environment variables.</summary>
public sealed class EnvironmentFile : ApiView
{
    internal EnvironmentFile(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> Value => Text("value");

    public Value<string> Type => Text("type");
}
