using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Eks;

namespace Fargate.Core.Rules.Eks;

/// <summary>A selector that EKS does not take.</summary>
internal sealed class InvalidSelector : ResourceRule<FargateProfile>
{
    public override string Id => "FARG1303";

    public override string Title => "EKS pod selector is missing its namespace, or has a label that is not valid";

    public override string MessageFormat => "The pod selector {0}";

    public override string Description =>
        "A selector must have a namespace. The key of a label has 1 to 127 characters, its value 1 to 255. * stands for any characters, ? "
        + "for a single one.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(FargateProfile profile, RuleContext context)
    {
        foreach (var selector in profile.Selectors)
        {
            if (selector.Namespace.IsAbsent || (selector.Namespace.IsKnown(out var name) && name.Length == 0))
                context.Report(selector.Namespace.Path, ["has no namespace"]);
            foreach (var key in selector.Labels.Keys)
                CheckLabel(context, key, selector.Labels[key]);
        }
    }

    private static void CheckLabel(RuleContext context, string key, Value<string> label)
    {
        if (key.Length is 0 or > EksLimits.MaxLabelKeyLength)
            context.Report(label.Path, [$"has the label key '{Wording.Truncate(key)}' of {key.Length} characters; a key must have 1 to {EksLimits.MaxLabelKeyLength}"]);
        else if (label.IsKnown(out var value) && (value.Length is 0 or > EksLimits.MaxLabelValueLength))
            context.Report(label.Path, [$"has a value of {value.Length} characters for the label '{Wording.Truncate(key)}'; a value must have 1 to {EksLimits.MaxLabelValueLength}"]);
    }
}
