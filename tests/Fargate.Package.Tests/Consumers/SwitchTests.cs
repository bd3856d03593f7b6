using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

public class SwitchTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Json = "web-app.task-definition.json";
    private const string Policy = "web-app.execution-role-policy.json";
    private static readonly string[] Documents = [Policy, Json];
    private static readonly string[] All = ["summary.md", Policy, Json];

    [Fact]
    public void Switched_off_it_writes_nothing_and_takes_back_what_it_wrote()
    {
        var app = App("Off");
        app.Build().Succeeded();
        Assert.Equal(All, app.Files(Source.Out));

        // Directory.Build.targets comes after the package's targets: the latest place to say so.
        app.Write("Directory.Build.targets", "<Project><PropertyGroup><FargateEmit>false</FargateEmit></PropertyGroup></Project>");
        Assert.Empty(app.Build().Succeeded().Messages);
        Assert.Empty(app.AllFargateFiles());

        app.Delete("Directory.Build.targets");
        Assert.Equal(2, app.Build().Succeeded().Messages.Count());
        Assert.Equal(All, app.Files(Source.Out));
    }

    [Fact]
    public void Without_policies_there_is_the_definition_alone()
    {
        var app = App("Policies");
        app.Build("-p:FargateEmitPolicies=false").Succeeded();
        Assert.Equal(["summary.md", Json], app.Files(Source.Out));

        Assert.Equal([$"wrote {Source.Out}/{Policy} ({Source.PolicySummary})"], app.Build().Succeeded().Messages);
        Assert.Equal(All, app.Files(Source.Out));

        Assert.Empty(app.Build("-p:FargateEmitPolicies=false").Succeeded().Messages);
        Assert.Equal(["summary.md", Json], app.Files(Source.Out));
    }

    [Fact]
    public void A_publish_takes_the_files_along_when_asked_to()
    {
        var app = App("Publish");
        app.Dotnet("publish", ["-c", "Debug"]).Succeeded();
        Assert.Equal(All, app.Files(Source.Out));
        Assert.False(app.Has("bin/Debug/net10.0/publish/fargate"));

        app.Dotnet("publish", ["-c", "Debug", "--no-build", "-p:FargatePublish=true"]).Succeeded();
        Assert.Equal(Documents, app.Files("bin/Debug/net10.0/publish/fargate"));
        Assert.Equal(app.Read(Source.Out + "/" + Json), app.Read("bin/Debug/net10.0/publish/fargate/" + Json));
    }

    [Fact]
    public void The_files_go_where_the_output_goes()
    {
        var app = App("Output");
        Assert.Equal(2, app.Build("-o", "out").Succeeded().Messages.Count());
        Assert.Equal(All, app.Files("out/fargate"));
        Assert.False(app.Has(Source.Out));

        var again = app.Build("-o", "out", "-v:n").Succeeded();
        Assert.True(again.Skipped("FargateWrite"));
        Assert.Empty(again.Messages);
        Assert.Equal(All, app.Files("out/fargate"));

        var other = Path.Combine(app.Folder, "other") + "/fargate/";
        Assert.Equal([$"copied {other}{Policy}", $"copied {other}{Json}"], app.Build("-o", "other").Succeeded().Messages);
        Assert.Equal(All, app.Files("other/fargate"));
    }

    [Fact]
    public void An_artifacts_folder_is_an_output_folder()
    {
        var app = App("Artifacts");
        app.Write(
            "Directory.Build.props",
            "<Project><PropertyGroup><ArtifactsPath>$(MSBuildThisFileDirectory)artifacts</ArtifactsPath></PropertyGroup></Project>");
        app.Build().Succeeded();
        Assert.Equal(All, app.Files("artifacts/bin/Artifacts/debug/fargate"));
        Assert.False(app.Has("bin"));
    }

    [Fact]
    public void A_design_time_build_writes_nothing()
    {
        var app = App("DesignTime");
        app.Dotnet("restore", []).Succeeded();
        app.Build("-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true").Succeeded();
        Assert.Empty(app.AllFargateFiles());
        Assert.False(app.Has(Source.Obj));

        // And where there is an assembly from an earlier build, it leaves what that build wrote.
        app.Build().Succeeded();
        app.Delete(Source.Obj + "/" + Json);
        app.Delete(Source.Obj + "/" + Policy);
        app.Build("-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true").Succeeded();
        Assert.Equal(["summary.md"], app.Files(Source.Obj));
    }

    [SkippableTheory]
    [InlineData("tr-TR", "Ocak")]
    [InlineData("fi-FI", "tammikuu")]
    public void The_bytes_are_the_same_in_every_culture(string culture, string january)
    {
        var app = App("Culture-" + culture);
        app.WriteProject("""
            <Target Name="Culture" BeforeTargets="CoreCompile">
              <Message Importance="high" Text="January: $([System.DateTime]::Parse('2000-01-01').ToString('MMMM'))" />
            </Target>
            """);
        app.Build().Succeeded();
        var invariant = string.Concat(All.Select(it => app.Read(Source.Out + "/" + it)));

        // No compiler server: it has the culture that it was started in. Without one, .NET's own analyzers would take most of the time.
        var language = culture.Replace('-', '_') + ".UTF-8";
        var environment = new Dictionary<string, string> { ["LANG"] = language, ["LC_ALL"] = language };
        var run = app.Dotnet("build", ["-t:Rebuild", "-p:UseSharedCompilation=false", "-p:EnableNETAnalyzers=false"], environment).Succeeded();
        Skip.IfNot(run.Output.Contains("January: " + january, StringComparison.Ordinal), "This system takes the culture from elsewhere.");
        Assert.Equal(2, run.Messages.Count());
        Assert.Equal(invariant, string.Concat(All.Select(it => app.Read(Source.Out + "/" + it))));
    }

    private Consumer App(string name)
    {
        var app = new Consumer(package, name);
        app.Write("WebApp.cs", Source.Task("WebApp", "web-app", containerName: "IsItIn"));
        return app;
    }
}
