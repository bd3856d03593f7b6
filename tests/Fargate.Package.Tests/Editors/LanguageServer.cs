using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Fargate.Package.Tests.Oracles;

namespace Fargate.Package.Tests.Editors;

/// <summary>csharp-ls over a project, and as much of the Language Server Protocol as an editor needs.</summary>
internal sealed class LanguageServer : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _asked = new();
    private readonly Lock _gate = new();
    private int _last;
    private int _version;

    public LanguageServer(Tool tool, string folder, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(tool.Path, ["--loglevel", "error"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // MSBuild is that of the SDK, not that of this test's host.
        foreach (var name in start.Environment.Keys.Where(it => it.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
        new Thread(Listen) { IsBackground = true }.Start();
        Ask("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = new Uri(folder).AbsoluteUri,
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = new Uri(folder).AbsoluteUri, ["name"] = "app" }),
            ["capabilities"] = JsonNode.Parse("""
                {
                  "workspace": { "configuration": true, "workspaceFolders": true },
                  "textDocument": {
                    "diagnostic": {},
                    "hover": { "contentFormat": ["markdown"] }
                  }
                }
                """),
        });
        Tell("initialized", new JsonObject());
    }

    public void Open(string path, string text) => Tell("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = Uri(path), ["languageId"] = "csharp", ["version"] = ++_version, ["text"] = text },
    });

    public void Change(string path, string text) => Tell("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = Uri(path), ["version"] = ++_version },
        ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }),
    });

    /// <summary>What the editor underlines.</summary>
    public IReadOnlyList<JsonNode> Diagnostics(string path) =>
        [.. Ask("textDocument/diagnostic", new JsonObject { ["textDocument"] = Document(path) })!["items"]!.AsArray().Select(it => it!)];

    public string Hover(string path, string text, string at) =>
        Ask("textDocument/hover", new JsonObject { ["textDocument"] = Document(path), ["position"] = Position(text, at) })!["contents"]!["value"]!.GetValue<string>();

    /// <summary>What may stand behind a text.</summary>
    public IReadOnlyList<string> Completions(string path, string text, string after)
    {
        var answer = Ask("textDocument/completion", new JsonObject { ["textDocument"] = Document(path), ["position"] = Position(text, after, after.Length) })!;
        return [.. (answer as JsonArray ?? answer["items"]!.AsArray()).Select(it => it!["label"]!.GetValue<string>())];
    }

    /// <summary>The text that a diagnostic underlines.</summary>
    public static string Underlined(string text, JsonNode diagnostic) =>
        text[Offset(text, diagnostic["range"]!["start"]!)..Offset(text, diagnostic["range"]!["end"]!)];

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static int Offset(string text, JsonNode position)
    {
        var at = 0;
        for (var line = position["line"]!.GetValue<int>(); line > 0; line--)
            at = text.IndexOf('\n', at) + 1;
        return at + position["character"]!.GetValue<int>();
    }

    private static JsonObject Position(string text, string at, int behind = 0)
    {
        var offset = text.IndexOf(at, StringComparison.Ordinal) + behind;
        return new JsonObject { ["line"] = text[..offset].Count(it => it == '\n'), ["character"] = offset - (text.LastIndexOf('\n', offset - 1) + 1) };
    }

    private static JsonObject Document(string path) => new() { ["uri"] = Uri(path) };

    private static string Uri(string path) => new Uri(path).AbsoluteUri;

    private JsonNode? Ask(string method, JsonNode parameters)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = _asked[id] = new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously);
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return answer.Task.Wait(Longest) ? answer.Task.Result : throw new TimeoutException($"{method} took more than {Longest}.");
    }

    private void Tell(string method, JsonNode parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    private void Send(JsonObject message)
    {
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        lock (_gate)
        {
            var stream = _process.StandardInput.BaseStream;
            stream.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
            stream.Write(body);
            stream.Flush();
        }
    }

    private void Listen()
    {
        var stream = _process.StandardOutput.BaseStream;
        while (ReadMessage(stream) is { } message)
        {
            if (message["method"] is not { } method)
            {
                if (_asked.TryRemove(message["id"]!.GetValue<int>(), out var answer))
                    answer.SetResult(message["result"]);
            }
            else if (message["id"] is { } id)
            {
                // It asks for settings; by itself it runs no analyzers.
                var isSettings = method.GetValue<string>() == "workspace/configuration";
                var result = isSettings ? new JsonArray([.. message["params"]!["items"]!.AsArray().Select(_ => (JsonNode)new JsonObject { ["analyzersEnabled"] = true })]) : null;
                Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = result });
            }
        }
    }

    private static JsonNode? ReadMessage(Stream stream)
    {
        var length = 0;
        for (var line = ReadLine(stream); line != ""; line = ReadLine(stream))
        {
            if (line is null)
                return null;
            if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(line["Content-Length:".Length..], CultureInfo.InvariantCulture);
        }

        var body = new byte[length];
        stream.ReadExactly(body);
        return JsonNode.Parse(body);
    }

    private static string? ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        for (var c = stream.ReadByte(); c != '\n'; c = stream.ReadByte())
        {
            if (c < 0)
                return null;
            if (c != '\r')
                line.Append((char)c);
        }

        return line.ToString();
    }
}
