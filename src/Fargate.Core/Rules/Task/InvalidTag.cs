using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Task;

/// <summary>A tag whose key or value cannot be.</summary>
internal sealed class InvalidTag : TaskDefinitionRule
{
    public override string Id => "FARG0210";

    public override string Title => "Tag key or value of a task definition is not valid";

    public override string MessageFormat => "The tag {0} {1}";

    public override string Description =>
        "A key has 1 to 128 characters, a value up to 256: letters, digits, spaces and _ . : / = + - @. Neither may start with aws:, in "
        + "upper or lower case.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var tag in task.Tags)
        {
            if (tag.Key.IsAbsent)
                context.Report(tag.Key.Path, ["key", "is missing; every tag must have one"]);
            Check(tag.Key, "key", 1, TagLimits.MaxKeyLength);
            Check(tag.Value, "value", 0, TagLimits.MaxValueLength);
        }

        void Check(Value<string> value, string name, int minLength, int maxLength)
        {
            if (value.IsKnown(out var text) && TagLimits.FaultOf(text, minLength, maxLength) is { } fault)
                context.Report(value.Path, [name, $"'{Wording.Truncate(text)}' is not valid: {fault}"]);
        }
    }
}
