using Fargate.Build.Carrier;
using Fargate.Build.Files;

namespace Fargate.Build.Tests.Files;

public sealed class OutputFolderTests : IDisposable
{
    private static readonly DateTimeOffset Old = new(2020, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private readonly TempFolder _temp = new();

    [Fact]
    public void Documents_are_written_with_a_summary_and_a_manifest()
    {
        var written = Update(Of("a", "{ \"é\" }\n"), Of("b", "{}\n"));
        Assert.Equal(["a.json", "b.json"], written);
        Assert.Equal(["fargate/a.json", "fargate/b.json", "fargate/summary.md", "manifest.txt"], _temp.Files);
        Assert.Equal("{ \"é\" }\n"u8.ToArray(), File.ReadAllBytes(_temp["fargate/a.json"]));
        Assert.Equal("a.json\nb.json\nsummary.md\n"u8.ToArray(), File.ReadAllBytes(_temp["manifest.txt"]));
    }

    [Fact]
    public void The_summary_lists_all_documents()
    {
        Update(Of("a", "{}", "256 CPU units, 512 MiB, 1 container"), Of("b", "{}", "a|b\nc"));
        Assert.Equal(
            "# What is deployed\n\n## Files\n\n| File | Contents |\n| --- | --- |\n" +
            "| [a.json](a.json) | 256 CPU units, 512 MiB, 1 container |\n| [b.json](b.json) | a\\|b\\u000ac |\n",
            File.ReadAllText(_temp["fargate/summary.md"]));
    }

    [Fact]
    public void Only_what_differs_is_written_but_the_manifest_always()
    {
        Update(Of("a", "1"), Of("b", "1"));
        Age("fargate/a.json", "fargate/b.json", "fargate/summary.md", "manifest.txt");
        Assert.Equal(["b.json"], Update(Of("a", "1"), Of("b", "2")));
        Assert.Equal(Old, Time("fargate/a.json"));
        Assert.NotEqual(Old, Time("fargate/b.json"));
        Assert.Equal(Old, Time("fargate/summary.md"));
        Assert.NotEqual(Old, Time("manifest.txt"));
        Assert.Equal("2", File.ReadAllText(_temp["fargate/b.json"]));
    }

    [Fact]
    public void A_byte_order_mark_or_a_shorter_file_differs()
    {
        Update(Of("a", "12"), Of("b", "12"));
        File.WriteAllBytes(_temp["fargate/a.json"], [0xEF, 0xBB, 0xBF, (byte)'1', (byte)'2']);
        File.WriteAllText(_temp["fargate/b.json"], "1");
        Assert.Equal(["a.json", "b.json"], Update(Of("a", "12"), Of("b", "12")));
    }

    [Fact]
    public void A_deleted_file_comes_back()
    {
        Update(Of("a", "1"), Of("b", "1"));
        File.Delete(_temp["fargate/a.json"]);
        Assert.Equal(["a.json"], Update(Of("a", "1"), Of("b", "1")));
    }

    [Fact]
    public void What_is_no_longer_carried_is_deleted_and_nothing_else()
    {
        Update(Of("a", "1"), Of("b", "1"));
        File.WriteAllText(_temp["fargate/mine.json"], "");
        Assert.Empty(Update(Of("b", "1")));
        Assert.Equal(["fargate/b.json", "fargate/mine.json", "fargate/summary.md", "manifest.txt"], _temp.Files);
        Update();
        Assert.Equal(["fargate/mine.json", "manifest.txt"], _temp.Files);
    }

    [Fact]
    public void A_family_whose_case_changes_is_written_under_its_new_name()
    {
        Update(Of("Web", "1"));
        Assert.Equal(["web.json"], Update(Of("web", "1")));
        Assert.Equal(["fargate/summary.md", "fargate/web.json", "manifest.txt"], _temp.Files);
    }

    [Fact]
    public void Without_documents_there_is_no_folder()
    {
        Update();
        Assert.False(Directory.Exists(_temp["fargate"]));
        Assert.Equal("", File.ReadAllText(_temp["manifest.txt"]));
        Update(Of("a", "1"));
        Update();
        Assert.False(Directory.Exists(_temp["fargate"]));
    }

    [Fact]
    public void A_manifest_cannot_make_it_delete_other_files()
    {
        string[] outside = ["outside.json", "summary.md", "cost.md"];
        foreach (var file in outside)
            File.WriteAllText(_temp[file], "");
        Update(Of("a", "1"));
        File.WriteAllText(
            _temp["manifest.txt"],
            "..\n\n" + string.Concat(outside.SelectMany(it => new[] { "../", "summary.md/../../", "production/../../", _temp[""] + "/" }.Select(folder => folder + it + "\n"))));
        Update(Of("a", "1"));
        Assert.Superset(outside.ToHashSet(), _temp.Files.ToHashSet());
    }

    [Theory]
    [InlineData("summary.md", true)]
    [InlineData("production/cost.md", true)]
    [InlineData("/summary.md", false)]
    [InlineData("../cost.md", false)]
    [InlineData("production/test/summary.md", false)]
    [InlineData("production/readme.md", false)]
    public void What_it_may_delete_has_a_name_that_it_writes(string name, bool isOurs) => Assert.Equal(isOurs, DocumentNames.IsOurs(name));

    [Fact]
    public void A_run_that_breaks_off_leaves_the_manifest_old()
    {
        Update(Of("a", "1"));
        Age("manifest.txt");
        Directory.CreateDirectory(_temp["fargate/b.json"]);
        Assert.ThrowsAny<Exception>(() => Update(Of("a", "2"), Of("b", "1")));
        Assert.Equal(Old, Time("manifest.txt"));
    }

    [Fact]
    public void Stages_stand_in_the_project_s_order_and_those_that_are_not_built_do_not()
    {
        EmbeddedDocument[] documents = [.. new[] { "production", "staging", "test" }.Select(it => new EmbeddedDocument(it, it + "/a.task-definition.json", "{}", "256 CPU units"))];
        Assert.StartsWith(
            """
            # Stages

            | File | [test](test/summary.md) | [staging](staging/summary.md) | [production](production/summary.md) |
            | --- | --- | --- | --- |
            | a.task-definition.json | [256 CPU units](test/a.task-definition.json) |
            """,
            StagesPage.Render(documents, [], ["dev", "test", "staging", "production"]), StringComparison.Ordinal);
    }

    public void Dispose() => _temp.Dispose();

    private static EmbeddedDocument Of(string name, string text, string summary = "") => new(name, name + ".json", text, summary);

    private IEnumerable<string> Update(params EmbeddedDocument[] documents) =>
        new OutputFolder(_temp["fargate"], _temp["manifest.txt"]).Update(documents, Pages.Of(documents, _ => null, [], isAsked: false)).Select(d => d.Path).Where(it => it != SummaryPage.Name);

    private DateTimeOffset Time(string name) => new(File.GetLastWriteTimeUtc(_temp[name]));

    private void Age(params string[] names)
    {
        foreach (var name in names)
            File.SetLastWriteTimeUtc(_temp[name], Old.UtcDateTime);
    }
}
