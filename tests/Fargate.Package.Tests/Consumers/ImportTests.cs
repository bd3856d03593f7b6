using System.Text.Json.Nodes;
using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

[Collection(PackageTests.Name)]
public class ImportTests(PackedPackage package)
{
    [Fact]
    public void A_class_that_was_imported_builds_to_an_equal_document()
    {
        var app = new Consumer(package, "Imported");
        app.Write("deploy/shop.json", Source.Json());
        var run = app.Build("-t:FargateImport", "-p:FargateImportFile=deploy/shop.json", "-p:FargateImportOutput=Task.cs").Succeeded();
        Assert.Contains("Fargate: wrote Task.cs", run.Output);
        app.Build("-t:FargateImport", "-p:FargateImportFile=deploy/shop.json", "-p:FargateImportOutput=Task.cs").FailedWith("exists, and is not overwritten");

        app.Build().Succeeded();
        var expected = JsonNode.Parse(Source.Json())!;
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(app.Read(Source.Out + "/web-app.task-definition.json"))));
    }
}
