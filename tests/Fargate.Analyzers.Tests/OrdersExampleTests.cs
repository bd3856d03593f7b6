using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Tests;

/// <summary>A definition of the size that a real service has: what a user writes, and the file that comes of it.</summary>
public class OrdersExampleTests
{
    private static readonly string Source = Example("Orders.cs");

    [Fact]
    public void It_gives_its_file_and_the_policy_of_its_role()
    {
        var run = GeneratorRun.Of(Compilations.Create(Source));
        Assert.Equal(["orders.execution-role-policy.json", "orders.task-definition.json"], run.Files().Keys.Order(StringComparer.Ordinal));
        Assert.All(run.Files(), it => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Example(it.Key)), JsonNode.Parse(it.Value)), it.Value));
    }

    [Fact]
    public void What_stands_around_it_gives_its_files()
    {
        var run = GeneratorRun.Of(Compilations.Create(Source, Example("OrdersService.cs")));
        string[] expected =
        [
            "batch.fargate-profile.json", "orders.cpu.scaling-policy.json", "orders.execution-role-policy.json", "orders.requests.scaling-policy.json",
            "orders.scalable-target.json", "orders.service.json", "orders.task-definition.json", "orders.update-service.json", "shop.cluster.json",
        ];
        Assert.Equal(expected, run.Files().Keys.Order(StringComparer.Ordinal));
        Assert.All(run.Files(), it => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Example(it.Key)), JsonNode.Parse(it.Value)), it.Value));
    }

    [Fact]
    public void On_request_there_is_a_template_of_CloudFormation()
    {
        var compilation = Compilations.Create(Source, Example("OrdersService.cs"));
        var run = GeneratorRun.Of(compilation, new BuildParameters("!FargateCloudFormation=true", "!FargateEmitPolicies=false"));
        Assert.DoesNotContain("orders.execution-role-policy.json", run.Files().Keys);
        var resources = JsonNode.Parse(run.Files()["orders.template.json"])!["Resources"]!.AsObject();
        string[] expected =
        [
            "LogGroupShopLogRouter", "LogGroupShopOrders", "TaskDefinition", "Service", "ScalableTarget", "ScalingPolicyCpu", "ScalingPolicyRequests",
        ];
        Assert.Equal(expected, resources.Select(it => it.Key));
        Assert.Equal("orders", (string?)resources["TaskDefinition"]!["Properties"]!["Family"]);
        Assert.Equal("TaskDefinition", (string?)resources["Service"]!["Properties"]!["TaskDefinition"]!["Ref"]);

        // The task of a service is part of what the step hands on: an edit of it is one of the template.
        run.After(it => it.ReplaceSyntaxTree(it.SyntaxTrees[0], Compilations.Parse(Source.Replace("orders:1.4.2", "orders:1.4.3", StringComparison.Ordinal), "")));
        Assert.Contains("orders:1.4.3", run.Files()["orders.template.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void It_compiles_without_a_warning_and_has_no_finding()
    {
        var output = GeneratorRun.Of(Compilations.Create(Source, Example("OrdersService.cs"))).Output;
        Assert.Empty(output.GetDiagnostics().Where(it => it.Severity >= DiagnosticSeverity.Warning));
        Assert.Empty(AnnotatedSource.Run(output));
    }

    private static string Example(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Examples", name));
}
