using System.Text.Json.Nodes;
using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

/// <summary>From JSON to C#, and back by a build.</summary>
public class ImportTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [Fact]
    public void A_class_that_was_imported_builds_to_an_equal_document()
    {
        var app = new Consumer(package, "Imported");
        app.WriteProject("", "<TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        app.Write("deploy/shop.json", Source.Json());
        var run = app.Build("-t:FargateImport", "-p:FargateImportFile=deploy/shop.json", "-p:FargateImportOutput=Task.cs").Succeeded();
        Assert.StartsWith("wrote Task.cs (", Assert.Single(run.Messages));
        Assert.False(app.Has("bin"));

        app.Build("-t:FargateImport", "-p:FargateImportFile=deploy/shop.json", "-p:FargateImportOutput=Task.cs")
            .FailedWith("Task.cs' exists, and is not overwritten");

        app.Build().Succeeded();
        AssertIsEqual(app);
    }

    [Fact]
    public void A_project_with_several_frameworks_and_an_older_language_imports_too()
    {
        var app = new Consumer(package, "Frameworks");
        app.WriteProject("<PropertyGroup><LangVersion>9</LangVersion></PropertyGroup>", ManyProjectsTests.Frameworks);
        app.Write("shop.json", Source.Json());
        var run = app.Build("-t:FargateImport", "-p:FargateImportFile=shop.json").Succeeded();
        Assert.StartsWith("wrote WebApp.cs (", Assert.Single(run.Messages));
        Assert.Contains("namespace Frameworks\n{\n", app.Read("WebApp.cs"));

        app.Build("-f", "net10.0").Succeeded();
        AssertIsEqual(app);
    }

    private static void AssertIsEqual(Consumer app)
    {
        var written = app.Read(Source.Out + "/web-app.task-definition.json");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Source.Json()), JsonNode.Parse(written)), written);
    }
}
