using Fargate.Core.Aws;
using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Model.Runs;
using Fargate.Core.Model.Schedules;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>A revision that is called LATEST.</summary>
internal sealed class LatestRevision : SharedResourceRule
{
    public override string Id => "FARG1295";

    public override string Title => "Task definition should not have LATEST as its revision";

    public override string MessageFormat => "'{0}' has a revision that is not a number: use '{1}', which means the newest revision";

    public override string Description =>
        "A revision is a number. Without one, Amazon ECS uses the newest active revision of the family; LATEST is a value of "
        + "platformVersion only.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public LatestRevision()
    {
        On<Service>(static (service, context) => Check(service.Input.TaskDefinition, context));
        On<RunTask>(static (run, context) => Check(run.Input.TaskDefinition, context));
        On<Schedule>(static (schedule, context) => Check(schedule.Target.TaskDefinitionArn, context));
    }

    private static void Check(Value<string> definition, RuleContext context)
    {
        if (!definition.IsKnown(out var text) || !TaskDefinitionNames.IsLatest(text))
            return;
        var family = TaskDefinitionNames.WithoutRevision(text);
        context.Report(
            definition.Path,
            [Wording.Truncate(text), Wording.Truncate(family)],
            new Edit("newest", $"Remove ':{TaskDefinitionNames.RevisionOf(text)}'", Change.Set(definition.Path, family)));
    }
}
