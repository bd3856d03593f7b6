using System.Diagnostics;
using Fargate.Build.Carrier;
using Fargate.Build.Files;
using static Fargate.Build.Tests.TestAssembly;

namespace Fargate.Build.Tests.Files;

/// <summary>Whatever happens to a build, the next one makes it good: the folder then holds exactly what the assembly says.</summary>
public sealed class InterruptedBuildTests : IDisposable
{
    private const int Rounds = 100;

    private readonly TempFolder _temp = new();
    private DateTimeOffset _time = DateTimeOffset.UtcNow;

    [Fact]
    public void Killed_at_any_step_it_leaves_whole_files_and_the_next_build_does_the_rest()
    {
        var kills = 0;
        var before = Compile(0);
        Build();
        for (var round = 1; round <= Rounds; round++)
        {
            var after = Compile(round);
            try
            {
                Build(new DyingDisk(steps: 1 + (round % 16)));
            }
            catch (DyingDisk.KilledException)
            {
                kills++;
            }

            foreach (var (name, text) in Folder())
                Assert.True(before.GetValueOrDefault(name) == text || after.GetValueOrDefault(name) == text, $"round {round}: {name} is '{text}'");
            Assert.Empty(Build());
            Assert.Equal(after, Folder());
            Assert.False(File.Exists(_temp["manifest.txt.new"]));
            before = after;
        }

        Assert.InRange(kills, Rounds / 2, Rounds);
    }

    [Fact]
    public async Task Two_builds_at_once_leave_what_the_later_assembly_says()
    {
        for (var round = 0; round < Rounds; round++)
        {
            Compile(round);
            var first = Task.Run(() => Build());
            var after = Compile(round + 1);
            var second = Task.Run(() => Build());
            await Task.WhenAll(first, second);
            Assert.Empty(Build());
            Assert.Equal(after, Folder());
        }
    }

    [SkippableFact]
    public void On_a_full_disk_the_build_fails_and_nothing_is_lost()
    {
        const int Size = 64 * 1024;
        Directory.CreateDirectory(_temp["disk"]);
        Skip.IfNot(OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", $"size={Size}", "tmpfs", _temp["disk"]), "Only root mounts a small disk.");
        try
        {
            var small = Documents(("a", "old"), ("b", "old"));
            WriteAssembly(small);
            Assert.Empty(Build(on: "disk"));
            WriteAssembly(Documents(("a", "new"), ("b", new string('x', Size))));
            var error = Assert.Single(Build(on: "disk"));
            Assert.StartsWith("Fargate: cannot update the task definitions in '", error, StringComparison.Ordinal);
            Assert.All(Folder("disk"), it => Assert.Contains(it.Value, new[] { "old", "new" }.Append(it.Key == "summary.md" ? it.Value : "")));
            Assert.Equal(["a.json", "b.json", "summary.md"], Folder("disk").Keys);

            WriteAssembly(small);
            Assert.Empty(Build(on: "disk"));
            Assert.Equal("old", Folder("disk")["a.json"]);
        }
        finally
        {
            Run("umount", _temp["disk"]);
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_written_fails_the_build_and_keeps_its_files()
    {
        Compile(2);
        Build();
        var before = Folder();
        Compile(3);
        Directory.CreateDirectory(_temp["manifest.txt.new"]);
        var engine = new FakeBuildEngine();
        Assert.False(Writer(engine).Execute());
        Assert.StartsWith("Fargate: cannot update the task definitions in '", Assert.Single(engine.Errors).Message, StringComparison.Ordinal);
        Assert.Equal(before.Keys.Where(it => it == "summary.md" || Folder().ContainsKey(it)), Folder().Keys);
        Assert.DoesNotContain("", Folder().Values);
    }

    public void Dispose() => _temp.Dispose();

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    private static (string, string, object?)[] Documents(params (string Name, string Text)[] documents) =>
        [.. documents.SelectMany(it => Document(it.Name, it.Name + ".json", it.Text))];

    /// <summary>Writes an assembly with up to five documents, some of them changed since the round before, and says what the folder is to hold.</summary>
    private SortedDictionary<string, string> Compile(int round)
    {
        var random = new Random(round);
        var documents = "abcde".Where(it => random.Next(3) > 0).Select(it => (it.ToString(), $"{it} {random.Next(2)}{new string('.', random.Next(50))}")).ToArray();
        WriteAssembly(Documents(documents));
        using var other = new TempFolder();
        EmbeddedDocument[] carried = [.. documents.Select(it => new EmbeddedDocument(it.Item1, it.Item1 + ".json", it.Item2, "256 CPU units"))];
        new OutputFolder(other["fargate"], other["manifest.txt"]).Update(carried, Pages.Of(carried, _ => null, [], isAsked: false));
        return Folder("fargate", other);
    }

    private void WriteAssembly((string, string, object?)[] constants)
    {
        using var assembly = With(constants);
        // As the compiler does it: another process may read the old one.
        File.WriteAllBytes(_temp["App.new"], assembly.ToArray());
        File.SetLastWriteTimeUtc(_temp["App.new"], (_time += TimeSpan.FromSeconds(1)).UtcDateTime);
        File.Move(_temp["App.new"], _temp["App.dll"], overwrite: true);
    }

    /// <summary>A build as the targets do it: the task runs where something is newer than the manifest, or is not there.</summary>
    private IEnumerable<string> Build(Disk? disk = null, string on = "")
    {
        var manifest = _temp[Path.Combine(on, "manifest.txt")];
        var folder = _temp[Path.Combine(on, "fargate")];
        var listed = File.Exists(manifest) ? File.ReadAllLines(manifest).Select(it => Path.Combine(folder, it)).ToList() : [];
        if (listed.TrueForAll(File.Exists) && listed.Append(_temp["App.dll"]).All(it => Disk.TimeOf(it) <= Disk.TimeOf(manifest)))
            return [];
        var engine = new FakeBuildEngine();
        var task = Writer(engine, on);
        task.Writer = disk ?? task.Writer;
        task.Execute();
        return engine.Errors.Select(it => it.Message!);
    }

    private WriteTaskDefinitions Writer(FakeBuildEngine engine, string on = "") => new()
    {
        BuildEngine = engine,
        Assembly = _temp["App.dll"],
        Folder = _temp[Path.Combine(on, "fargate/")],
        Manifest = _temp[Path.Combine(on, "manifest.txt")],
        Project = "App.csproj",
    };

    private SortedDictionary<string, string> Folder(string name = "fargate", TempFolder? of = null)
    {
        var path = (of ?? _temp)[name == "disk" ? "disk/fargate" : name];
        return new(
            Directory.Exists(path) ? Directory.EnumerateFiles(path).ToDictionary(it => Path.GetFileName(it), File.ReadAllText) : [],
            StringComparer.Ordinal);
    }
}
