using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

public class TemplateTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [Theory]
    [InlineData("fargate-task", "Shop.Nightly Report", "shop-nightly-report")]
    [InlineData("fargate-service", "Catalogue", "catalogue")]
    public void What_a_template_makes_builds_without_a_warning(string template, string name, string family)
    {
        var app = TemplateProject.New(package, template, name, "--region", "eu-west-1", "--account", "210987654321");
        var run = app.Build("-warnaserror").Succeeded();
        Assert.Contains(run.Messages, it => it.Contains($"/fargate/{family}.task-definition.json (", StringComparison.Ordinal));
        var json = app.Read($"bin/Debug/net10.0/fargate/{family}.task-definition.json");
        Assert.Contains($"\"image\": \"210987654321.dkr.ecr.eu-west-1.amazonaws.com/{family}:1.0.0\"", json, StringComparison.Ordinal);
        Assert.Contains("\"awslogs-region\": \"eu-west-1\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Directory.EnumerateFiles(app.Folder, "*.cs").Concat(Directory.EnumerateFiles(app.Folder, "*.csproj")).Select(File.ReadAllText),
            it => it.Contains("123456789012", StringComparison.Ordinal) || it.Contains("us-east-1", StringComparison.Ordinal) || it.Contains("fargate-", StringComparison.Ordinal) || it.Contains("0.0.0-version", StringComparison.Ordinal));
    }

    // Older frameworks are not on every machine.
    [Fact]
    public void The_framework_can_be_chosen() => Assert.Contains(
        "<TargetFramework>net8.0</TargetFramework>", TemplateProject.New(package, "fargate-service", "Older", "--framework", "net8.0").Read("Older.csproj"), StringComparison.Ordinal);
}
