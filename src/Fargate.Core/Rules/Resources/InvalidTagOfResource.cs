using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Schedules;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Resources;

/// <summary>A tag of a service, a run, a schedule or a cluster whose key or value cannot be.</summary>
internal sealed class InvalidTagOfResource : SharedResourceRule
{
    public override string Id => "FARG1211";

    public override string Title => "Tag of a service, standalone task, cluster or profile is not valid";

    public override string MessageFormat => "The tag {0} {1}";

    public override string Description =>
        "A key has 1 to 128 characters, a value up to 256: letters, digits, spaces and _ . : / = + - @. Neither may start with aws:, in "
        + "upper or lower case. The tags of a schedule must have values of at least one character; for a key that appears twice, AWS "
        + "returns \"Multiple tags contain the same key.\"";

    public override Certainty Certainty => Certainty.Documented;

    public InvalidTagOfResource()
    {
        On<IHasTags>(static (resource, context) => CheckList(resource, context));
        On<Schedule>(static (schedule, context) => CheckMaps(schedule, context));
    }

    private static void CheckList(IHasTags resource, RuleContext context)
    {
        foreach (var tag in resource.Tags)
        {
            if (tag.Key.IsAbsent)
                context.Report(tag.Key.Path, ["key", "is missing; every tag must have one"]);
            else if (!IsOfTask(tag))
                Check(tag);
        }

        void Check(Tag tag)
        {
            if (tag.Key.IsKnown(out var key))
                CheckKey(context, key, tag.Key.Path);
            CheckValue(context, tag.Value, minLength: 0);
        }

        // A class that is a task, too, has its tags for both, and hears of them there.
        bool IsOfTask(Tag tag) => tag.Key.IsKnown(out var key) && tag.Value.IsKnown(out var value)
            && context.Task is { } task && task.Tags.Any(it => it.Key.Is(key) && it.Value.Is(value));
    }

    // Each entry of each map is a tag, and the scheduler takes no empty value.
    private static void CheckMaps(Schedule schedule, RuleContext context)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var map in schedule.Launch.TagMaps)
        {
            foreach (var key in map.Keys)
            {
                CheckKey(context, key, map[key].Path);
                CheckValue(context, map[key], minLength: 1);
                if (!keys.Add(key))
                    context.Report(map[key].Path, ["key", $"'{Wording.Truncate(key)}' is used twice: each entry of a map is a tag, also one that is named 'key' or 'value'"]);
            }
        }
    }

    private static void CheckKey(RuleContext context, string key, ApiPath path)
    {
        if (TagLimits.FaultOf(key, 1, TagLimits.MaxKeyLength) is { } fault)
            context.Report(path, ["key", $"'{Wording.Truncate(key)}' is not valid: {fault}"]);
    }

    private static void CheckValue(RuleContext context, Value<string> value, int minLength)
    {
        if (value.IsKnown(out var text) && TagLimits.FaultOf(text, minLength, TagLimits.MaxValueLength) is { } fault)
            context.Report(value.Path, ["value", $"'{Wording.Truncate(text)}' is not valid: {fault}"]);
    }
}
