using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

public class BuildTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string WebJson = Source.Out + "/web-app.task-definition.json";
    private const string WorkerJson = Source.Out + "/worker.task-definition.json";
    private const string WebPolicy = Source.Out + "/web-app.execution-role-policy.json";
    private const string WorkerPolicy = Source.Out + "/worker.execution-role-policy.json";
    private static readonly string[] Web = ["summary.md", "web-app.execution-role-policy.json", "web-app.task-definition.json"];
    private static readonly string[] Both = [.. Web, "worker.execution-role-policy.json", "worker.task-definition.json"];

    [Fact]
    public void The_life_of_a_project()
    {
        var app = new Consumer(package, "Life");
        app.Write("WebApp.cs", Source.Task("WebApp", "web-app"));
        app.Write("Worker.cs", Source.Task("Worker", "worker"));

        // Cold.
        Assert.Equal(
            [
                $"wrote {WebPolicy} ({Source.PolicySummary})",
                $"wrote {WebJson} ({Source.Summary})",
                $"wrote {WorkerPolicy} ({Source.PolicySummary})",
                $"wrote {WorkerJson} ({Source.Summary})",
            ],
            app.Build().Succeeded().Messages);
        Assert.Equal(Both, app.Files(Source.Out));
        Assert.Equal(Both, app.Files(Source.Obj));
        Assert.Contains("\"family\": \"web-app\"", app.Read(WebJson));
        Assert.DoesNotContain("\r", app.Read(WebJson));
        Assert.Contains("(web-app.task-definition.json) | 256 CPU units, 512 MiB, 2 containers |", app.Read(Source.Out + "/summary.md"));

        // Nothing to do.
        var noOp = app.Build("-v:n").Succeeded();
        Assert.True(noOp.Skipped("FargateWrite"), noOp.Output);
        Assert.Empty(noOp.Messages);

        // A comment: the assembly is new, the documents are not.
        var (webTime, workerTime) = (app.Time(WebJson), app.Time(WorkerJson));
        app.Write("WebApp.cs", Source.Task("WebApp", "web-app") + "// a comment, and\nclass More;\n");
        var comment = app.Build("-v:n").Succeeded();
        Assert.False(comment.Skipped("CoreCompile"));
        Assert.False(comment.Skipped("FargateWrite"));
        Assert.Empty(comment.Messages);
        Assert.Equal((webTime, workerTime), (app.Time(WebJson), app.Time(WorkerJson)));
        Assert.True(app.Build("-v:n").Succeeded().Skipped("FargateWrite"));

        // A value: one file.
        app.Write("WebApp.cs", Source.Task("WebApp", "web-app", memory: 1024));
        Assert.Equal([$"wrote {WebJson} (256 CPU units, 1024 MiB, 2 containers)"], app.Build().Succeeded().Messages);
        Assert.Contains("\"memory\": \"1024\"", app.Read(WebJson));
        Assert.Equal(workerTime, app.Time(WorkerJson));

        // Deleted by hand, from either folder.
        app.Delete(Source.Obj + "/web-app.task-definition.json");
        app.Delete(WorkerJson);
        Assert.Equal(
            [$"wrote {WebJson} (256 CPU units, 1024 MiB, 2 containers)", $"copied {WorkerJson}"], app.Build().Succeeded().Messages);
        Assert.Equal(Both, app.Files(Source.Out));
        Assert.Equal(Both, app.Files(Source.Obj));

        // The class goes, and its file with it.
        app.Delete("Worker.cs");
        Assert.Empty(app.Build().Succeeded().Messages);
        Assert.Equal(Web, app.Files(Source.Out));
        Assert.Equal(Web, app.Files(Source.Obj));

        app.Dotnet("clean", []).Succeeded();
        Assert.Empty(app.AllFargateFiles());
    }

    [Fact]
    public void A_rule_error_writes_nothing_and_a_suppressed_one_does_not_matter()
    {
        var app = new Consumer(package, "Rules");
        app.Write("WebApp.cs", Source.Task("WebApp", "web-app", memory: 300));
        app.Build().Failed("FARG0101");
        Assert.Empty(app.AllFargateFiles());

        app.Write("WebApp.cs", "#pragma warning disable FARG0101\n" + Source.Task("WebApp", "web-app", memory: 300));
        Assert.Equal(
            [$"wrote {WebPolicy} ({Source.PolicySummary})", $"wrote {WebJson} (256 CPU units, 300 MiB, 2 containers)"],
            app.Build().Succeeded().Messages);
        var time = app.Time(WebJson);

        app.Write("WebApp.cs", Source.Task("WebApp", "web-app", memory: 301));
        app.Build().Failed("FARG0101");
        Assert.Equal(time, app.Time(WebJson));
    }

    [Fact]
    public void Duplicate_families_stop_the_build_also_where_the_analyzer_is_silenced()
    {
        var app = new Consumer(package, "Duplicates");
        app.Write("WebApp.cs", "#pragma warning disable FARG0006\n" + Source.Task("WebApp", "web-app"));
        app.Write("Other.cs", "#pragma warning disable FARG0006\n" + Source.Task("Other", "WEB-app"));
        var run = app.Build().Failed("FARG0006");
        Assert.Contains("Duplicates.csproj : error FARG0006: 2 documents would be written to", run.Output);
        Assert.Empty(app.AllFargateFiles());
    }

    [Fact]
    public void A_family_that_tries_to_leave_the_folder_is_an_error_and_never_a_file()
    {
        var app = new Consumer(package, "Escape");
        app.Write("WebApp.cs", Source.Task("WebApp", "../../escaped"));
        app.Build().Failed("FARG0201");
        app.Write("WebApp.cs", "#pragma warning disable FARG0201\n" + Source.Task("WebApp", "../../escaped"));
        var run = app.Build();
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("Escape.csproj : warning : Fargate: the class WebApp gives no file: ", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Messages);
        Assert.False(app.Has(Source.Obj));
        Assert.Empty(Directory.EnumerateFiles(app.Folder, "*escaped*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_project_without_task_definitions_pays_nothing()
    {
        var app = new Consumer(package, "Unused");
        app.Write("Plain.cs", "public class Plain;\n");
        app.Build().Succeeded();
        Assert.False(app.Has(Source.Obj));
        Assert.False(app.Has(Source.Out));
        Assert.True(app.Build("-v:n").Succeeded().Skipped("FargateWrite"));
    }
}
