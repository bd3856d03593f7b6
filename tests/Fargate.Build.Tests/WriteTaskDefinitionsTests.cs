using static Fargate.Build.Tests.TestAssembly;

namespace Fargate.Build.Tests;

public sealed class WriteTaskDefinitionsTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly FakeBuildEngine _engine = new();

    [Fact]
    public void What_was_written_is_handed_back_with_its_summary()
    {
        var task = Task(With([.. Document("b", "b.json", "{}", "x; 50%41 \n y"), .. Document("a", "a.json")]));
        Assert.True(task.Execute());
        Assert.Equal(["a.json", "b.json"], task.Written.Select(i => i.ItemSpec));
        Assert.Equal("x; 50%41 \\u000a y", task.Written[1].GetMetadata("Summary"));
        Assert.Empty(_engine.Errors);
        Assert.Equal(["App.dll", "fargate/a.json", "fargate/b.json", "fargate/summary.md", "manifest.txt"], _temp.Files);

        var again = Task(null);
        Assert.True(again.Execute());
        Assert.Empty(again.Written);
    }

    [Fact]
    public void An_assembly_without_a_carrier_gets_no_folder()
    {
        Assert.True(Task(WithClass("App.FargateFiles", Document("a", "a.json"))).Execute());
        Assert.Equal(["App.dll", "manifest.txt"], _temp.Files);
    }

    [Fact]
    public void A_family_that_tries_to_leave_the_folder_writes_nothing_at_all()
    {
        Assert.False(Task(With([.. Document("a", "a.json"), .. Document("b", "../b.json")])).Execute());
        var error = Assert.Single(_engine.Errors);
        Assert.Equal("FARG0201", error.Code);
        Assert.Equal("App.csproj", error.File);
        Assert.Equal(["App.dll"], _temp.Files);
    }

    [Fact]
    public void Families_that_differ_only_in_case_write_nothing_and_delete_nothing()
    {
        Assert.True(Task(With(Document("a", "old.json"))).Execute());
        Assert.False(Task(With([.. Document("a", "a.json"), .. Document("b", "A.json")])).Execute());
        Assert.Equal("FARG0006", Assert.Single(_engine.Errors).Code);
        Assert.Equal(["App.dll", "fargate/old.json", "fargate/summary.md", "manifest.txt"], _temp.Files);
    }

    [Fact]
    public void A_carrier_of_another_version_is_an_error() =>
        Fails(With(("Path_a", "a.json")), "has the constant Path_a, but no constant Text_a. The generator and the build task are of different");

    [Fact]
    public void What_is_not_an_assembly_is_an_error() => Fails(new MemoryStream([1, 2, 3]), "is not a .NET assembly");

    [Fact]
    public void A_missing_assembly_is_an_error() => Fails(null, "App.dll");

    [Fact]
    public void A_folder_that_cannot_be_made_is_an_error()
    {
        File.WriteAllText(_temp["fargate"], "");
        Fails(With(Document("a", "a.json")), "Set FargateEmit to false to build without them.");
    }

    public void Dispose() => _temp.Dispose();

    private void Fails(MemoryStream? assembly, string message)
    {
        Assert.False(Task(assembly).Execute());
        var error = Assert.Single(_engine.Errors);
        Assert.StartsWith("Fargate: ", error.Message);
        Assert.Contains(message, error.Message);
        Assert.Equal("App.csproj", error.File);
    }

    private WriteTaskDefinitions Task(MemoryStream? assembly)
    {
        if (assembly is not null)
            File.WriteAllBytes(_temp["App.dll"], assembly.ToArray());
        return new WriteTaskDefinitions
        {
            BuildEngine = _engine,
            Assembly = _temp["App.dll"],
            Folder = _temp["fargate/"],
            Manifest = _temp["manifest.txt"],
            Project = "App.csproj",
        };
    }
}
