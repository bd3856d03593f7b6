namespace Fargate;

/// <summary>The protocol of a port mapping.</summary>
public enum TransportProtocol
{
    /// <summary>TCP, the default.</summary>
    Tcp,

    /// <summary>UDP.</summary>
    Udp,
}
