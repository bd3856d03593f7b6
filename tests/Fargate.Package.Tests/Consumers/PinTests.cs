using System.Text.Json.Nodes;
using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

/// <summary>Images that are pushed to a real registry, and the files that name them by their digest.</summary>
public class PinTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Published = Source.Out + "/published";
    private const string Task = "web.task-definition.json";
    private const string Template = "web.template.json";

    [SkippableTheory]
    [InlineData("Pin", "", "-t:PublishContainer")]
    [InlineData("PinProfile", "", "-p:PublishProfile=DefaultContainer")]
    [InlineData("PinIndex", "linux-x64;linux-arm64", "-t:PublishContainer")]
    public void A_document_of_what_was_pushed_has_the_digest_that_the_registry_has(string name, string architectures, string how)
    {
        using var registry = new ContainerRegistry();
        var app = App(name, registry.Name, architectures);
        // A publish profile is for the Web SDK.
        if (how.Contains("PublishProfile", StringComparison.Ordinal))
            app.Write(name + ".csproj", app.Read(name + ".csproj").Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", StringComparison.Ordinal));
        app.Dotnet("publish", ["-c", "Debug", how]).Succeeded();

        var (digest, type, text) = registry.Manifest("shop/web", "1.0");
        var pinned = $"{registry.Name}/shop/web@{digest}";
        Assert.Equal(digest, registry.Manifest("shop/web", digest).Digest);
        if (architectures.Length > 0)
        {
            Assert.Contains(type, new[] { ContainerRegistry.IndexType, ContainerRegistry.ListType });
            Assert.Equal(2, JsonNode.Parse(text)!["manifests"]!.AsArray().Count);
        }

        // Those with this image, and nothing else in them is another.
        Assert.Equal([Task, Template], app.Files(Published));
        foreach (var file in app.Files(Published))
        {
            var original = app.Read(Source.Out + "/" + file);
            Assert.Contains($"{registry.Name}/shop/web:1.0", original, StringComparison.Ordinal);
            Assert.Equal(original.Replace(registry.Name + "/shop/web:1.0", pinned, StringComparison.Ordinal), app.Read($"{Published}/{file}"));
        }
    }

    [SkippableFact]
    public void What_is_pinned_stays_until_its_document_changes()
    {
        using var registry = new ContainerRegistry();
        var app = App("PinLife", registry.Name, "");
        string[] publish = ["-c", "Debug", "-t:PublishContainer"];
        app.Dotnet("publish", publish).Succeeded();

        // A build that changes nothing leaves them, one that changes a document takes its pin away, and so does a clean.
        app.Build().Succeeded();
        Assert.Equal([Task, Template], app.Files(Published));
        // Also where the build that wrote it broke off before it came to that.
        app.Build("-t:Compile", "-p:Memory=1024").Succeeded();
        app.Build("-p:Memory=1024").Succeeded();
        Assert.Empty(app.Files(Published));
        app.Dotnet("publish", publish).Succeeded();
        Assert.Equal([Task, Template], app.Files(Published));
        app.Build().Succeeded();
        app.Dotnet("clean", []).Succeeded();
        Assert.Empty(app.Files(Published));
        Assert.DoesNotContain(app.AllFargateFiles(), it => it.Contains("published", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void Each_stage_has_its_pins_until_it_is_gone()
    {
        using var registry = new ContainerRegistry();
        var app = App("PinStages", registry.Name, "");
        var project = app.Read("PinStages.csproj");
        // Production still runs an image that an earlier publish pushed.
        app.Write("Web.cs", app.Read("Web.cs").Replace("[Container(Image.ThisProject)]", $"[Container(Image.ThisProject), Container(\"{registry.Name}/shop/web:0.9\", Stage = \"production\")]", StringComparison.Ordinal)
            .Replace("\"nginx:1.27\"", "Image.ThisProject, Stage = \"staging\"", StringComparison.Ordinal).Replace("public class Other;", "public class Other { }", StringComparison.Ordinal));
        app.Write("PinStages.csproj", Staged("""<FargateStage Include="test" /><FargateStage Include="staging" /><FargateStage Include="production" />"""));
        app.Dotnet("publish", ["-c", "Debug", "-t:PublishContainer"]).Succeeded();
        var pinned = $"{registry.Name}/shop/web@{registry.Manifest("shop/web", "1.0").Digest}";
        Assert.Equal(["staging", "test"], app.Folders(Published));
        foreach (var (stage, count) in new[] { ("test", 1), ("staging", 2) })
        {
            Assert.Equal([Task, Template], app.Files($"{Published}/{stage}"));
            Assert.Equal(count + 1, app.Read($"{Published}/{stage}/{Task}").Split(pinned).Length);
            Assert.Contains($"{registry.Name}/shop/web:1.0", app.Read($"{Source.Out}/{stage}/{Task}"), StringComparison.Ordinal);
        }

        // What one stage changes takes no other's pins away; a stage that is gone takes its own.
        app.Write("PinStages.csproj", Staged("""<FargateStage Include="test" /><FargateStage Include="staging" Level="9" /><FargateStage Include="production" />"""));
        app.Build().Succeeded();
        Assert.Empty(app.Files(Published + "/staging"));
        Assert.Equal([Task, Template], app.Files(Published + "/test"));
        app.Write("PinStages.csproj", Staged("""<FargateStage Include="staging" /><FargateStage Include="production" />"""));
        app.Build().Succeeded();
        Assert.False(app.Has(Published));

        string Staged(string stages) => project.Replace("<FargateParameter", stages + "<FargateParameter", StringComparison.Ordinal);
    }

    [SkippableFact]
    public void An_image_that_goes_to_no_registry_has_no_digest_that_stays()
    {
        using var registry = new ContainerRegistry();
        var app = App("PinArchive", registry.Name, "");
        var run = app.Dotnet("publish", ["-c", "Debug", "-t:PublishContainer", "-p:ContainerArchiveOutputPath=image.tar.gz"]).Succeeded();
        Assert.Contains("no image digest was written: the image was not pushed to a registry (ContainerRegistry), and a later push can change its digest", run.Messages);
        Assert.False(app.Has(Published));
    }

    private Consumer App(string name, string registry, string architectures)
    {
        var app = new Consumer(package, name);
        app.WriteProject($"""
            <PropertyGroup>
              <OutputType>Exe</OutputType>
              <UseAppHost>false</UseAppHost>
              <!-- Both architectures without a download. -->
              <RuntimeIdentifiers>{architectures}</RuntimeIdentifiers>
              <EnableRuntimePackDownload>false</EnableRuntimePackDownload>
              <EnableAppHostPackDownload>false</EnableAppHostPackDownload>
              <ContainerBaseImage>{registry}/{ContainerRegistry.BaseImage}</ContainerBaseImage>
              <ContainerRegistry>{registry}</ContainerRegistry>
              <ContainerRepository>shop/web</ContainerRepository>
              <ContainerImageTags>1.0;latest</ContainerImageTags>
              <FargateCloudFormation>true</FargateCloudFormation>
              <Memory Condition="'$(Memory)' == ''">512</Memory>
            </PropertyGroup>
            <ItemGroup><FargateParameter Include="Level" Value="$(Memory)" /></ItemGroup>
            """);
        app.Write("Program.cs", "return 0;\n");
        app.Write("Web.cs", """
            using Fargate;

            [TaskDefinition("web", Cpu = 256, Memory = 512)]
            [Service("web", DesiredCount = 2, LaunchType = LaunchType.Fargate)]
            [NetworkConfiguration(Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa" })]
            public partial class Web
            {
                [Container(Image.ThisProject)]
                [EnvironmentVariable("LEVEL", "${Level}")]
                public class Main;

                [Container("nginx:1.27")]
                public class Other;
            }

            [TaskDefinition("other", Cpu = 256, Memory = 512)]
            public partial class OtherTask
            {
                [Container("shop/web:1.0")]
                public class Main;
            }
            """);
        return app;
    }
}
