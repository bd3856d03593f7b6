using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>How to log in to the registry of an image.</summary>
public sealed class RepositoryCredentials : ApiView
{
    internal RepositoryCredentials(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> CredentialsParameter => Text("credentialsParameter");
}
