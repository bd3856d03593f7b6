using Fargate.Core.Aws;
using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Roles;

/// <summary>The correction of a task that lacks an execution role.</summary>
internal static class ExecutionRoleEdit
{
    // As AWS's guide and its console call it.
    private const string Name = "ecsTaskExecutionRole";

    private const string Parameter = "ExecutionRoleArn";

    /// <summary>The role in the account that the task names otherwise, or a parameter. That there is such a role, no one knows here.</summary>
    public static Edit[] For(TaskDefinition task, RuleContext context) => Find(task, context) is (var change, var role)
        ? [new Edit("role", $"Set executionRoleArn to {role}", change) { IsManual = true }]
        : [];

    /// <summary>What sets the role, and how a title names it; null where there is no good value.</summary>
    public static (Change Change, string Role)? Find(TaskDefinition task, RuleContext context) =>
        AccountOf(task) is var (partition, account)
            ? (Change.Set(task.ExecutionRoleArn.Path, $"arn:{partition}:iam::{account}:role/{Name}"), $"the role '{Name}' of account {account}")
        : context.Words.Parameter(Parameter) is { } parameter ? (Change.Set(task.ExecutionRoleArn.Path, parameter), $"the parameter '{Parameter}'")
        : null;

    // An image may come from another account. Where ARNs name several, no one knows which is the task's.
    private static (string Partition, string Account)? AccountOf(TaskDefinition task)
    {
        var named = ArnCollector.Trees(task.Root).ToList();
        if (!named.Exists(it => it.HasAccount))
            named = [.. task.Containers.Select(it => it.Image.IsKnown(out var image) && Arn.TryParse(EcrImages.RepositoryArnOf(image) ?? "", out var arn) ? arn : default)];
        return named.Where(it => it.Account is not null && it.HasAccount).Select(it => (it.Partition, it.Account)).Distinct().ToList() is [var only] ? only : null;
    }
}
