namespace Fargate.Core.Tree;

/// <summary>A value that is written but that no one can know yet: not a compile-time constant, or a placeholder.</summary>
public sealed class ApiUnknown : ApiLeaf
{
    /// <summary>Written as an empty text, for a pipeline to fill in.</summary>
    public bool IsBlank { get; init; }

    public override ApiNode MapChildren(Func<ApiNode, ApiNode?> map) => this;

    public override bool IsSameAs(ApiNode other) => other is ApiUnknown;
}
