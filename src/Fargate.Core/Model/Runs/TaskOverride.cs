using Fargate.Core.Tree;

namespace Fargate.Core.Model.Runs;

/// <summary>What a run changes of a task definition.</summary>
public sealed class TaskOverride : ApiView
{
    internal TaskOverride(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }
}
