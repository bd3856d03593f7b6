using Fargate.Core.Sources.Files;
using Microsoft.Build.Utilities;

namespace Fargate.Build.Tests;

/// <summary>What patterns find is not always a file that a compiler can read.</summary>
public sealed class FindUnreadableFilesTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly FakeBuildEngine _engine = new() { Warnings = [] };

    [Fact]
    public void What_is_far_too_large_is_left_out()
    {
        File.WriteAllBytes(_temp["a.json"], new byte[4 * TaskDefinitionFile.MaxLength]);
        File.WriteAllBytes(_temp["b.json"], new byte[(4 * TaskDefinitionFile.MaxLength) + 1]);
        File.WriteAllText(_temp["c.json"], "");
        Assert.Equal([$"{_temp["b.json"]}: Fargate: not checked: it is far larger than a task definition can be."], Find("a.json", "b.json", "c.json", "none.json"));
    }

    [Fact]
    public void Links_are_followed_and_told_where_they_lead_nowhere()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(_temp["a.json"], "{}");
        File.CreateSymbolicLink(_temp["b.json"], "a.json");
        File.CreateSymbolicLink(_temp["c.json"], "none.json");
        Assert.Equal([$"{_temp["c.json"]}: Fargate: not checked: '{_temp["c.json"]}' is a link that leads nowhere."], Find("a.json", "b.json", "c.json"));
    }

    [Fact]
    public void A_pipe_is_no_file()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using (var pipe = System.Diagnostics.Process.Start("mkfifo", [_temp["a.json"]]))
            pipe.WaitForExit();
        Assert.Equal([$"{_temp["a.json"]}: Fargate: not checked: it is not a file."], Find("a.json"));
    }

    [Theory]
    [InlineData("a\"b.json")]
    [InlineData("a:b.json")]
    [InlineData("a\nb.json")]
    public void A_name_that_the_compiler_would_not_find_again_is_told(string name)
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(_temp[name], "{}");
        File.WriteAllText(_temp["o'k, 1;[#] %41.json"], "{}");
        Assert.Equal([$"{_temp[name]}: Fargate: not checked: the compiler cannot read a file with this name."], Find(name, "o'k, 1;[#] %41.json"));
    }

    public void Dispose() => _temp.Dispose();

    private IEnumerable<string> Find(params string[] names)
    {
        var task = new FindUnreadableFiles { BuildEngine = _engine, Files = [.. names.Select(it => new TaskItem(_temp[it].Replace("%", "%25", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal)))] };
        Assert.True(task.Execute());
        Assert.Equal(_engine.Warnings!.Count, task.Unreadable.Length);
        return _engine.Warnings!.Select(it => $"{it.File}: {it.Message}");
    }
}
