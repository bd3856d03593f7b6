using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Connect;

/// <summary>A port name of Service Connect that no port mapping has.</summary>
internal sealed class UnknownPortName : ResourceRule<Service>
{
    public override string Id => "FARG1242";

    public override string Title => "Service Connect portName must match a named port mapping";

    public override string MessageFormat => "No port mapping is named '{0}'{1}";

    public override string Description =>
        "ECS returns \"portName(x) does not refer to any named PortMapping in the container definitions\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        if (context.Task is not { } task || NamedPorts.Of(task) is not { } names)
            return;
        foreach (var offered in service.Input.ServiceConnectConfiguration.Services)
        {
            if (offered.PortName.IsKnown(out var name) && !names.Contains(name))
                context.Report(offered.PortName.Path, [Wording.Truncate(name), NamedPorts.Instead(names)], NamedPorts.Corrections(offered.PortName, name, names));
        }
    }
}
