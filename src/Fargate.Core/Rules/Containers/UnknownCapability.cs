using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>A capability has a name that ECS does not know.</summary>
internal sealed class UnknownCapability : TaskDefinitionRule
{
    public override string Id => "FARG0306";

    public override string Title => "Linux capability must have a name that ECS supports, such as NET_RAW";

    public override string MessageFormat => "'{0}' is not a capability name that ECS supports{1}";

    public override string Description =>
        "ECS lists the capabilities in upper case and without the prefix CAP_, such as NET_RAW, and all of them together as ALL.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (task.RuntimePlatform.IsWindows == true)
            return;
        foreach (var container in task.Containers)
        {
            var capabilities = container.LinuxParameters.Capabilities;
            Check(context, capabilities.Drop, static _ => true);
            Check(context, capabilities.Add, static name => !CapabilityRefused.IsRefused(name));
        }
    }

    private static void Check(RuleContext context, ApiTextList names, Func<string, bool> isOurs)
    {
        // Of the whole list: the first name in it offers them.
        var isFirst = true;
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] is not { } name || LinuxCapabilities.Exists(name) || !isOurs(name))
                continue;
            var right = CapabilityEdits.Respell(name);
            context.Report(
                names.PathOf(i),
                [Wording.Truncate(name), right is null ? ": use a name from capabilities(7), without the prefix CAP_" : $": use {right}"],
                isFirst ? Edits(names) : []);
            isFirst = false;
        }
    }

    // Where one name cannot be corrected, the list would stay wrong.
    private static Edit[] Edits(ApiTextList names) =>
        names.All(it => it is not null && CapabilityEdits.Respell(it) is not null) ? CapabilityEdits.For(names, CapabilityEdits.Respell) : [];
}
