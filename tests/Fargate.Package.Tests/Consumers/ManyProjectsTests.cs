using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

public class ManyProjectsTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Json = "web-app.task-definition.json";
    private const string Policy = "web-app.execution-role-policy.json";

    /// <summary>Two frameworks that need nothing but the SDK: the second one would want a download for desktop applications.</summary>
    internal const string Frameworks = """
        <TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks>
        <EnableWindowsTargeting>true</EnableWindowsTargeting>
        <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
        """;

    [Fact]
    public void Each_framework_has_its_files_and_nothing_leaks_to_a_project_that_refers_to_it()
    {
        var library = new Consumer(package, "Library");
        library.WriteProject("", Frameworks);
        library.Write("WebApp.cs", Source.Task("WebApp", "web-app"));

        var app = new Consumer(package, "App");
        app.Write("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><ProjectReference Include="../Library/Library.csproj" /></ItemGroup>
            </Project>
            """);
        app.Write("App.cs", "public class App : WebApp;\n");

        var all = new Consumer(package, "All");
        all.Delete("All.csproj");
        all.Write("All.proj", """
            <Project>
              <Target Name="Build"><MSBuild Projects="../Library/Library.csproj;../App/App.csproj" BuildInParallel="true" /></Target>
              <Target Name="Restore"><MSBuild Projects="../Library/Library.csproj;../App/App.csproj" Targets="Restore" /></Target>
            </Project>
            """);
        var run = all.Build("-m:2").Succeeded();

        Assert.Equal(
            [$"wrote bin/Debug/net10.0-windows/fargate/{Policy} ({Source.PolicySummary})",
             $"wrote bin/Debug/net10.0-windows/fargate/{Json} ({Source.Summary})",
             $"wrote bin/Debug/net10.0/fargate/{Policy} ({Source.PolicySummary})",
             $"wrote bin/Debug/net10.0/fargate/{Json} ({Source.Summary})"],
            run.Messages.Order(StringComparer.Ordinal));
        Assert.Equal(["summary.md", Policy, Json], library.Files("bin/Debug/net10.0/fargate"));
        Assert.Equal(["summary.md", Policy, Json], library.Files("bin/Debug/net10.0-windows/fargate"));
        Assert.Equal(library.Read("bin/Debug/net10.0/fargate/" + Json), library.Read("bin/Debug/net10.0-windows/fargate/" + Json));

        Assert.True(app.Has("bin/Debug/net10.0/Library.dll"));
        Assert.DoesNotContain(app.AllFargateFiles(), f => f.Contains("/fargate/", StringComparison.Ordinal));

        app.Dotnet("publish", ["-c", "Debug", "--no-build", "-p:FargatePublish=true"]).Succeeded();
        Assert.False(app.Has("bin/Debug/net10.0/publish/fargate"));
    }

    [Fact]
    public void In_another_language_nothing_happens()
    {
        var app = new Consumer(package, "Basic");
        app.Delete("Basic.csproj");
        app.WriteProject("", extension: "vbproj");
        app.Write("Plain.vb", "Public Class Plain\nEnd Class\n");
        app.Build().Succeeded();
        Assert.True(app.Has("bin/Debug/net10.0/Basic.dll"));
        Assert.Empty(app.AllFargateFiles());
    }
}
