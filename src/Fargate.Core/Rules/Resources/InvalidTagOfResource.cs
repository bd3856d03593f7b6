using Fargate.Core.Limits;
using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Resources;

/// <summary>A tag of a service, a run or a cluster whose key or value cannot be.</summary>
internal sealed class InvalidTagOfResource : ResourceRule<IHasTags>
{
    public override string Id => "FARG1211";

    public override string Title => "Tag of a service, standalone task, cluster or profile is not valid";

    public override string MessageFormat => "The tag {0} {1}";

    public override string Description =>
        "A key has 1 to 128 characters, a value up to 256: letters, digits, spaces and _ . : / = + - @. Neither starts with aws: in "
        + "any case.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(IHasTags resource, RuleContext context)
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
            if (tag.Key.IsKnown(out var key) && TagLimits.FaultOf(key, 1, TagLimits.MaxKeyLength) is { } ofKey)
                context.Report(tag.Key.Path, ["key", $"'{Wording.Short(key)}' is not valid: {ofKey}"]);
            if (tag.Value.IsKnown(out var value) && TagLimits.FaultOf(value, 0, TagLimits.MaxValueLength) is { } ofValue)
                context.Report(tag.Value.Path, ["value", $"'{Wording.Short(value)}' is not valid: {ofValue}"]);
        }

        // A class that is a task, too, has its tags for both, and hears of them there.
        bool IsOfTask(Tag tag) => tag.Key.IsKnown(out var key) && tag.Value.IsKnown(out var value)
            && context.Task is { } task && task.Tags.Any(it => it.Key.Is(key) && it.Value.Is(value));
    }
}
