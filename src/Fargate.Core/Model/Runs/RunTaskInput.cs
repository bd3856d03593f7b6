using Fargate.Core.Tree;

namespace Fargate.Core.Model.Runs;

/// <summary>The input of RunTask, except for what LaunchSettings has.</summary>
public sealed class RunTaskInput : ApiView
{
    internal RunTaskInput(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> TaskDefinition => Text("taskDefinition");

    public Value<string> Cluster => Text("cluster");

    public Value<int> Count => Integer("count");

    public Value<string> Group => Text("group");

    public TaskOverride Overrides => new(Member("overrides"), this, "overrides");
}
