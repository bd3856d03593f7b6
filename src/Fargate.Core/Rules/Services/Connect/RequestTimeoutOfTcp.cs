using Fargate.Core.Edits;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Connect;

/// <summary>A request timeout for a port without an application protocol.</summary>
internal sealed class RequestTimeoutOfTcp : ResourceRule<Service>
{
    public override string Id => "FARG1245";

    public override string Title => "perRequestTimeoutSeconds needs a port mapping with appProtocol";

    public override string MessageFormat => "Port '{0}' has no appProtocol, so it is plain TCP, for which perRequestTimeoutSeconds cannot be set";

    public override string Description =>
        "AWS documents that perRequestTimeout can be set only if the appProtocol is not TCP.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        var services = service.Input.ServiceConnectConfiguration.Services;
        if (context.Task is not { } task)
            return;
        foreach (var offered in services)
        {
            var value = offered.Timeout.PerRequestTimeoutSeconds;
            if (!value.IsKnown(out _) || !offered.PortName.IsKnown(out var name))
                continue;
            var ports = task.Containers.SelectMany(it => it.PortMappings).Where(it => it.Name.IsKnown(out var its) && its == name).ToList();
            if (ports.Count > 0 && ports.TrueForAll(it => it.AppProtocol.IsAbsent))
                context.Report(value.Path, [Wording.Truncate(name)], new Edit("remove", "Remove 'perRequestTimeoutSeconds'", Change.Remove(value.Path)));
        }
    }
}
