using Fargate.Core.Build;
using Fargate.Core.Outputs;

namespace Fargate.Core.Tests.Outputs;

public class FileNamesTests
{
    [Theory]
    [InlineData("web-app", "web-app.task-definition.json")]
    [InlineData("Web_App-2", "Web_App-2.task-definition.json")]
    [InlineData("a", "a.task-definition.json")]
    [InlineData("con", "con_.task-definition.json")]
    [InlineData("con_", "con__.task-definition.json")]
    [InlineData("PRN", "PRN_.task-definition.json")]
    [InlineData("Aux", "Aux_.task-definition.json")]
    [InlineData("nul", "nul_.task-definition.json")]
    [InlineData("com0", "com0_.task-definition.json")]
    [InlineData("LPT9", "LPT9_.task-definition.json")]
    [InlineData("com", "com.task-definition.json")]
    [InlineData("com10", "com10.task-definition.json")]
    [InlineData("comx", "comx.task-definition.json")]
    [InlineData("console", "console.task-definition.json")]
    public void A_family_gives_its_name(string family, string expected)
    {
        Assert.Equal(expected, FileNames.For(family));
        Assert.True(FileNames.IsSafe(FileNames.For(family)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("web app")]
    [InlineData("web.app")]
    [InlineData("web/app")]
    [InlineData("..")]
    [InlineData("../web")]
    [InlineData("C:web")]
    [InlineData("web\n")]
    [InlineData("web\0")]
    [InlineData("wéb")]
    [InlineData("wеb")] // Cyrillic
    [InlineData("١")] // a digit, but not an ASCII one
    public void An_invalid_family_gives_none(string? family) => Assert.Null(FileNames.For(family));

    [Fact]
    public void The_longest_family_is_255_characters()
    {
        Assert.NotNull(FileNames.For(new string('a', 255)));
        Assert.Null(FileNames.For(new string('a', 256)));
    }

    [Fact]
    public void Up_to_200_characters_a_family_is_kept_whole() =>
        Assert.Equal(new string('a', 200) + FileNames.Suffix, FileNames.For(new string('a', 200)));

    [Fact]
    public void A_longer_family_is_cut_to_200_characters_with_a_stable_hash()
    {
        var name = FileNames.For(new string('a', 201))!;
        Assert.Equal(new string('a', 183) + "-9a253eda0ce95884" + FileNames.Suffix, name);
        Assert.Equal(200 + FileNames.Suffix.Length, name.Length);
        Assert.True(FileNames.IsSafe(name));
    }

    [Fact]
    public void Long_families_that_differ_at_the_end_differ_in_name() =>
        Assert.NotEqual(FileNames.For(new string('a', 210) + "b"), FileNames.For(new string('a', 210) + "c"));

    [Theory]
    [InlineData(8)]
    [InlineData(220)]
    public void Families_that_differ_only_in_case_are_duplicates(int length)
    {
        var lower = FileNames.For(new string('i', length));
        var upper = FileNames.For(new string('I', length));
        Assert.NotEqual(lower, upper);
        Assert.Equal(lower, upper, FileNames.Comparer);
    }

    [Theory]
    [InlineData("web-app.task-definition.json")]
    [InlineData("a.json")]
    [InlineData("con_.json")]
    public void A_plain_name_is_safe(string name) => Assert.True(FileNames.IsSafe(name));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("json")]
    [InlineData(".json")]
    [InlineData("a.JSON")]
    [InlineData("a.json ")]
    [InlineData("a.txt")]
    [InlineData("a..json")]
    [InlineData("..a.json")]
    [InlineData(".a.json")]
    [InlineData("../a.json")]
    [InlineData("..\\a.json")]
    [InlineData("b/a.json")]
    [InlineData("b\\a.json")]
    [InlineData("/a.json")]
    [InlineData("C:a.json")]
    [InlineData("a:b.json")]
    [InlineData("~a.json")]
    [InlineData("$(x).json")]
    [InlineData("%41.json")]
    [InlineData("a;b.json")]
    [InlineData("*.json")]
    [InlineData("a b.json")]
    [InlineData("a\n.json")]
    [InlineData("a\u0001.json")]
    [InlineData("é.json")]
    [InlineData("con.json")]
    [InlineData("CON.task-definition.json")]
    [InlineData("nul.json")]
    [InlineData("Com1.json")]
    public void Anything_else_is_not(string? name) => Assert.False(FileNames.IsSafe(name));

    [Theory]
    [InlineData("a.json", true)]
    [InlineData("production/a.json", true)]
    [InlineData("pre-prod2/a.json", true)]
    [InlineData("/a.json", false)]
    [InlineData("../a.json", false)]
    [InlineData("production/../a.json", false)]
    [InlineData("production/test/a.json", false)]
    [InlineData("production\\a.json", false)]
    [InlineData("2nd/a.json", false)]
    [InlineData("con/a.json", false)]
    [InlineData("production/", false)]
    public void The_folder_of_a_stage_is_the_only_one(string path, bool isSafe)
    {
        Assert.Equal(isSafe, FileNames.IsSafePath(path));
        if (isSafe)
            Assert.Equal(path, FileNames.In(FileNames.StageOf(path), FileNames.NameOf(path)));
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void The_name_of_a_stage_has_an_end(int length, bool isValid) => Assert.Equal(isValid, StageNames.IsValid(new string('a', length)));

    [Fact]
    public void A_safe_name_has_255_characters_at_most()
    {
        Assert.True(FileNames.IsSafe(new string('a', 250) + ".json"));
        Assert.False(FileNames.IsSafe(new string('a', 251) + ".json"));
    }

    // With the dot between them and the suffix of 20 letters: 234 is the most that the names may have together.
    [Theory]
    [InlineData(34, 200, true)]
    [InlineData(35, 200, false)]
    [InlineData(200, 200, false)]
    [InlineData(255, 255, false)]
    public void Two_names_of_legal_length_name_a_file(int owner, int name, bool isWhole)
    {
        const string Suffix = ".scaling-policy.json";
        var (first, second) = (new string('s', owner), new string('p', name));
        var file = FileNames.ForAny(first, second, Suffix)!;
        Assert.True(FileNames.IsSafe(file), file);
        Assert.Equal(isWhole, file == $"{first}.{second}{Suffix}");
        Assert.NotEqual(file, FileNames.ForAny(first, new string('p', name - 1) + "q", Suffix));
        Assert.Null(FileNames.ForAny(first, "", Suffix));
    }
}
