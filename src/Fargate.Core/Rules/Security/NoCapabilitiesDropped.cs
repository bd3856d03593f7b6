using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Security;

/// <summary>A container with all the capabilities that Docker gives it.</summary>
internal sealed class NoCapabilitiesDropped : TaskDefinitionRule
{
    public override string Id => "FARG1010";

    public override string Title => "Container should drop Linux capabilities that are not needed";

    public override string MessageFormat => "{0} drops none of the default Linux capabilities: drop those that are not needed, or 'ALL'";

    public override string Description =>
        "Docker gives every container 14 capabilities, such as CHOWN, NET_RAW and SETUID, of which most applications need none. AWS "
        + "recommends removing those that are not needed.";

    public override Certainty Certainty => Certainty.OptIn;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (task.RuntimePlatform.IsWindows != false)
            return;
        foreach (var container in task.Containers)
        {
            var capabilities = container.LinuxParameters.Capabilities;
            if (capabilities.Lacks("drop"))
                context.Report(capabilities.Drop.Path, [container.DescribeFirst()]);
        }
    }
}
