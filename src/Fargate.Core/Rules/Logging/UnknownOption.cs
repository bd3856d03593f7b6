using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>An option that a log driver does not have. How sure that is differs by driver, and so by rule.</summary>
internal abstract class UnknownOption(LogDriver driver) : TaskDefinitionRule
{
    public override string MessageFormat => "Log driver {1} of {2} does not support the option '{0}'{3}";

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Using(driver))
        {
            var log = container.LogConfiguration;
            foreach (var name in log.Options.Keys)
            {
                if (driver.Option(name) is not null)
                    continue;
                var meant = LogOptions.Meant(driver, name);
                context.ReportName(
                    log.Options[name].Path,
                    [Wording.Truncate(name), driver.Name, container.Describe(), meant is null ? "" : $"; did you mean '{meant.Name}'?"],
                    Edits(log, name, meant));
            }
        }
    }

    private static Edit[] Edits(LogConfiguration log, string name, LogOption? meant)
    {
        var option = log.Options[name];
        if (meant is null || LogOptions.IsGiven(log, meant.Name) != false || (option.IsKnown(out var text) && meant.Value?.Accepts(text) == false))
            return [new Edit("remove", $"Remove '{Wording.Truncate(name)}'", Change.Remove(option.Path))];

        // The name alone, where its value can stay as it stands, or where no one knows it yet.
        var change = option.IsKnown(out text) && meant.Value?.Plain(text) is { } plain && plain != text
            ? new[] { Change.Remove(option.Path), Change.Set(log.Options[meant.Name].Path, plain) }
            : [Change.Rename(option.Path, meant.Name)];
        return [new Edit("rename", $"Use '{meant.Name}'", change)];
    }
}
