using System.Globalization;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>A user that cannot be one.</summary>
internal sealed class InvalidUser : TaskDefinitionRule
{
    public override string Id => "FARG0321";

    public override string Title => "user must be a user or uid, optionally with a group or gid";

    public override string MessageFormat => "user '{0}' {1}; it must be a user or uid, optionally followed by a colon and a group or gid";

    public override string Description =>
        "ECS documents the forms user, user:group, uid, uid:gid, user:gid and uid:group, with positive IDs.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        // Users of Windows have other names.
        if (task.RuntimePlatform.IsWindows != false)
            return;
        foreach (var container in task.Containers)
        {
            if (container.User.IsKnown(out var user) && Fault(user) is { } fault)
                context.Report(container.User.Path, [Wording.Truncate(user), fault]);
        }
    }

    // Only what is wrong for sure: which names exist is the image's to say.
    private static string? Fault(string user)
    {
        var parts = user.Split(':');
        if (parts.Length > 2)
            return "has more than one colon";
        foreach (var part in parts)
        {
            if (part.Any(char.IsWhiteSpace))
                return "contains a space";
            if (int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) && id < 0)
                return "has a negative ID";
        }

        return null;
    }
}
