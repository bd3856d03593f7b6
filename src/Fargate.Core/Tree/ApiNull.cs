namespace Fargate.Core.Tree;

/// <summary>A null, as it is written in a file. What the service takes it for is absent: rules never see one.</summary>
public sealed class ApiNull : ApiNode
{
    public override ApiNode Clone() => new ApiNull();
}
