using Fargate.Core.Edits;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>Managed tags without propagated ones.</summary>
internal sealed class ManagedTagsNotPropagated : ResourceRule
{
    private const string None = "NONE";

    public override string Id => "FARG1212";

    public override string Title => "Managed tags want propagated ones";

    public override string MessageFormat =>
        "Managed tags are on, and propagateTags is {0}: AWS asks for the tags of the task "
        + "definition{1} beside them";

    public override string Description =>
        "The API's reference says: \"When you use Amazon ECS managed tags, you must set the propagateTags request parameter.\" The "
        + "service takes it without.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override void Check(ResourceContext context)
    {
        if (context.Launch is not { } launch || !launch.EnableEcsManagedTags.IsKnown(out var isOn) || !isOn
            || launch.PropagateTags.IsUnknown || launch.PropagateTags.Or(None) != None)
        {
            return;
        }

        context.Report(
            launch.PropagateTags.Path,
            [launch.PropagateTags.IsAbsent ? "not set" : None, context.Service is null ? "" : " or of the service"],
            new Edit("propagate", "Propagate the tags of the task definition", Change.Set(launch.PropagateTags.Path, "TASK_DEFINITION")));
    }
}
