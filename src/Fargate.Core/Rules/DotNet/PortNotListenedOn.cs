using System.Globalization;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.DotNet;

/// <summary>None of the mapped ports is one that the application listens on.</summary>
internal sealed class PortNotListenedOn : TaskDefinitionRule
{
    private const int FirstVersionOn8080 = 8;
    private static readonly string[] Default = ["8080"];
    private static readonly string[] Arguments = ["urls", "http_ports", "https_ports"];

    public override string Id => "FARG1402";

    public override string Title => "Application does not listen on the mapped port";

    public override string MessageFormat => "Container '{0}' maps port {1}, but {2}";

    public override string Description =>
        "Since .NET 8, the .NET images set ASPNETCORE_HTTP_PORTS to 8080, no longer 80. On any other port, the load balancer's health "
        + "checks fail. ASPNETCORE_HTTP_PORTS or ASPNETCORE_URLS of the container override it, and localhost is reachable only from the "
        + "containers of the task. ContainerPort items of the project count as its ports.";

    public override Certainty Certainty => Certainty.Practice;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var it in DotNetContainer.Of(task, context.Build))
        {
            var mappings = it.Container.PortMappings;
            var project = it.Project is { IsWeb: true } web ? web : null;
            if ((project is null && !it.Container.Environment.Any(variable => variable.Name.IsKnown(out var name) && DotNetContainer.Listens(name)))
                || !mappings.IsComplete || mappings.Count == 0 || IsToldOtherwise(it.Container))
            {
                continue;
            }

            var told = ListeningPorts.Of(it);
            // Only .NET's own images have a default of their own.
            if (told.AreSet ? !told.AreKnown : !it.IsRuntimeImage || !(project?.DotNetVersion >= FirstVersionOn8080))
                continue;
            var listened = told.AreSet ? [.. told.Public.Select(Text)]
                : project!.Ports.Count > 0 ? project.Ports.Select(port => port.Split('/')[0]).ToArray()
                : Default;
            if (mappings.Any(mapping => !mapping.ContainerPort.IsKnown(out var port) || listened.Contains(Text(port))))
                continue;
            var local = mappings.FirstOrDefault(mapping => mapping.ContainerPort.IsKnown(out var port) && told.Local.Contains(port));
            var at = (local ?? mappings[0]).ContainerPort;
            context.Report(at.Path, [
                it.Container.Name.Describe("?"),
                at.Describe(),
                local is not null ? "listens on it only at localhost, which cannot be reached from outside the task: use + instead of localhost"
                    : told.AreSet ? $"is configured to listen on {string.Join(", ", told.Public.Concat(told.Local).Select(Text))}: map one of these ports, or listen on the mapped port"
                    : $"the image of this project listens on {string.Join(", ", listened)}: map one of these ports, or set ASPNETCORE_HTTP_PORTS",
            ]);
        }
    }

    // By Kestrel's own section of the configuration, or by an argument: then only the application knows.
    private static bool IsToldOtherwise(Container container) =>
        container.Environment.Any(it => !it.Name.IsKnown(out var name) || name.StartsWith("Kestrel__", StringComparison.OrdinalIgnoreCase))
        || !container.EntryPoint.IsComplete || !container.Command.IsComplete
        || container.EntryPoint.Concat(container.Command).Any(it => it is null || Array.Exists(Arguments, name => it.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0));

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
