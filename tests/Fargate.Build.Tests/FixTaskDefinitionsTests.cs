using Microsoft.Build.Utilities;

namespace Fargate.Build.Tests;

/// <summary>What the task says where it cannot do its work. Where it can, a test of the package runs it in a build.</summary>
public sealed class FixTaskDefinitionsTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly FakeBuildEngine _engine = new() { Messages = [] };

    [Fact]
    public void Without_files_there_is_nothing_to_ask_the_compiler()
    {
        Assert.True(Task().Execute());
        Assert.Equal(["Fargate: 0 corrections in 0 files"], _engine.Messages!);
        Assert.Empty(_temp.Files);
    }

    [Fact]
    public void A_rule_that_corrects_nothing_is_named()
    {
        var task = Task("a.json");
        task.Rules = "FARG0101; farg0201,FARG1510 ";
        Assert.False(task.Execute());
        var error = Assert.Single(_engine.Errors).Message!;
        Assert.StartsWith("FargateFixRules: 'FARG1510' is not a rule with corrections. Rules with corrections: FARG0101, ", error);
    }

    [Fact]
    public void Arguments_that_the_build_did_not_give_are_missed()
    {
        var task = Task("a.json");
        task.Arguments = [];
        Assert.False(task.Execute());
        Assert.Contains("Run the target FargateFix alone", Assert.Single(_engine.Errors).Message);
    }

    [Theory]
    [InlineData("csc.dll", "dotnet")]
    [InlineData("csc.dll", "no-such-program")]
    [InlineData("no-such-program", "")]
    public void A_compiler_that_does_not_run_is_an_error(string compiler, string host)
    {
        File.WriteAllText(_temp["a.json"], "{}");
        var task = Task("a.json");
        (task.Compiler, task.Host) = (_temp[compiler], host);
        Assert.False(task.Execute());
        var error = Assert.Single(_engine.Errors);
        Assert.StartsWith($"Fargate: cannot run the compiler '{_temp[compiler]}': ", error.Message);
        Assert.Equal(_temp["App.csproj"], error.File);
        Assert.Equal("{}", File.ReadAllText(_temp["a.json"]));
    }

    public void Dispose() => _temp.Dispose();

    private FixTaskDefinitions Task(params string[] files) => new()
    {
        BuildEngine = _engine,
        Files = [.. files.Select(it => new TaskItem(_temp[it]))],
        Arguments = [new TaskItem("/target:library")],
        Folder = "obj/fargate.fix/",
        Project = _temp["App.csproj"],
    };
}
