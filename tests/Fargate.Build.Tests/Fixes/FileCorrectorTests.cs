using Fargate.Build.Fixes;
using Fargate.Build.Tests.Files;
using Fargate.Core.Edits;
using Fargate.Core.Tree;

namespace Fargate.Build.Tests.Fixes;

/// <summary>Logs in, files out.</summary>
public sealed class FileCorrectorTests : IDisposable
{
    private const int Rounds = 100;

    private const string Wrong = """
        {
          "family": "web app", "networkMode": "bridge",
          "requiresCompatibilities": ["FARGATE"],
          "Cpu": 256, "memory": "300",
          "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
        }
        """;

    private const string Right = """
        {
          "family": "web-app", "networkMode": "awsvpc",
          "requiresCompatibilities": ["FARGATE"],
          "cpu": "256", "memory": "512",
          "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
        }
        """;

    private readonly TempFolder _temp = new();
    private readonly List<string> _lines = [];
    private int _rounds;

    [Fact]
    public void All_that_can_be_corrected_is_also_what_a_correction_brings_up()
    {
        Write("a.json", Wrong);
        Write("b.json", Right);
        var corrector = Corrector("a.json", "b.json");
        Assert.Null(corrector.Run(() => Compile("a.json", "b.json")));
        Assert.Equal(Right, Read("a.json"));
        Assert.Equal(Right, Read("b.json"));
        Assert.Equal((5, 1, 3), (corrector.Corrections, corrector.ChangedFiles, _rounds));
        Assert.Equal(
            [
                "a.json(2,13): FARG0201 Use 'web-app'",
                "a.json(2,39): FARG0202 Use network mode 'awsvpc'",
                "a.json(4,3): FARG1503 Use 'cpu'",
                "a.json(4,10): FARG1504 Write \"256\"",
                "a.json(4,25): FARG0101 Use 256 CPU units and 512 MiB, the smallest size that holds both",
            ],
            _lines);
        Assert.Equal(["a.json", "b.json"], _temp.Files);
    }

    [Fact]
    public void Rules_that_are_not_wanted_and_files_that_are_not_named_are_left_alone()
    {
        Write("a.json", Wrong);
        Write("b.json", Wrong.Replace("web", "other", StringComparison.Ordinal));
        Corrector(it => it.Rule == "FARG0201", "a.json").Run(() => Compile("b.json", "a.json"));
        Assert.Equal(Wrong.Replace("web app", "web-app", StringComparison.Ordinal), Read("a.json"));
        Assert.Equal(Wrong.Replace("web", "other", StringComparison.Ordinal), Read("b.json"));
    }

    [Fact]
    public void What_the_log_does_not_have_is_not_corrected()
    {
        Write("a.json", Wrong);
        Corrector("a.json").Run(() => CompilerLog.Read(Sarif.Log([.. Sarif.Of(_temp["a.json"]).Select(Sarif.Suppressed)])));
        Corrector("a.json").Run(() => CompilerLog.Read(Sarif.Log()));
        Assert.Equal(Wrong, Read("a.json"));
        Assert.Empty(_lines);
    }

    [Fact]
    public void The_likeliest_correction_that_has_a_place_is_taken()
    {
        Write("a.json", Right);
        Edit[] edits = [Set("containerDefinitions[none].user", "x"), Set("family", "second"), Set("family", "third")];
        Corrector("a.json").Run(Once(Sarif.Result("FARG0201", _temp["a.json"], 1, 1, "", edits)));
        Assert.Equal(Right.Replace("web-app", "second", StringComparison.Ordinal), Read("a.json"));
    }

    // Somebody has something to do beside it.
    [Fact]
    public void A_correction_that_is_to_be_chosen_is_not_taken()
    {
        Write("a.json", Right);
        Edit[] edits = [Set("family", "second") with { IsManual = true }];
        Corrector("a.json").Run(Once(Sarif.Result("FARG0201", _temp["a.json"], 1, 1, "", edits)));
        Assert.Equal(Right, Read("a.json"));
    }

    [Fact]
    public void Corrections_that_undo_each_other_come_to_an_end()
    {
        Write("a.json", Right);
        var corrector = Corrector("a.json");
        corrector.Run(() => Log(Sarif.Result("FARG0202", _temp["a.json"], 2, 39, "", [Set("networkMode", _rounds % 2 == 0 ? "host" : "awsvpc")])));
        Assert.Equal(2, _rounds);
        Assert.Equal(["a.json(2,39): FARG0202 title"], _lines);
    }

    [Fact]
    public void Corrections_without_an_end_come_to_an_end()
    {
        Write("a.json", Right);
        Corrector("a.json").Run(() => Log(Sarif.Result("FARG0201", _temp["a.json"], 2, 13, "", [Set("family", "a" + _rounds)])));
        Assert.Equal(20, _rounds);
    }

    [Fact]
    public void Of_two_corrections_that_meet_one_waits_and_is_said_once()
    {
        Write("a.json", Right);
        var (one, other) = (Set("family", "one"), Set("family", "two"));
        Corrector("a.json").Run(Once(
            Sarif.Result("FARG0201", _temp["a.json"], 2, 13, "", [one]), Sarif.Result("FARG0202", _temp["a.json"], 2, 14, "", [other])));
        Assert.Equal(["a.json(2,13): FARG0201 title"], _lines);
        Assert.Equal(Right.Replace("web-app", "one", StringComparison.Ordinal), Read("a.json"));
    }

