using System.Globalization;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.DotNet;

/// <summary>None of the mapped ports is one that the application listens on.</summary>
internal sealed class PortNotListenedOn : TaskDefinitionRule
{
    private const int FirstVersionOn8080 = 8;
    private static readonly string[] Default = ["8080"];

    // With one of them, or with Kestrel's own section of the configuration (Kestrel__...), only the application knows.
    private static readonly string[] Variables =
    [
        "ASPNETCORE_URLS", "DOTNET_URLS", "URLS", "ASPNETCORE_HTTP_PORTS", "DOTNET_HTTP_PORTS", "HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS", "DOTNET_HTTPS_PORTS", "HTTPS_PORTS",
    ];

    public override string Id => "FARG1402";

    public override string Title => "The application does not listen on the mapped port";

    public override string MessageFormat => "Container '{0}' maps port {1}, but the image of this project listens on {2}: map that, or set ASPNETCORE_HTTP_PORTS";

    public override string Description =>
        "Since .NET 8 the images of .NET set ASPNETCORE_HTTP_PORTS to 8080, no longer 80. The load balancer's health checks fail on any other port. Nothing is said where the container sets "
        + "ports itself; ContainerPort items of the project count as its ports.";

    public override Certainty Certainty => Certainty.Practice;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var it in DotNetContainer.Of(task, context.Build))
        {
            if (it is not { Project: { IsWeb: true } project, IsRuntimeImage: true } || !(project.DotNetVersion >= FirstVersionOn8080))
                continue;
            var listened = project.Ports.Count > 0 ? project.Ports.Select(port => port.Split('/')[0]).ToArray() : Default;
            var mappings = it.Container.PortMappings;
            if (!mappings.IsComplete || mappings.Count == 0 || SetsPorts(it) || mappings.Any(MayBeListenedOn))
                continue;
            context.Report(mappings[0].ContainerPort.Path, [it.Container.Name.Describe("?"), mappings[0].ContainerPort.Describe(), string.Join(", ", listened)]);

            bool MayBeListenedOn(PortMapping mapping) =>
                !mapping.ContainerPort.IsKnown(out var port) || listened.Contains(port.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static bool SetsPorts(DotNetContainer container) =>
        Array.Exists(Variables, name => !container.TryFindVariable(name, out var value) || value is not null)
        || container.Container.Environment.Any(it => !it.Name.IsKnown(out var name) || name.StartsWith("Kestrel__", StringComparison.OrdinalIgnoreCase));
}
