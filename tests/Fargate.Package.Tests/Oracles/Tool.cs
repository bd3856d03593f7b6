using System.Diagnostics;

namespace Fargate.Package.Tests.Oracles;

/// <summary>A program that this machine may have or not. A test that wants it and does not find it says that it skipped.</summary>
internal sealed record Tool(string Path)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static Tool? Find(string name)
    {
        string[] extensions = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(_ => extensions, (folder, extension) => System.IO.Path.Combine(folder, name + extension))
            .Where(File.Exists)
            .Select(path => new Tool(path))
            .FirstOrDefault();
    }

    public static Tool Need(string name)
    {
        var tool = Find(name);
        Skip.If(tool is null, $"'{name}' is not on the PATH.");
        return tool!;
    }

    public Process Start(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(Path, arguments)
        {
            WorkingDirectory = System.IO.Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public (int ExitCode, string Output, string Errors) Run(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        using var process = Start(arguments, environment);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{Path} took more than {Longest}.");
        }

        return (process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }
}
