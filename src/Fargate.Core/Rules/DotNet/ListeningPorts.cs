using System.Globalization;

namespace Fargate.Core.Rules.DotNet;

/// <summary>
/// The ports that ASP.NET Core is told to listen on. Source: ASP.NET Core's documentation, "Configure endpoints for the ASP.NET Core Kestrel web server",
/// read 2026-11-29. What overrides what is not asked: a port of any of them may be listened on.
/// </summary>
internal sealed class ListeningPorts
{
    private static readonly string[] Prefixes = ["ASPNETCORE_", "DOTNET_", ""];
    private static readonly string[] Names = ["HTTP_PORTS", "HTTPS_PORTS"];
    private static readonly string[] LocalHosts = ["localhost", "127.0.0.1", "[::1]"];
    private static readonly char[] PortSeparators = [';', ','];

    private readonly HashSet<int> _public = [];
    private readonly HashSet<int> _local = [];

    /// <summary>Whether any variable says so; the image's own default counts otherwise.</summary>
    public bool AreSet { get; private set; }

    /// <summary>Whether all that is said could be read.</summary>
    public bool AreKnown { get; private set; } = true;

    public IReadOnlyCollection<int> Public => _public;

    /// <summary>Those that only the task's own containers reach.</summary>
    public IReadOnlyCollection<int> Local => _local;

    public static ListeningPorts Of(DotNetContainer container)
    {
        var ports = new ListeningPorts();
        foreach (var prefix in Prefixes)
        {
            foreach (var name in Names)
                ports.Add(container, prefix + name, PortSeparators, ports.AddPort);
            ports.Add(container, prefix + "URLS", [';'], ports.AddUrl);
        }

        return ports;
    }

    private void Add(DotNetContainer container, string variable, char[] separators, Action<string> add)
    {
        // An empty one takes the image's default away, and says nothing in its place.
        if (!container.TryFindVariable(variable, out var value) || value?.Trim().Length == 0)
        {
            AreSet = true;
            AreKnown = false;
        }
        else if (value is not null)
        {
            AreSet = true;
            foreach (var part in value.Split(separators, StringSplitOptions.RemoveEmptyEntries))
                add(part.Trim());
        }
    }

    private void AddPort(string text) => Add(_public, text);

    private void AddUrl(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var defaultPort = scheme < 0 ? null : url.Substring(0, scheme).ToLowerInvariant() switch
        {
            "http" => "80",
            "https" => "443",
            _ => null,
        };
        if (defaultPort is null)
        {
            AreKnown = false;
            return;
        }

        var authority = url.Substring(scheme + 3).Split('/')[0];
        // [::]:8080 has colons in the host.
        var colon = authority.LastIndexOf(':') is var at && at > authority.LastIndexOf(']') ? at : -1;
        var host = colon < 0 ? authority : authority.Substring(0, colon);
        Add(Array.IndexOf(LocalHosts, host.ToLowerInvariant()) >= 0 ? _local : _public, colon < 0 ? defaultPort : authority.Substring(colon + 1));
    }

    // 0 is any that is free.
    private void Add(HashSet<int> ports, string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0)
            ports.Add(port);
        else
            AreKnown = false;
    }
}
