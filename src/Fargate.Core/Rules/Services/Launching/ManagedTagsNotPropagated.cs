using Fargate.Core.Edits;
using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>Managed tags without propagated ones.</summary>
internal sealed class ManagedTagsNotPropagated : ResourceRule<IStartsTasks>
{
    private const string None = "NONE";

    public override string Id => "FARG1212";

    public override string Title => "enableECSManagedTags should be used together with propagateTags";

    public override string MessageFormat => "enableECSManagedTags is true, but propagateTags is {0}: propagate the tags of the task definition{1}, as AWS requires";

    public override string Description =>
        "The API reference says: \"When you use Amazon ECS managed tags, you must set the propagateTags request parameter.\" ECS accepts "
        + "one without the other.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override void Check(IStartsTasks starter, RuleContext context)
    {
        var propagate = starter.Launch.PropagateTags;
        if (!starter.Launch.EnableEcsManagedTags.Is(true) || !propagate.Is(None, whenAbsent: None))
            return;
        context.Report(
            propagate.Path,
            [propagate.IsAbsent ? "not set" : None, starter is Service ? " or of the service" : ""],
            new Edit("propagate", "Propagate the tags of the task definition", Change.Set(propagate.Path, "TASK_DEFINITION")));
    }
}
