using Fargate;
using static Fargate.Units;

namespace Samples;

/// <summary>A web server: the smallest definition there is.</summary>
[TaskDefinition("web-app", Cpu = Vcpu / 4, Memory = GiB / 2)]
public partial class WebApp
{
    [Container("nginx:latest")]
    [PortMapping(80, Protocol = TransportProtocol.Tcp)]
    public class Web;
}
