using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Tree;

/// <summary>
/// A value in the shape of the ECS API, as a source read it. The readers build these trees; rules see them only through the
/// typed views (<see cref="TaskDefinition"/> and its parts), which tell apart what is absent, known and unknown.
/// </summary>
public abstract class ApiNode
{
    /// <summary>A copy that shares nothing with this node.</summary>
    public abstract ApiNode Clone();
}
