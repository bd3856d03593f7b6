using Fargate.Build.Carrier;
using static Fargate.Build.Tests.TestAssembly;

namespace Fargate.Build.Tests;

public sealed class WriteTaskDefinitionsTests : IDisposable
{
    private const string Cost = """{ "kind": "taskDefinition", "name": "a", "region": "us-east-1", "billed": "256 CPU units", "prices": "a list", "perHour": 0.01 }""";

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
        Assert.False(Task(With([.. Document("a", "a.task-definition.json"), .. Document("b", "A.task-definition.json")])).Execute());
        Assert.Equal("FARG0006", Assert.Single(_engine.Errors).Code);
        Assert.Equal(["App.dll", "fargate/old.json", "fargate/summary.md", "manifest.txt"], _temp.Files);
    }

    [Fact]
    public void A_carrier_of_another_version_is_an_error() =>
        Fails(With(("Path_a", "a.json")), "has the constant Path_a, but no constant Text_a. The generator and the build task are of different");

    [Fact]
    public void What_is_not_an_assembly_is_an_error() => Fails(new MemoryStream([1, 2, 3]), "is not a .NET assembly");

    [Fact]
    public void An_annotated_class_without_a_carrier_is_an_error_and_nothing_is_removed()
    {
        Assert.True(Task(With(Document("a", "a.json"))).Execute());
        var files = _temp.Files.ToList();
        Fails(Annotated(typeof(TaskDefinitionAttribute), "a"), "the project has annotated classes, but the generator of Fargate.Analyzers left nothing of them");
        Assert.Equal(files, _temp.Files);
        _engine.Errors.Clear();

        // Of another name of ours, and of our name by somebody else.
        Assert.True(Task(Annotated(typeof(TagAttribute), "a", "b")).Execute());
        Assert.Equal(["App.dll", "manifest.txt"], _temp.Files);
        Assert.True(Task(Annotated(typeof(ObsoleteAttribute))).Execute());
    }

    [Fact]
    public void A_class_that_failed_is_an_error_and_nothing_is_written()
    {
        Assert.True(Task(With(Document("a", "a.json", "1"))).Execute());
        Fails(
            With([.. Document("a", "a.json", "2"), ("Failure_b", "Shop.B: InvalidCastException: no\nway")]),
            "Fargate: no file can be made of the class Shop.B: InvalidCastException: no\\u000away. This is a fault of Fargate.Analyzers, please report it.");
        Assert.Equal("1", File.ReadAllText(_temp["fargate/a.json"]));
    }

    [Fact]
    public void A_class_that_gives_no_file_is_told()
    {
        var engine = new FakeBuildEngine { Warnings = [] };
        var task = Task(With([.. Document("a", "a.json"), ("Fileless_b", "Shop.B")]));
        task.BuildEngine = engine;
        Assert.True(task.Execute());
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal("App.csproj", warning.File);
        Assert.StartsWith("Fargate: the class Shop.B gives no file: ", warning.Message, StringComparison.Ordinal);
        Assert.Equal(["App.dll", "fargate/a.json", "fargate/summary.md", "manifest.txt"], _temp.Files);
    }

    [Fact]
    public void Corrupt_metadata_is_an_error_and_never_thrown()
    {
        using var assembly = With([.. Document("a", "a.json"), ("Cost_a", Cost)]);
        var whole = assembly.ToArray();
        for (var at = 0; at < whole.Length; at++)
        {
            var bytes = (byte[])whole.Clone();
            bytes[at] ^= (byte)(1 << (at % 8));
            bytes[(at * 31) % bytes.Length] = 0xFF;
            try
            {
                EmbeddedFilesReader.ReadContents(new MemoryStream(bytes));
            }
            catch (Exception e) when (e is BadImageFormatException or CarrierException)
            {
            }
        }
    }

    [Fact]
    public void A_missing_assembly_is_an_error() => Fails(null, "App.dll");

    [Fact]
    public void A_folder_that_cannot_be_made_is_an_error()
    {
        File.WriteAllText(_temp["fargate"], "");
        Fails(With(Document("a", "a.json")), "Set FargateEmit to false to build without them.");
    }

    [Fact]
    public void What_the_documents_cost_is_written_beside_them()
    {
        var task = Task(With([.. Document("a", "a.json"), ("Cost_a", Cost)]));
        Assert.True(task.Execute());
        Assert.Equal(["a.json", "cost.md"], task.Written.Select(i => i.ItemSpec));
        Assert.Equal("$7.30 a month", task.Written[1].GetMetadata("Summary"));
        Assert.Equal(["App.dll", "fargate/a.json", "fargate/cost.json", "fargate/cost.md", "fargate/summary.md", "manifest.txt"], _temp.Files);
        Assert.Contains("\"perMonth\": 7.3\n", File.ReadAllText(_temp["fargate/cost.json"]), StringComparison.Ordinal);

        Assert.True(Task(With(Document("a", "a.json"))).Execute());
        Assert.Equal(["App.dll", "fargate/a.json", "fargate/summary.md", "manifest.txt"], _temp.Files);
    }

    [Fact]
    public void It_is_compared_with_an_earlier_build()
    {
        Assert.True(Task(With([.. Document("a", "a.json"), ("Cost_a", Cost)])).Execute());
        File.Move(_temp["fargate/cost.json"], _temp["before.json"]);
        var task = Task(With([.. Document("a", "a.json"), ("Cost_a", Cost.Replace("0.01", "0.03", StringComparison.Ordinal))]));
        task.CostBaseline = _temp["before.json"];
        Assert.True(task.Execute());
        Assert.Equal("$21.90 a month, $14.60 more than before", task.Written[0].GetMetadata("Summary"));
    }

    [Fact]
    public void What_is_no_earlier_build_is_told_and_passed_over()
    {
        var engine = new FakeBuildEngine { Warnings = [] };
        var task = Task(With([.. Document("a", "a.json"), ("Cost_a", Cost)]));
        (task.BuildEngine, task.CostBaseline) = (engine, _temp["App.dll"]);
        Assert.True(task.Execute());
        Assert.Equal("$7.30 a month", task.Written[1].GetMetadata("Summary"));
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(_temp["App.dll"], warning.File);
        Assert.StartsWith("Fargate: the file is no cost.json of a build, ", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_price_is_known_a_project_that_names_its_region_is_told()
    {
        const string Unknown = """{ "kind": "taskDefinition", "name": "a", "region": "eu-west-1", "billed": "256 CPU units" }""";
        var silent = Task(With([.. Document("a", "a.json"), ("Cost_a", Unknown)]));
        Assert.True(silent.Execute());
        Assert.Equal(["a.json"], silent.Written.Select(i => i.ItemSpec));
        var task = Task(null);
        task.Region = "eu-west-1";
        Assert.True(task.Execute());
        Assert.Equal("no price of eu-west-1 is known; FargatePriceList gives it", Assert.Single(task.Written).GetMetadata("Summary"));
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
