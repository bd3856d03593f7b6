using System.Text.Json.Nodes;
using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

/// <summary>What was interrupted, switched off or meant ill: the build makes it good, or says so.</summary>
public class HostileBuildTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Json = Source.Out + "/web-app.task-definition.json";
    private const string ObjJson = Source.Obj + "/web-app.task-definition.json";
    private static readonly string[] All = ["summary.md", "web-app.execution-role-policy.json", "web-app.task-definition.json"];

    [Fact]
    public void What_an_interrupted_build_left_is_made_good_by_the_next()
    {
        var app = App("Interrupted");
        app.Build().Succeeded();
        var (json, manifest) = (app.Read(Json), $"obj/Debug/net10.0/{app.Name}.csproj.fargate.txt");
        foreach (var (file, text) in new[] { (manifest, ""), (manifest, "web-app.exec"), (ObjJson, ""), (ObjJson, json[..100]), (Json, "") })
        {
            app.Write(file, text);
            app.Build().Succeeded();
            Assert.Equal(All, app.Files(Source.Out));
            Assert.Equal(All, app.Files(Source.Obj));
            Assert.Equal(json, app.Read(Json));
            Assert.Equal(json, app.Read(ObjJson));
            Assert.True(app.Build("-v:n").Succeeded().Skipped("FargateWrite"), $"{file} '{text}'");
        }
    }

    [Fact]
    public void A_generator_that_does_not_run_fails_the_build_and_takes_no_file()
    {
        var app = App("NoGenerator");
        app.Build().Succeeded();
        app.WriteProject("""<Target Name="None" BeforeTargets="CoreCompile"><ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup></Target>""");
        for (var i = 0; i < 2; i++)
        {
            var run = app.Build().FailedWith("Fargate: the project has annotated classes, but the generator of Fargate.Analyzers left nothing of them in the assembly");
            Assert.Contains("NoGenerator.csproj : error", run.Output, StringComparison.Ordinal);
            Assert.Equal(All, app.Files(Source.Out));
        }
    }

    [Fact]
    public void A_value_is_never_more_than_a_value()
    {
        var app = new Consumer(package, "Injection");
        app.WriteProject("""
            <ItemGroup>
              <FargateParameter Include="ImageTag" Value="1.0" />
              <FargateParameter Include="Title" Value="$(Title)" />
              <FargateParameter Include="!FargateRegion" Value="eu-west-1" />
            </ItemGroup>
            """);
        app.Write("Tasks.cs", """
            using Fargate;

            [TaskDefinition("web", Cpu = 256, Memory = 512)]
            public partial class Web
            {
                [Container("shop/web:${ImageTag}")]
                [EnvironmentVariable("TITLE", "${Title}")]
                public class Main;
            }
            """);
        var environment = new Dictionary<string, string>
        {
            ["Title"] = "fix: 100%1EImageTag=evil%0A%1E!FargateRegion=us-east-1",
            ["ContainerFamily"] = "x%1EImageTag=evil",
        };
        Assert.Equal([$"wrote {Source.Out}/web.task-definition.json (256 CPU units, 512 MiB, 1 container)"], app.Dotnet("build", [], environment).Succeeded().Messages);
        var container = JsonNode.Parse(app.Read(Source.Out + "/web.task-definition.json"))!["containerDefinitions"]![0]!;
        Assert.Equal("shop/web:1.0", (string?)container["image"]);
        Assert.Equal("fix: 100\u001eImageTag=evil\n\u001e!FargateRegion=us-east-1", (string?)container["environment"]![0]!["value"]);
    }

    [Fact]
    public void Without_the_rules_the_files_are_written_and_the_build_says_that_nothing_checked_them()
    {
        var app = new Consumer(package, "Unchecked");
        app.Write("WebApp.cs", Source.Task("WebApp", "web-app", memory: 4096));
        var run = app.Build("-p:RunAnalyzersDuringBuild=false");
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("Unchecked.csproj : warning : Fargate: the rules did not run", run.Output, StringComparison.Ordinal);
        Assert.True(app.Has(Json));

        // And the next build does not take it for checked.
        app.Build().Failed("FARG0101");
    }

    [Fact]
    public void A_project_that_only_refers_to_one_with_the_package_has_no_file_checked()
    {
        var app = App("Referenced");
        app.Write("Tests/Tests.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><ProjectReference Include="../Referenced.csproj" /></ItemGroup>
            </Project>
            """);
        app.WriteProject("""<ItemGroup><Compile Remove="Tests/**" /><FargateTaskDefinitionFile Remove="Tests/**" /></ItemGroup>""");
        app.Write("Tests/Fixtures/bad-task-definition.json", Source.Json(memory: 300));
        app.Dotnet("restore", ["Tests/Tests.csproj"]).Succeeded();
        app.Build("Tests/Tests.csproj").Succeeded();
    }

    [Fact]
    public void Two_projects_with_one_output_folder_are_told()
    {
        var app = App("Shared");
        app.Build("-p:OutDir=out/").Succeeded();
        app.Write("out/fargate/other.task-definition.json", "{}");
        var run = app.Build("-p:OutDir=out/");
        Assert.Contains("Shared.csproj : warning : Fargate: out/fargate/ also has files that this project does not write: other.task-definition.json.", run.Output, StringComparison.Ordinal);
        Assert.Equal([.. All.Prepend("other.task-definition.json")], app.Files("out/fargate"));
    }

    [Fact]
    public void A_reference_without_the_attributes_says_what_to_write()
    {
        var app = new Consumer(package, "Global");
        app.Write("Global.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="Fargate.Analyzers" Version="{package.Feed.Version}" IncludeAssets="runtime;build;native;contentfiles;analyzers;buildtransitive" /></ItemGroup>
            </Project>
            """);
        app.Write("Plain.cs", "public class Plain;\n");
        app.Build().Succeeded();
        app.Write("WebApp.cs", Source.Task("WebApp", "web-app"));
        var run = app.Build().Failed("CS0246");
        Assert.Contains("Global.csproj : warning : Fargate: the package Fargate.Analyzers is referenced without the assembly of its attributes", run.Output, StringComparison.Ordinal);
    }

    private Consumer App(string name)
    {
        var app = new Consumer(package, name);
        app.Write("WebApp.cs", Source.Task("WebApp", "web-app"));
        return app;
    }
}
