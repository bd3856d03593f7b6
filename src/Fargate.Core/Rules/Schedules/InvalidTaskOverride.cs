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
            context.Report(schedule.Target.Input.Path, [$"has the field '{Wording.Truncate(keys[0])}', but a TaskOverride has {known}"]);
        }
        else if (WrongForm(root, RunTaskShape.Overrides) is { } wrong)
        {
            context.Report(schedule.Target.Input.Path, [wrong]);
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
                var known = Wording.And([.. names.OrderBy(it => it, StringComparer.Ordinal).Select(it => Wording.Truncate(it))]);
                context.Report(schedule.Target.Input.Path, [$"overrides the container '{Wording.Truncate(name)}', but the task has {known}"]);
            }
        }
    }

    // A list in the place of a structure, and the other way round. Whether the service takes a number for a text was not seen.
    private static string? WrongForm(ApiObject structure, ObjectShape shape)
    {
        foreach (var (name, field) in shape.Fields)
        {
            var nodes = (structure[name], field) switch
            {
                (null or ApiNull or ApiUnknown, _) => [],
                (ApiArray list, ListShape) => list.Items,
                (_, ListShape) => null,
                (var node, _) => (IReadOnlyList<ApiNode>)[node],
            };
            if (nodes is null)
                return $"has '{name}', which must be a list";
            var item = field is ListShape { Item: var of } ? of : field;
            foreach (var node in nodes)
            {
                if (item is ObjectShape ? node is not (ApiObject or ApiNull or ApiUnknown) : item is ScalarShape && node is ApiObject or ApiArray)
                    return $"has '{name}', {(field is ListShape ? "each item of which" : "which")} must be {(item is ObjectShape ? "an object" : "a single value")}";
                if (item is ObjectShape below && node is ApiObject value && WrongForm(value, below) is { } wrong)
                    return wrong;
            }
        }

        return null;
    }

    // In which case the scheduler takes the names was not seen.
    private static bool IsField(string key) => RunTaskShape.Overrides.Fields.Any(it => string.Equals(it.Name, key, StringComparison.OrdinalIgnoreCase));
}
