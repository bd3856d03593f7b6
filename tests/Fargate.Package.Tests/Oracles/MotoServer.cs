using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Fargate.Package.Tests.Oracles;

/// <summary>A moto server for all tests of a class, on a loopback port that it finds free by itself.</summary>
public sealed partial class MotoServer : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly Process? _process;
    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public MotoServer()
    {
        // The AWS CLI alone talks to it.
        if (Tool.Find("aws") is null || Tool.Find("moto_server") is not { } tool)
            return;
        _process = tool.Start(["-H", "127.0.0.1", "-p", "0"], new Dictionary<string, string> { ["PYTHONUNBUFFERED"] = "1" });
        AppDomain.CurrentDomain.ProcessExit += Exit;
        _process.OutputDataReceived += Read;
        _process.ErrorDataReceived += Read;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        if (!_port.Task.Wait(Longest))
        {
            Dispose();
            throw new TimeoutException($"{tool.Path} did not start within {Longest}.");
        }
    }

    public Uri Url => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_port.Task.Result}"));

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Exit;
        if (_process is not { HasExited: false })
            return;
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    [GeneratedRegex(@"Running on http://127\.0\.0\.1:(\d+)")]
    private static partial Regex RunningOn();

    private void Exit(object? sender, EventArgs e) => _process!.Kill(entireProcessTree: true);

    private void Read(object sender, DataReceivedEventArgs e)
    {
        if (RunningOn().Match(e.Data ?? "") is { Success: true } match)
            _port.TrySetResult(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
    }
}
