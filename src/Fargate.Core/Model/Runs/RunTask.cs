using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Model.Runs;

/// <summary>Tasks that run once.</summary>
public sealed class RunTask : ResourceView, IStartsTasks, IHasTags
{
    public RunTask(ApiObject root) : base(root, RunTaskShape.Instance)
    {
        Input = new RunTaskInput(Member("runTask"), this, "runTask");
        Launch = new LaunchSettings(Member("runTask"), this, "runTask", isPascal: false);
    }

    /// <summary>Names the file: the API has no name for a run.</summary>
    public Value<string> Name => Text("name");

    public RunTaskInput Input { get; }

    public LaunchSettings Launch { get; }

    ApiList<CapacityProviderStrategyItem> IHasCapacityProviderStrategy.CapacityProviderStrategy => Launch.CapacityProviderStrategy;

    ApiList<Tag> IHasTags.Tags => Launch.Tags;

    string? IStartsTasks.ClusterName => ClusterNames.Of(Input.Cluster);

    bool IStartsTasks.MayOverride(string field) => !Input.Overrides.Lacks(field);
}
