using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>Two patterns for the start of a message.</summary>
internal sealed class TwoMultilinePatterns : TaskDefinitionRule
{
    public override string Id => "FARG0807";

    public override string Title => "awslogs-datetime-format and awslogs-multiline-pattern exclude each other";

    public override string MessageFormat =>
        "The log options of {0} have both awslogs-datetime-format and awslogs-multiline-pattern, and the pattern is ignored: keep one of them";

    public override string Description =>
        "The API reference says \"You cannot configure both the awslogs-datetime-format and awslogs-multiline-pattern options.\"";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Using(LogDrivers.AwsLogs))
        {
            var options = container.LogConfiguration.Options;
            if (!options.Contains(LogDrivers.DatetimeFormat) || !options.Contains(LogDrivers.MultilinePattern))
                continue;
            var (date, pattern) = (options[LogDrivers.DatetimeFormat].Path, options[LogDrivers.MultilinePattern].Path);
            context.Report(
                pattern,
                [container.Describe()],
                new Edit("keep-date", "Keep awslogs-datetime-format, remove awslogs-multiline-pattern", Change.Remove(pattern)),
                new Edit("keep-pattern", "Keep awslogs-multiline-pattern, remove awslogs-datetime-format", Change.Remove(date)));
        }
    }
}
