using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Fargate.Package.Tests.Oracles;

namespace Fargate.Package.Tests.Hosting;

/// <summary>A real registry on this machine (Debian's docker-registry), with a base image for two architectures that has nothing in it.</summary>
public sealed partial class ContainerRegistry : IDisposable
{
    public const string BaseImage = "base:1";
    public const string ManifestType = "application/vnd.docker.distribution.manifest.v2+json";
    public const string ListType = "application/vnd.docker.distribution.manifest.list.v2+json";
    public const string IndexType = "application/vnd.oci.image.index.v1+json";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fargate-registry-");
    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly System.Diagnostics.Process _process;
    private readonly HttpClient _http;

    /// <summary>Skips the test where there is no registry.</summary>
    public ContainerRegistry()
    {
        var tool = Tool.Need("docker-registry");
        var configuration = Path.Combine(_folder.FullName, "config.yml");
        File.WriteAllText(configuration, $$"""
            version: 0.1
            log: { level: info }
            storage: { filesystem: { rootdirectory: "{{_folder.FullName}}/data" } }
            http: { addr: "127.0.0.1:0" }
            """);
        _process = tool.Start(["serve", configuration], new Dictionary<string, string>());
        _process.OutputDataReceived += Read;
        _process.ErrorDataReceived += Read;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        if (!_port.Task.Wait(Longest))
        {
            Dispose();
            throw new TimeoutException($"{tool.Path} did not start within {Longest}.");
        }

        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri("http://" + Name) };
        PushBase();
    }

    /// <summary>How images name it.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"localhost:{_port.Task.Result}");

    /// <summary>What the registry has under a tag or a digest: its digest, its type and its text.</summary>
    public (string Digest, string Type, string Text) Manifest(string repository, string reference)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v2/{repository}/manifests/{reference}");
        foreach (var type in new[] { ManifestType, ListType, IndexType, "application/vnd.oci.image.manifest.v1+json" })
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(type));
        using var answer = _http.Send(request).EnsureSuccessStatusCode();
        using var reader = new StreamReader(answer.Content.ReadAsStream());
        return (answer.Headers.GetValues("Docker-Content-Digest").Single(), answer.Content.Headers.ContentType!.MediaType!, reader.ReadToEnd());
    }

    public void Dispose()
    {
        _http?.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _folder.Delete(recursive: true);
    }

    [GeneratedRegex(@"listening on 127\.0\.0\.1:(\d+)")]
    private static partial Regex ListeningOn();

    private static string DigestOf(byte[] bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));

    private void Read(object sender, System.Diagnostics.DataReceivedEventArgs e)
    {
        if (ListeningOn().Match(e.Data ?? "") is { Success: true } match)
            _port.TrySetResult(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
    }

    private void PushBase()
    {
        // The end of an archive, and nothing before it.
        var layer = new byte[1024];
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
            zip.Write(layer);
        var layerDigest = PushBlob(packed.ToArray());
        var manifests = new JsonArray();
        foreach (var architecture in new[] { "amd64", "arm64" })
        {
            var configuration = Encoding.UTF8.GetBytes($$"""{"architecture":"{{architecture}}","os":"linux","config":{},"rootfs":{"type":"layers","diff_ids":["{{DigestOf(layer)}}"]},"history":[{"created_by":"test"}]}""");
            var manifest = Encoding.UTF8.GetBytes($$"""
                {"schemaVersion":2,"mediaType":"{{ManifestType}}",
                "config":{"mediaType":"application/vnd.docker.container.image.v1+json","size":{{configuration.Length}},"digest":"{{PushBlob(configuration)}}"},
                "layers":[{"mediaType":"application/vnd.docker.image.rootfs.diff.tar.gzip","size":{{packed.Length}},"digest":"{{layerDigest}}"}]}
                """);
            PushManifest(manifest, ManifestType, DigestOf(manifest));
            manifests.Add(new JsonObject
            {
                ["mediaType"] = ManifestType,
                ["size"] = manifest.Length,
                ["digest"] = DigestOf(manifest),
                ["platform"] = new JsonObject { ["architecture"] = architecture, ["os"] = "linux" },
            });
        }

        var list = new JsonObject { ["schemaVersion"] = 2, ["mediaType"] = ListType, ["manifests"] = manifests };
        PushManifest(Encoding.UTF8.GetBytes(list.ToJsonString()), ListType, BaseImage.Split(':')[1]);
    }

    private string PushBlob(byte[] bytes)
    {
        using var start = _http.Send(new HttpRequestMessage(HttpMethod.Post, "/v2/base/blobs/uploads/")).EnsureSuccessStatusCode();
        var place = start.Headers.Location!.ToString();
        var digest = DigestOf(bytes);
        using var request = new HttpRequestMessage(HttpMethod.Put, place + (place.Contains('?') ? "&" : "?") + "digest=" + digest) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        _http.Send(request).EnsureSuccessStatusCode().Dispose();
        return digest;
    }

    private void PushManifest(byte[] bytes, string type, string reference)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/v2/base/manifests/{reference}") { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        _http.Send(request).EnsureSuccessStatusCode().Dispose();
    }
}
