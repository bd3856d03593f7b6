using Fargate.Core.Json;
using Fargate.Core.Model.Schedules;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Schedules;

/// <summary>An input of a schedule with which its task cannot be started.</summary>
internal sealed class InvalidTaskOverride : ResourceRule<Schedule>
{
    // The scheduler puts the attempt's own values in; whether it does so before it reads the JSON was not seen.
    private const string OwnValue = "<aws.scheduler.";

    public override string Id => "FARG1288";

    public override string Title => "Input of a schedule must be a TaskOverride in JSON";

    public override string MessageFormat => "The input of the schedule {0}";

    public override string Description =>
        "The input of a schedule that starts a task is a TaskOverride in JSON, as RunTask takes it: {\"containerOverrides\": [{\"name\": \"web\", ...}]}. The service "
        + "answers what is not valid JSON with \"JSON syntax error in input for the target\", and of a container that the task does not have it says nothing until it runs.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Schedule schedule, RuleContext context)
    {
        var input = schedule.Target.Input;
        if (!input.IsKnown(out var text) || text.Length == 0 || text.Contains(OwnValue))
            return;
        var json = JsonReader.Read(text);
        if (json.Error is not null)
            context.Report(input.Path, ["is not valid JSON"]);
        else if (json.Root is ApiObject root && root["containerOverrides"] is ApiArray overrides && TaskOf(schedule, context) is { } task)
            CheckContainers(schedule, context, overrides, task);
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

    // A revision may have had other containers.
    private static TaskDefinition? TaskOf(Schedule schedule, RuleContext context)
    {
        if (context.Task is not { } task || !schedule.Target.TaskDefinitionArn.IsKnown(out var arn))
            return context.Task;
        return task.Family.IsKnown(out var family) && arn.EndsWith("/" + family, StringComparison.Ordinal) ? task : null;
    }
}
