namespace Fargate.Core.Tree;

/// <summary>A null, as it is written in a file. What the service takes it for is absent: rules never see one.</summary>
public sealed class ApiNull : ApiLeaf
{
    public override ApiNode MapChildren(Func<ApiNode, ApiNode?> map) => new ApiNull();

    public override bool IsSameAs(ApiNode other) => other is ApiNull;
}
