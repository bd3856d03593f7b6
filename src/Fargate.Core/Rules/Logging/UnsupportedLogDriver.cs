using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>A log driver that Fargate does not have.</summary>
internal sealed class UnsupportedLogDriver : TaskDefinitionRule
{
    public override string Id => "FARG0801";

    public override string Title => "logDriver must be awslogs, splunk or awsfirelens on Fargate";

    public override string MessageFormat => "The log configuration of {0} {1}; Fargate supports awslogs, splunk and awsfirelens";

    public override string Description =>
        "ECS returns \"json-file is not a valid log driver. Must be one of [awslogs, splunk, awsfirelens]\". For Windows, AWS documents "
        + "awslogs only.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            var driver = container.LogConfiguration.LogDriver;
            if (driver.IsKnown(out var name))
            {
                if (LogDrivers.Find(name) is null)
                {
                    context.Report(
                        driver.Path,
                        [container.Describe(), $"has the logDriver '{Wording.Truncate(name)}'"],
                        Edits(task, container));
                }
            }
            else if (driver.IsAbsent && container.Has("logConfiguration"))
            {
                context.Report(driver.Path, [container.Describe(), "has no logDriver"], Edits(task, container));
            }
        }
    }

    // Only where its name is nearly that of the other driver, or the options are those of it already.
    private static Edit[] Edits(TaskDefinition task, Container container)
    {
        var log = container.LogConfiguration;
        // What awsfirelens takes says nothing about what was meant.
        var meant = (log.LogDriver.IsKnown(out var name) && ClosestMatch.OnlyNearest(name, LogDrivers.OnFargate.Select(it => it.Name)) is { } alike ? LogDrivers.Find(alike) : null)
            ?? LogDrivers.OnFargate.FirstOrDefault(it => it != LogDrivers.FireLens && Fits(it));
        // The driver would ask for the role.
        if (meant is null || (meant == LogDrivers.AwsLogs && task.ExecutionRoleArn.IsAbsent))
            return [];
        return [new Edit("driver", $"Use the log driver '{meant.Name}'", Change.Set(log.LogDriver.Path, meant.Name))];

        bool Fits(LogDriver driver) =>
            log.Options.Keys.Count > 0
            && log.Options.Keys.All(it =>
                driver.Option(it) is { } option && log.Options[it].IsKnown(out var text) && option.Value?.Accepts(text) != false)
            && driver.Options.All(it => it.Need == OptionNeed.Optional || LogOptions.IsGiven(log, it.Name) == true);
    }
}
