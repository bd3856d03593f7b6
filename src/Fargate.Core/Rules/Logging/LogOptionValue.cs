using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>An option has a value that it does not take.</summary>
internal sealed class LogOptionValue : TaskDefinitionRule
{
    private static readonly string[] Truths = ["yes", "on", "enabled"];
    private static readonly string[] Falsehoods = ["no", "off", "disabled"];

    public override string Id => "FARG0806";

    public override string Title => "Log option has an invalid value";

    public override string MessageFormat => "Log option '{0}' of {1} is '{2}'; it must be {3}";

    public override string Description =>
        "In the API all options are strings, so a wrong value may show only when the task does not start.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            if (container.Driver() is { } driver)
                Check(context, container, container.LogConfiguration.Options, driver.Options);
            Check(context, container, container.FirelensConfiguration.Options, LogRouters.Options);
        }
    }

    private static void Check(RuleContext context, Container container, TextMap options, IReadOnlyList<LogOption> known)
    {
        foreach (var option in known)
        {
            if (option.Value is { } allowed && options[option.Name] is var value && value.IsKnown(out var text) && !allowed.Accepts(text))
            {
                var meant = Meant(text, allowed);
                context.Report(
                    value.Path,
                    [option.Name, container.Describe(), Wording.Truncate(text), allowed.Expected],
                    meant is null ? [] : [new Edit("value", $"Use '{meant}'", Change.Set(value.Path, meant))]);
            }
        }
    }

    private static string? Meant(string text, OptionValue allowed)
    {
        if (allowed == OptionValue.Flag)
        {
            var word = text.Trim().ToLowerInvariant();
            if (Truths.Contains(word))
                return "true";
            if (Falsehoods.Contains(word))
                return "false";
        }

        return allowed.Correct(text) ?? ClosestMatch.Nearest(text, allowed.Values);
    }
}
