using Fargate.Core.Model.Launching;
using Fargate.Core.Tree;

namespace Fargate.Core.Model.Runs;

/// <summary>Tasks that run once.</summary>
public sealed class RunTask : ApiView
{
    public RunTask(ApiObject root) : base(root)
    {
        Input = new RunTaskInput(Member("runTask"), this, "runTask");
        Launch = new Launch(Member("runTask"), this, "runTask", isPascal: false);
    }

    /// <summary>Names the file: the API has no name for a run.</summary>
    public Value<string> Name => Text("name");

    public RunTaskInput Input { get; }

    public Launch Launch { get; }
}
