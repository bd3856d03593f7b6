using Fargate.Core.Build;
using Fargate.Core.Costs;
using Fargate.Core.Model.Logs;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs;
using Fargate.Core.Outputs.Cli;
using Fargate.Core.Tree;

namespace Fargate.Core.Kinds;

/// <summary>A log group of CloudWatch.</summary>
internal sealed class LogGroupKind() : ResourceKind<LogGroup>("logGroup", LogGroupShape.Instance, "logGroupName")
{
    public override string? InputField => null;

    public override bool HasTask => false;

    public override bool IsCompleted => false;

    public override void SetTask(ApiObject root, ApiNode family)
    {
    }

    public override void AddConstants(ApiObject root)
    {
    }

    public override void Complete(ApiObject root)
    {
    }

    private protected override LogGroup View(ApiObject root) => new(root);

    private protected override CostEntry? Cost(LogGroup view, TaskDefinition? task, BuildFacts build) => null;

    private protected override IEnumerable<OutputFile> Documents(LogGroup view, TaskDefinition? task, BuildFacts build) =>
        CliInput.Of(NameOf(view.Root), ".log-group.json", view.Root, Shape, "");
}
