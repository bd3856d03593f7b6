using Fargate.Build.Files;
using Fargate.Build.Tests.Files;
using Microsoft.Build.Framework;

namespace Fargate.Build.Tests.Drift;

public sealed class CompareSnapshotsTests : IDisposable
{
    private const string Approval = "approved/App.approved.txt";

    private readonly TempFolder _temp = new();
    private readonly List<string> _documents = [];

    [Fact]
    public void What_was_approved_passes_and_what_was_not_does_not()
    {
        Write("web.task-definition.json", """{ "family": "web", "cpu": "256" }""");
        Write("production/web.service.json", """{ "serviceName": "web" }""");
        Write("cost.json", "{}");
        Write("summary.md", "# Files");
        Assert.Equal(
            [
                "FARGATE0102 production/web.service.json: Fargate: production/web.service.json has no approved copy.",
                "FARGATE0102 web.task-definition.json: Fargate: web.task-definition.json has no approved copy.",
                "FARGATE0101 App.csproj: Fargate: the output differs from the approved copies in 'approved' (FargateSnapshots). If the change is intended, build with -p:FargateUpdateSnapshots=true and commit the result.",
            ],
            Errors());

        Assert.Equal(["wrote production/web.service.json", "wrote web.task-definition.json"], Approve());
        Assert.Equal([Approval, "approved/production/web.service.json", "approved/web.task-definition.json"], Approved());
        Assert.Equal("production/web.service.json\nweb.task-definition.json\n", File.ReadAllText(_temp[Approval]));
        Assert.Empty(Errors());

        Write("web.task-definition.json", """{ "family": "web", "cpu": "512" }""");
        Assert.Equal("FARGATE0101 web.task-definition.json(1,27): Fargate: cpu: 256 -> 512", Errors()[0]);
        Assert.Equal(["wrote web.task-definition.json"], Approve());
        Assert.Empty(Errors());
    }

    [Fact]
    public void A_copy_in_another_order_is_the_same_and_stays_as_it_is()
    {
        Write("web.task-definition.json", """{ "family": "web", "tags": [{ "key": "a", "value": "1" }, { "key": "b", "value": "2" }] }""");
        Approve();
        const string Other = """{ "tags": [{ "value": "2", "key": "b" }, { "key": "a", "value": "1" }], "family": "web" }""";
        File.WriteAllText(_temp["approved/web.task-definition.json"], Other);
        Assert.Empty(Errors());
        Assert.Empty(Approve());
        Assert.Equal(Other, File.ReadAllText(_temp["approved/web.task-definition.json"]));
    }

    [Fact]
    public void What_is_no_longer_written_is_told_and_only_what_the_project_approved_is_removed()
    {
        Write("web.task-definition.json", "{}");
        Write("test/web.service.json", "{}");
        Write("production/web.service.json", "{}");
        Approve();
        File.WriteAllText(_temp["approved/other.task-definition.json"], "of another project");
        File.WriteAllText(_temp["approved/production/notes.json"], "{}");
        File.AppendAllText(_temp[Approval], "../../etc/passwd.json\n/tmp/x.json\nproduction/../x.json\nsummary.md\n");
        _documents.RemoveAll(it => it != "web.task-definition.json");

        Assert.Equal(
            [
                "FARGATE0103 production/web.service.json: Fargate: production/web.service.json was approved, but the project no longer writes it.",
                "FARGATE0103 test/web.service.json: Fargate: test/web.service.json was approved, but the project no longer writes it.",
            ],
            Errors()[..2]);
        Assert.Equal(["removed production/web.service.json", "removed test/web.service.json"], Approve());
        Assert.Equal([Approval, "approved/other.task-definition.json", "approved/production/notes.json", "approved/web.task-definition.json"], Approved());
        Assert.False(Directory.Exists(_temp["approved/test"]));
        Assert.Equal("web.task-definition.json\n", File.ReadAllText(_temp[Approval]));
        Assert.Empty(Errors());
    }

    [Fact]
    public void What_is_removed_by_hand_needs_no_removal()
    {
        Write("web.task-definition.json", "{}");
        Write("test/web.service.json", "{}");
        Approve();
        Directory.Delete(_temp["approved/test"], recursive: true);
        _documents.Remove("test/web.service.json");
        Assert.StartsWith("FARGATE0103 test/web.service.json", Errors()[0], StringComparison.Ordinal);
        Assert.Empty(Approve());
        Assert.Empty(Errors());

        Directory.Delete(_temp["approved"], recursive: true);
        Assert.Equal(["wrote web.task-definition.json"], Approve());
        Assert.Equal([Approval, "approved/web.task-definition.json"], Approved());
    }

    [Fact]
    public void A_build_of_one_stage_leaves_the_others_alone()
    {
        Write("test/web.service.json", "{}");
        Write("production/web.service.json", "{}");
        Write("production/web.cluster.json", "{}");
        Approve();
        _documents.RemoveAll(it => it != "production/web.service.json");
        Assert.Equal("FARGATE0103 production/web.cluster.json", Errors(built: "Production")[0].Split(':')[0]);
        Assert.Equal(["removed production/web.cluster.json"], Approve(built: "Production"));
        Assert.Equal([Approval, "approved/production/web.service.json", "approved/test/web.service.json"], Approved());
        Assert.Equal("production/web.service.json\ntest/web.service.json\n", File.ReadAllText(_temp[Approval]));
        Assert.Empty(Errors(built: "Production"));

        // Also where nothing of it is left.
        _documents.Clear();
        Assert.Equal("FARGATE0103 production/web.service.json", Errors(built: "Production")[0].Split(':')[0]);
        Assert.Equal(["removed production/web.service.json"], Approve(built: "test; production")[..1]);
    }

