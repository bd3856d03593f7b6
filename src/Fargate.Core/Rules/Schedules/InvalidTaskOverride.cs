using Fargate.Core.Model.Runs;
using Fargate.Core.Model.Schedules;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Schedules;

/// <summary>An input of a schedule with which its task cannot be started.</summary>
internal sealed class InvalidTaskOverride : ResourceRule<Schedule>
{
    public override string Id => "FARG1288";

    public override string Title => "Input of a schedule must be a TaskOverride in JSON";

    public override string MessageFormat => "The input of the schedule {0}";

    public override string Description =>
        "The input of a schedule that starts a task is a TaskOverride in JSON, as for RunTask: {\"containerOverrides\": [{\"name\": \"web\", "
        + "...}]}. For invalid JSON, EventBridge Scheduler returns \"JSON syntax error in input for the target\"; a container that the task "
        + "does not have shows only when the schedule fires.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Schedule schedule, RuleContext context)
    {
        var input = schedule.Target.Input;
        if (!input.IsKnown(out var text) || text.Length == 0)
            return;
        if (schedule.Target.HasInputFault)
            context.Report(input.Path, ["is not valid JSON"]);
        else if (schedule.Target.InputNode is ApiObject { Keys: { Count: > 0 } keys } root)
            Check(schedule, context, root, keys);
    }

    private static void Check(Schedule schedule, RuleContext context, ApiObject root, IReadOnlyList<string> keys)
    {
        if (!keys.Any(IsField))
        {
            var known = Wording.And([.. RunTaskShape.Overrides.Fields.Select(it => it.Name)]);
            context.Report(schedule.Target.Input.Path, [$"has the field '{Wording.Short(keys[0])}', but a TaskOverride has {known}"]);
        }
        else if (root["containerOverrides"] is ApiArray overrides && context.Task is { } task)
        {
            CheckContainers(schedule, context, overrides, task);
        }
    }

    private static void CheckContainers(Schedule schedule, RuleContext context, ApiArray overrides, TaskDefinition task)
    {
        if (DeclaredNames.OfContainers(task) is not { Count: > 0 } names)
            return;
        foreach (var name in overrides.Items.OfType<ApiObject>().Select(it => it.TextOf("name")).Distinct(StringComparer.Ordinal))
        {
            if (name is not null && !names.Contains(name))
            {
                var known = Wording.And([.. names.OrderBy(it => it, StringComparer.Ordinal).Select(it => Wording.Short(it))]);
                context.Report(schedule.Target.Input.Path, [$"overrides the container '{Wording.Short(name)}', but the task has {known}"]);
            }
        }
    }

    // In which case the scheduler takes the names was not seen.
    private static bool IsField(string key) => RunTaskShape.Overrides.Fields.Any(it => string.Equals(it.Name, key, StringComparison.OrdinalIgnoreCase));
}
