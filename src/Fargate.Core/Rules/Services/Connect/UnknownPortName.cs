using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Connect;

/// <summary>A port name of Service Connect that no port mapping has.</summary>
internal sealed class UnknownPortName : ResourceRule<Service>
{
    public override string Id => "FARG1242";

    public override string Title => "Service Connect portName must match a named port mapping";

    public override string MessageFormat => "No port mapping is named '{0}'{1}";

    public override string Description =>
        "The service answers with \"portName(x) does not refer to any named PortMapping in the container definitions\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        var services = service.Input.ServiceConnectConfiguration.Services;
        if (context.Task is not { Containers: { IsComplete: true } containers } || containers.Any(it => !it.PortMappings.IsComplete))
            return;

        var ports = containers.SelectMany(it => it.PortMappings).Select(it => it.Name).ToList();
        if (ports.Exists(it => it.IsUnknown))
            return;
        var names = ports.Where(it => !it.IsAbsent).Select(it => it.Describe()).Distinct(StringComparer.Ordinal).ToList();
        foreach (var offered in services)
        {
            if (offered.PortName.IsKnown(out var name) && !names.Contains(name))
                context.Report(offered.PortName.Path, [Wording.Short(name), Instead(names)], Corrections(offered.PortName, name, names));
        }
    }

    private static string Instead(List<string> names) =>
        names.Count == 0 ? "; no port mapping has a name" : $"; there is {Wording.And([.. names.Select(it => $"'{Wording.Short(it)}'")])}";

    private static Edit[] Corrections(Value<string> value, string name, List<string> names) =>
        (names.Count == 1 ? names[0] : DeclaredNames.Meant(name, names)) is { } meant ? [Use(value, meant)] : [];

    private static Edit Use(Value<string> value, string name) => new("use", $"Use '{Wording.Short(name)}'", Change.Set(value.Path, name));
}