    [Fact]
    public void What_moves_to_another_project_stays_whichever_is_built_first()
    {
        Write("web.task-definition.json", "{}");
        Write("test/web.service.json", "{}");
        Approve();
        Approve(project: "Other");
        _documents.Remove("web.task-definition.json");
        Assert.Empty(Approve());
        Assert.Equal("test/web.service.json\n", File.ReadAllText(_temp[Approval]));
        _documents.Clear();
        _documents.Add("web.task-definition.json");
        Assert.Empty(Approve(project: "Other"));
        Assert.Empty(Errors(project: "Other"));
        Assert.Contains("approved/test/web.service.json", Approved());

        // The last one takes it along.
        _documents.Clear();
        Assert.Equal(["removed web.task-definition.json"], Approve(project: "Other"));
    }

    [Theory]
    [InlineData("<<<<<<< HEAD\n{}", "FARGATE0104 web.task-definition.json(1,1): Fargate: the approved copy is not JSON: expected a value")]
    [InlineData("", "FARGATE0104 web.task-definition.json(1,1): Fargate: the approved copy is not JSON: expected a value")]
    [InlineData("[]", "FARGATE0101 web.task-definition.json(1,1): Fargate: family: added, web")]
    public void A_copy_that_cannot_be_read_is_told(string text, string expected)
    {
        Write("web.task-definition.json", """{ "family": "web" }""");
        Approve();
        File.WriteAllText(_temp["approved/web.task-definition.json"], text);
        Assert.StartsWith(expected, Errors()[0], StringComparison.Ordinal);
        Assert.Equal(["wrote web.task-definition.json"], Approve());
        Assert.Empty(Errors());
    }

    [Fact]
    public void Of_a_secret_no_log_has_the_value()
    {
        const string Text = """{ "containerDefinitions": [{ "name": "a", "environment": [{ "name": "DB_PASSWORD", "value": "#" }] }] }""";
        Write("web.task-definition.json", Text.Replace("#", "hunter-2x", StringComparison.Ordinal));
        Approve();
        Write("web.task-definition.json", Text.Replace("#", "hunter-3x", StringComparison.Ordinal));
        Assert.DoesNotContain("hunter", string.Concat(Errors()), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter", string.Concat(Approve()), StringComparison.Ordinal);
    }

    [Fact]
    public void Killed_at_any_step_each_copy_is_whole_and_the_next_run_does_the_rest()
    {
        Write("a.task-definition.json", "{ \"family\": \"0\" }");
        Write("b.task-definition.json", "{ \"family\": \"0\" }");
        Approve();
        var kills = 0;
        for (var round = 1; round <= 60; round++)
        {
            var random = new Random(round);
            _documents.Clear();
            foreach (var name in "abcd".Where(_ => random.Next(3) > 0))
                Write(name + ".task-definition.json", $$"""{ "family": "{{random.Next(2)}}", "cpu": "{{random.Next(2)}}" }""");
            try
            {
                Approve(disk: new DyingDisk(steps: 1 + (round % 12)));
            }
            catch (DyingDisk.KilledException)
            {
                kills++;
            }

            foreach (var name in Approved().Where(it => it.EndsWith(".json", StringComparison.Ordinal)))
                Assert.EndsWith("}", File.ReadAllText(_temp[name]), StringComparison.Ordinal);
            Approve();
            Assert.Empty(Errors());
            Assert.Equal(_documents.Select(it => "approved/" + it).Order(StringComparer.Ordinal), Approved().Where(it => it.EndsWith(".json", StringComparison.Ordinal)));
        }

        Assert.InRange(kills, 20, 60);
    }

    public void Dispose() => _temp.Dispose();

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_temp["obj/" + name])!);
        File.WriteAllText(_temp["obj/" + name], text);
        if (!_documents.Contains(name))
            _documents.Add(name);
        _documents.Sort(StringComparer.Ordinal);
    }

    private IEnumerable<string> Approved() => _temp.Files.Where(it => it.StartsWith("approved/", StringComparison.Ordinal) && !it.EndsWith(".new", StringComparison.Ordinal));

    private List<string> Approve(string built = "", Disk? disk = null, string project = "App")
    {
        var engine = new FakeBuildEngine { Messages = [] };
        var task = Task(engine, built, project);
        task.Update = true;
        task.Writer = disk ?? task.Writer;
        Assert.True(task.Execute());
        return [.. engine.Messages.Select(it => it.Replace("Fargate: ", "", StringComparison.Ordinal).Replace(_temp["approved"] + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))];
    }

    private List<string> Errors(string built = "", string project = "App")
    {
        var engine = new FakeBuildEngine();
        Assert.Equal(engine.Errors.Count == 0, Task(engine, built, project).Execute() == (engine.Errors.Count == 0));
        return [.. engine.Errors.Select(Text)];
    }

    private string Text(BuildErrorEventArgs error)
    {
        var place = error.LineNumber == 0 ? "" : FormattableString.Invariant($"({error.LineNumber},{error.ColumnNumber})");
        return $"{error.Code} {error.File.Replace(_temp["approved"] + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace(_temp["App.csproj"], "App.csproj", StringComparison.Ordinal)}{place}: {error.Message}";
    }

    private CompareSnapshots Task(FakeBuildEngine engine, string built, string project) => new()
    {
        BuildEngine = engine,
        Files = [.. _documents],
        Folder = _temp["obj"],
        Snapshots = "approved",
        Project = _temp[project + ".csproj"],
        BuiltStages = built,
    };
}
