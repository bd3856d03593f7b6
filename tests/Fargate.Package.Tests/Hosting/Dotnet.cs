using System.Diagnostics;

namespace Fargate.Package.Tests.Hosting;

/// <summary>Runs <c>dotnet</c> as a user's shell would: nothing of the test host's environment reaches it.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(6);

    private static readonly string[] HostVariables =
        ["MSBUILD", "VSTEST", "COREHOST", "CORECLR", "COMPLUS", "DOTNET_HOST_PATH", "DOTNET_STARTUP_HOOKS", "NUGET_PACKAGES", "FARGATE"];

    public static DotnetRun Run(string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(Program(), arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var name in start.Environment.Keys.ToList())
        {
            if (HostVariables.Any(v => name.StartsWith(v, StringComparison.OrdinalIgnoreCase)))
                start.Environment.Remove(name);
        }

        // A node that outlives its build keeps the task's DLL loaded. And the tests read English.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var command = "dotnet " + string.Join(' ', start.ArgumentList);
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command} took more than {Longest}.");
        }

        return new DotnetRun(command, process.ExitCode, output.GetAwaiter().GetResult() + errors.GetAwaiter().GetResult());
    }

    /// <summary>The program that runs this test; there may be another one on the PATH.</summary>
    public static string Program() => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";
}
