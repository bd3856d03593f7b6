using Fargate.Core.Tree;

namespace Fargate.Core.Model.Runs;

/// <summary>What a run changes of a task definition.</summary>
public sealed class TaskOverride : ApiView
{
    internal TaskOverride(ApiNode? node, ApiView parent, string name) : base(node, parent, name) => Node = node;

    /// <summary>All of it; null where nothing is changed.</summary>
    public ApiNode? Node { get; }
}
