using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Security;

/// <summary>A container that runs as root.</summary>
internal sealed class RootUser : TaskDefinitionRule
{
    public override string Id => "FARG1006";

    public override string Title => "Container should not run as root";

    public override string MessageFormat => "{0} {1}: set user to a non-root user, such as '1654'";

    public override string Description =>
        "A container without a user runs as the user of its image, which is root unless its Dockerfile sets another. Security Hub's "
        + "control ECS.20 fails if the user is missing, 'root' or '0'.";

    public override Certainty Certainty => Certainty.OptIn;

    public override IReadOnlyList<string> Controls => ["security-hub:ECS.20"];

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        // The field is none of Windows containers.
        if (task.RuntimePlatform.IsWindows != false)
            return;
        foreach (var container in task.Containers)
        {
            var user = container.User;
            if (user.IsAbsent)
                context.Report(user.Path, [container.DescribeFirst(), "has no user"]);
            else if (user.IsKnown(out var text) && SecurityHub.RootUsers.Contains(text.Split(':')[0]))
                context.Report(user.Path, [container.DescribeFirst(), $"runs as '{Wording.Truncate(text)}'"]);
        }
    }
}
