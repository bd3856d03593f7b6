using System.Diagnostics;

namespace Fargate.Package.Tests.Hosting;

/// <summary>
/// A compiler server for these tests alone: builds take half the time, no server of the machine's user keeps our files open, and
/// the end of it is ours to decide.
/// </summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly string _pipe = "fargate-" + Guid.NewGuid().ToString("n")[..12];

    public IReadOnlyList<string> BuildArguments => ["-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + _pipe];

    public void Dispose()
    {
        // The SDK that the consumers were built with: they, like this, run without a global.json.
        var roslyn = Dotnet.Run(Path.GetTempPath(), ["--info"], new Dictionary<string, string>()).Output.Split('\n')
            .Select(l => l.Trim())
            .First(l => l.StartsWith("Base Path:", StringComparison.Ordinal))["Base Path:".Length..].Trim();
        var server = Path.Combine(roslyn, "Roslyn", "bincore", "VBCSCompiler.dll");
        if (File.Exists(server))
        {
            using var shutdown = Process.Start(Dotnet.Program(), ["exec", server, "-pipename:" + _pipe, "-shutdown"]);
            shutdown.WaitForExit();
        }
    }
}
