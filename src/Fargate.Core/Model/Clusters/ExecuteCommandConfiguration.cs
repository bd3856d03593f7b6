using Fargate.Core.Tree;

namespace Fargate.Core.Model.Clusters;

/// <summary>What becomes of what is typed into containers.</summary>
public sealed class ExecuteCommandConfiguration : ApiView
{
    internal ExecuteCommandConfiguration(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> Logging => Text("logging");

    public ExecuteCommandLogs LogConfiguration => new(Member("logConfiguration"), this, "logConfiguration");
}
