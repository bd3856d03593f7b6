using System.Globalization;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.DotNet;

/// <summary>A user who is not root listens on a port below 1024.</summary>
internal sealed class PrivilegedPort : TaskDefinitionRule
{
    private const int FirstFreePort = 1024;
    private static readonly char[] Separators = [';', ','];

    public override string Id => "FARG1407";

    public override string Title => "Non-root user cannot listen on a port below 1024";

    public override string MessageFormat => "Container '{0}' is configured to listen on port {1}, but its user is not root: use a port from 1024 on, such as 8080";

    public override string Description =>
        "Since .NET 8, containers built by the SDK run as the user 'app'. Unless the kernel allows it "
        + "(net.ipv4.ip_unprivileged_port_start), the application exits with \"Permission denied\".";

    public override Certainty Certainty => Certainty.Practice;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var it in DotNetContainer.Of(task, context.Build))
        {
            if (it.Project is not { DotNetVersion: >= 8 } project || !it.Container.User.Applies(project.User ?? "app", out var user) || IsRoot(user)
                || !it.Container.Lacks("systemControls"))
            {
                continue;
            }

            foreach (var variable in it.Container.Environment)
            {
                if (variable.Name.IsKnown(out var name) && DotNetContainer.Listens(name) && variable.Value.IsKnown(out var value)
                    && Ports(value).FirstOrDefault(port => port is > 0 and < FirstFreePort) is > 0 and var port)
                {
                    context.Report(variable.Value.Path, [it.Container.Name.Describe("?"), port]);
                }
            }
        }
    }

    private static bool IsRoot(string user) => user.Split(':')[0] is "root" or "0";

    private static IEnumerable<int> Ports(string text) =>
        from part in text.Split(Separators)
        let digits = part.Substring(part.LastIndexOf(':') + 1).Trim().TrimEnd('/')
        select int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port
            : part.StartsWith("http://", StringComparison.Ordinal) && digits.StartsWith("//", StringComparison.Ordinal) ? 80
            : part.StartsWith("https://", StringComparison.Ordinal) && digits.StartsWith("//", StringComparison.Ordinal) ? 443
            : 0;
}
