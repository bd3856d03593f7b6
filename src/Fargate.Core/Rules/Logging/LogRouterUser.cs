using System.Text.RegularExpressions;
using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>A log router with the name of a user.</summary>
internal sealed class LogRouterUser : TaskDefinitionRule
{
    private static readonly Regex Uid = new(@"\A[0-9]+(:.*)?\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    public override string Id => "FARG0820";

    public override string Title => "User of a FireLens log router must be a numeric uid";

    public override string MessageFormat => "user '{0}' of {1} is a name; a log router must have uid, uid:gid or uid:group";

    public override string Description =>
        "FireLens creates the socket that the other containers log to, and gives it to the router's user: the developer guide supports "
        + "uid, uid:gid and uid:group. \"root\" was observed to be rejected; its uid is 0.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var router in task.Routers())
        {
            if (!router.User.IsKnown(out var user) || user.Length == 0 || Uid.IsMatch(user))
                continue;
            // Which uid another name has, the image says.
            var parts = user.Split([':'], 2);
            context.Report(
                router.User.Path,
                [Wording.Truncate(user), router.Describe()],
                parts[0] == "root" ? [new Edit("uid", "Use the uid of root, 0", Change.Set(router.User.Path, "0" + user.Substring(parts[0].Length)))] : []);
        }
    }
}