    [Fact]
    public void An_error_that_hides_the_files_is_returned_and_one_that_does_not_is_not()
    {
        Write("a.json", Wrong);
        var error = Sarif.Result("CS0246", _temp["a.cs"], 3, 7, "no such type");
        var hidden = Corrector("a.json").Run(Once(error));
        Assert.Equal(("CS0246", 3, 7, "no such type"), (hidden!.Rule, hidden.Line, hidden.Column, hidden.Message));
        _rounds = 0;
        Assert.Null(Corrector("a.json").Run(Once([(System.Text.Json.Nodes.JsonObject)error.DeepClone(), .. Sarif.Of(_temp["a.json"])])));
        Assert.NotEqual(Wrong, Read("a.json"));
    }

    [Fact]
    public void One_file_that_cannot_be_written_does_not_stop_the_others()
    {
        foreach (var name in new[] { "a.json", "b.json", "c.json" })
            Write(name, Wrong);
        File.SetAttributes(_temp["b.json"], FileAttributes.ReadOnly);
        Corrector("a.json", "b.json", "c.json").Run(() => Compile("a.json", "b.json", "c.json"));
        File.SetAttributes(_temp["b.json"], FileAttributes.Normal);
        Assert.Equal((Right, Wrong, Right), (Read("a.json"), Read("b.json"), Read("c.json")));
        Assert.Equal($"b.json failed: '{_temp["b.json"]}' is read-only.", Assert.Single(_lines, it => it.StartsWith('b')));
    }

    [Fact]
    public void Killed_at_any_step_each_file_is_whole_and_the_next_run_does_the_rest()
    {
        var kills = 0;
        var names = new[] { "a.json", "b.json", "c.json" };
        // As it was, and after each round of corrections.
        var whole = new List<string> { Wrong };
        Write("a.json", Wrong);
        Corrector("a.json").Run(() =>
        {
            whole.Add(Read("a.json"));
            return Compile("a.json");
        });
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var name in names)
                Write(name, Wrong);
            try
            {
                new FileCorrector(names.ToDictionary(it => _temp[it], it => it), _ => true, _lines.Add, (_, _) => { }) { Disk = new DyingDisk(steps: 1 + (round % 16)) }.Run(() => Compile(names));
            }
            catch (DyingDisk.KilledException)
            {
                kills++;
            }

            Assert.All(names, it => Assert.Contains(Read(it), whole));
            Corrector(names).Run(() => Compile(names));
            Assert.All(names, it => Assert.Equal(Right, Read(it)));
        }

        Assert.InRange(kills, Rounds / 2, Rounds);
    }

    [Fact]
    public void What_is_only_told_by_an_editor_can_be_told_from_what_a_build_says()
    {
        Write("a.json", Right);
        var (error, warning, note) = (Set("family", "one"), Set("cpu", "512"), Set("memory", "1024"));
        var log = new[] { ("error", error), ("warning", warning), ("note", note) }.Select(it => Sarif.At(it.Item1, Sarif.Result("FARG0201", _temp["a.json"], 1, 1, "", [it.Item2])));
        Corrector(it => it.IsLoud, "a.json").Run(Once([.. log]));
        Assert.Equal(Right.Replace("web-app", "one", StringComparison.Ordinal).Replace("256", "512", StringComparison.Ordinal), Read("a.json"));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_file_in_another_encoding_is_saved_as_plain_UTF_8(string encoding)
    {
        var text = Right.Replace("web-app", "wëb", StringComparison.Ordinal);
        File.WriteAllText(_temp["a.json"], text, System.Text.Encoding.GetEncoding(encoding));
        Corrector("a.json").Run(() => Log(Sarif.Result("FARG1513", _temp["a.json"], 1, 1, "")));
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(text), File.ReadAllBytes(_temp["a.json"]));
        Assert.Equal(["a.json(1,1): FARG1513 Save the file as UTF-8 without a byte order mark"], _lines);
        Assert.Equal(2, _rounds);
    }

    public void Dispose() => _temp.Dispose();

    private static Edit Set(string path, string value) => new("key", "title", Change.Set(ApiPath.Parse(path)!, value));

    private FileCorrector Corrector(params string[] names) => Corrector(_ => true, names);

    private FileCorrector Corrector(Func<LoggedFinding, bool> isWanted, params string[] names) =>
        new(names.ToDictionary(it => _temp[it], it => it), isWanted, _lines.Add, (file, why) => _lines.Add($"{file} failed: {why}"));

    private CompilerLog Compile(params string[] names) => Log([.. names.SelectMany(it => Sarif.Of(_temp[it]))]);

    private Func<CompilerLog> Once(params System.Text.Json.Nodes.JsonObject[] results) => () => _rounds == 0 ? Log(results) : Log();

    private CompilerLog Log(params System.Text.Json.Nodes.JsonObject[] results)
    {
        _rounds++;
        return CompilerLog.Read(Sarif.Log(results));
    }

    private void Write(string name, string text) => File.WriteAllText(_temp[name], text);

    private string Read(string name) => File.ReadAllText(_temp[name]);
}
