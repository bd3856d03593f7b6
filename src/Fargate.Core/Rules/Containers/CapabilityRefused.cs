using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>A capability is added that Fargate does not add.</summary>
internal sealed class CapabilityRefused : TaskDefinitionRule
{
    public override string Id => "FARG0305";

    public override string Title => "SYS_PTRACE is the only capability that can be added on Fargate";

    public override string MessageFormat => "Fargate cannot add capability '{0}': {1}";

    public override string Description =>
        "ECS returns \"NET_ADMIN is not allowed on Fargate.\" Any capability can be dropped. The names have no prefix CAP_.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (task.RuntimePlatform.IsWindows == true)
            return;
        foreach (var container in task.Containers)
        {
            var added = container.LinuxParameters.Capabilities.Add;
            // Of the whole list: the first name in it offers them.
            var isFirst = true;
            for (var i = 0; i < added.Count; i++)
            {
                if (added[i] is not { } name || !IsRefused(name))
                    continue;
                context.Report(added.PathOf(i), [name, Advice(name)], isFirst ? CapabilityEdits.For(added, Correct) : []);
                isFirst = false;
            }
        }
    }

    /// <summary>Whether this rule speaks of a name; it leaves those alone that differ in nothing but case.</summary>
    public static bool IsRefused(string name) => !string.Equals(name, LinuxCapabilities.AddedOnFargate, StringComparison.OrdinalIgnoreCase);

    private static string Advice(string name) => CapabilityEdits.Respell(name) == LinuxCapabilities.AddedOnFargate
        ? "the name is SYS_PTRACE, without a prefix"
        : "only SYS_PTRACE can be added";

    private static string? Correct(string name) =>
        CapabilityEdits.Respell(name) == LinuxCapabilities.AddedOnFargate ? LinuxCapabilities.AddedOnFargate : null;
}
