using Fargate.Core.Model.Services;
using Fargate.Core.Rules.Services.Connect;

namespace Fargate.Core.Rules.Services.LoadBalancing;

/// <summary>A port name of VPC Lattice or of a gateway that no port mapping has.</summary>
internal sealed class UnknownRoutedPort : ResourceRule<Service>
{
    public override string Id => "FARG1265";

    public override string Title => "portName of VPC Lattice or a gateway connector must match a named port mapping";

    public override string MessageFormat => "The task has no port mapping with the name '{0}'{1}";

    public override string Description =>
        "The portName of VPC Lattice and of a gateway is the name of a port mapping in the task definition.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        if (context.Task is not { } task || NamedPorts.Of(task) is not { } names)
            return;
        var input = service.Input;
        foreach (var value in input.VpcLatticeConfigurations.Select(it => it.PortName).Concat(input.GatewayConnectors.Select(it => it.PortName)))
        {
            if (value.IsKnown(out var name) && !names.Contains(name))
                context.Report(value.Path, [Wording.Truncate(name), NamedPorts.Instead(names)], NamedPorts.Corrections(value, name, names));
        }
    }
}
