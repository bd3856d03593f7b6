using System.Text;
using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

/// <summary>dotnet build -t:FargateFix, in a project with two target frameworks and with C# that it must leave alone.</summary>
public class FileFixTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    // Each correction brings up the next: "Cpu" is a name, then a number, then half of a size that does not exist.
    private const string Wrong = "{\r\n  \"family\": \"wëb app\",\r\n  \"networkMode\": \"awsvpc\",\r\n  \"requiresCompatibilities\": [\"FARGATE\"],\r\n"
        + "\t\"Cpu\" : 256,\r\n  \"memory\": \"300\", \"ephemeralStorage\": { \"sizeInGiB\": 20 },\r\n  \"containerDefinitions\": [{ \"name\": \"web\", \"image\": \"nginx:1.27\" }]\r\n}";

    private static readonly string Right = Wrong.Replace("wëb app", "w-b-app").Replace("\"Cpu\" : 256", "\"cpu\" : \"256\"").Replace("300", "512");

    [Fact]
    public void Files_are_corrected_until_nothing_is_left_and_nothing_else_is_touched()
    {
        var app = new Consumer(package, "Fix");
        app.WriteProject("<ItemGroup><AdditionalFiles Include=\"WebApp.cs\" /></ItemGroup>", "<TargetFrameworks>\n  net10.0;\n  net10.0-windows\n</TargetFrameworks><EnableWindowsTargeting>true</EnableWindowsTargeting>"
            + "<DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        var code = Source.Task("WebApp", "web app", memory: 300) + "class More { [System.Obsolete] void M() => M(); }\n";
        app.Write("WebApp.cs", code);
        app.Write("Suppressed.cs", "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Fargate.Storage\", \"FARG0103\")]\n");
        app.Write(".aws/task-definition.json", Wrong, Encoding.Unicode);
        app.Write("100%2F/taskdef ;#'.json", Wrong, new UTF8Encoding(true));
        app.Write("legacy/taskdef.json", Wrong);
        app.Write("pub/fargate/taskdef.json", Wrong);
        app.Write("pub/fargate/summary.md", "");
        app.Write(".editorconfig", "root = true\n[legacy/*.json]\nfargate.suppress = FARG0101, FARG1503\n");

        var run = Fix(app);
        Assert.Equal(
            [
                ".aws/task-definition.json(1,1): FARG1513 Save the file as UTF-8 without a byte order mark",
                ".aws/task-definition.json(2,13): FARG0201 Use 'w-b-app'",
                ".aws/task-definition.json(5,2): FARG1503 Use 'cpu'",
                "100%2F/taskdef ;#'.json(1,1): FARG1513 Save the file as UTF-8 without a byte order mark",
                "100%2F/taskdef ;#'.json(2,13): FARG0201 Use 'w-b-app'",
                "100%2F/taskdef ;#'.json(5,2): FARG1503 Use 'cpu'",
                "legacy/taskdef.json(2,13): FARG0201 Use 'w-b-app'",
                ".aws/task-definition.json(5,10): FARG1504 Write \"256\"",
                ".aws/task-definition.json(6,13): FARG0101 Use 256 CPU units and 512 MiB, the smallest size that holds both",
                "100%2F/taskdef ;#'.json(5,10): FARG1504 Write \"256\"",
                "100%2F/taskdef ;#'.json(6,13): FARG0101 Use 256 CPU units and 512 MiB, the smallest size that holds both",
                "Fargate: 11 corrections in 3 files",
            ],
            Lines(run.Succeeded()));
        Assert.Equal(Encoding.UTF8.GetBytes(Right), app.Bytes(".aws/task-definition.json"));
        Assert.Equal(Encoding.UTF8.GetBytes(Right), app.Bytes("100%2F/taskdef ;#'.json"));
        Assert.Equal(Wrong.Replace("wëb app", "w-b-app"), app.Read("legacy/taskdef.json"));
        Assert.Equal(Wrong, app.Read("pub/fargate/taskdef.json"));
        Assert.Equal(code, app.Read("WebApp.cs"));
        Assert.Equal(["task-definition.json"], app.Files(".aws"));

        Assert.Equal(["Fargate: 0 corrections in 0 files"], Lines(Fix(app).Succeeded()));
        app.Delete("WebApp.cs");
        app.Write("legacy/taskdef.json", Right);
        app.Write("100%2F/taskdef ;#'.json", Right);
        app.Build().Succeeded();
    }

    [Fact]
    public void Only_some_rules_and_only_where_the_compiler_looks()
    {
        var app = new Consumer(package, "FixSome");
        app.Write("task-definition.json", Wrong);
        app.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.FARG1503.severity = none\ndotnet_diagnostic.FARG0103.severity = suggestion\n");

        Assert.Contains("error : FargateFixRules: 'FARG1501' is not a rule with corrections.", Fix(app, "-p:FargateFixRules=FARG1501").Output);

        // An error in a method hides nothing, one in a declaration does.
        app.Write("Broken.cs", "class Broken { int M() => \"\"; }\n");
        Assert.Equal(
            ["task-definition.json(6,55): FARG0103 Remove ephemeralStorage (the default is 20 GiB)", "Fargate: 1 correction in 1 file"],
            Lines(Fix(app, "-p:FargateFixRules=farg0103%3BFARG1503").Succeeded()));
        Assert.Equal(Wrong.Replace(", \"ephemeralStorage\": { \"sizeInGiB\": 20 }", ""), app.Read("task-definition.json"));

        app.Write("Broken.cs", "class Broken : Missing { }\n");
        app.Write("task-definition.json", Wrong);
        var hidden = Fix(app).Failed("CS0246");
        Assert.Contains("Broken.cs(1,16): error CS0246", hidden.Output);
        Assert.Contains("Fargate: nothing is corrected.", hidden.Output);
        Assert.DoesNotContain("corrections in", hidden.Output);
        Assert.Equal(Wrong, app.Read("task-definition.json"));
    }

    [Fact]
    public void Odd_names_of_folders_and_files_and_what_is_no_file_do_not_stop_the_rest()
    {
        if (OperatingSystem.IsWindows())
            return;
        const string Minified = "{\"family\":\"web app\",\"containerDefinitions\":[{\"name\":\"web\",\"image\":\"a:1\"}]}";
        var app = new Consumer(package, "Fix a,b;c");
        app.Write("Web App, 2.cs", "class A { }\n");
        app.Write("1/taskdef.json", Minified);
        app.Write("2/taskdef.json", Minified);
        app.Write("3/my \"taskdef.json", Minified);
        app.Write("4/taskdef.json", new string(' ', 5 << 20));
        File.CreateSymbolicLink(Path.Combine(app.Folder, "dangling-taskdef.json"), "nowhere.json");
        File.SetAttributes(Path.Combine(app.Folder, "2/taskdef.json"), FileAttributes.ReadOnly);
        using (var pipe = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(app.Folder, "pipe-taskdef.json")]))
            pipe.WaitForExit();

        var lines = Lines(Fix(app)).Select(it => it.Split(" [")[0]).Distinct().ToList();
        Assert.Contains(lines, it => it.EndsWith("1/taskdef.json(1,11): FARG0201 Use 'web-app'", StringComparison.Ordinal));
        Assert.Contains(lines, it => it.Contains("2/taskdef.json : error : Fargate: not corrected: ", StringComparison.Ordinal));
        Assert.Contains(lines, it => it.Contains("3/my \"taskdef.json : warning : Fargate: not checked: ", StringComparison.Ordinal));
        Assert.Contains(lines, it => it.Contains("4/taskdef.json : warning : Fargate: not checked: ", StringComparison.Ordinal));
        Assert.Contains(lines, it => it.Contains("dangling-taskdef.json : warning : Fargate: not checked: ", StringComparison.Ordinal));
        Assert.Contains(lines, it => it.Contains("pipe-taskdef.json : warning : Fargate: not checked: ", StringComparison.Ordinal));
        Assert.Equal(Minified.Replace("web app", "web-app"), app.Read("1/taskdef.json"));
        Assert.Equal(Minified, app.Read("2/taskdef.json"));
    }

    private static DotnetRun Fix(Consumer app, params string[] arguments) => app.Build(["-t:FargateFix", .. arguments]);

    private static IEnumerable<string> Lines(DotnetRun run) => run.Output.Split('\n').Select(it => it.Trim().Replace('\\', '/'))
        .Where(it => it.Contains(": FARG", StringComparison.Ordinal) || it.StartsWith("Fargate:", StringComparison.Ordinal) || it.Contains(" : Fargate: ", StringComparison.Ordinal));
}
