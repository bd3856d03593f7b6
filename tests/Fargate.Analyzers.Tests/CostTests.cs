using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Tests;

/// <summary>What tasks cost, where one sees it in C#.</summary>
public class CostTests
{
    private const string Region = "!FargateRegion=us-east-1";

    private const string Small = """
        [TaskDefinition("small", Cpu = Vcpu / 4, Memory = GiB / 2)]
        public partial class Small
        {
            [Container("small:1")] public class Web;
        }

        """;

    private const string Large = """
        [TaskDefinition("large", Cpu = 4 * Vcpu, Memory = 30 * GiB)]
        [Service("large", DesiredCount = 2, LaunchType = LaunchType.Fargate)]
        [NetworkConfiguration(Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb" })]
        public partial class Large
        {
            [Container("large:1")] public class Web;
        }

        """;

    [Fact]
    public void The_doc_comment_and_the_build_say_it()
    {
        var run = Run(Small + Large, Region);
        var sources = string.Concat(run.Result.GeneratedSources.Select(it => it.SourceText.ToString()));
        Assert.Contains(
            "/// <summary>The task definition <c>small</c> as it was built: 256 CPU units, 512 MiB, 1 container, $9.01 a month.</summary>", sources, StringComparison.Ordinal);
        var carried = CarriedTexts.Of(run.Output).Values;
        Assert.Contains("4096 CPU units, 30720 MiB, 1 container, $215.55 a month", carried);
        Assert.Contains("2 of large, $431.09 a month", carried);
    }

    [Fact]
    public void Without_a_region_nothing_is_said() =>
        Assert.DoesNotContain(CarriedTexts.Of(Run(Small + Large).Output).Keys, it => it.StartsWith("Cost_", StringComparison.Ordinal));

    [Fact]
    public void A_changed_price_runs_only_what_depends_on_it()
    {
        string[] prices = [Region, "!PriceList:us-east-1=2027-01-01", "!Price:us-east-1:Fargate-vCPU-Hours:perCPU=1", "!Price:us-east-1:Fargate-GB-Hours=1"];
        const string InIreland = """
            [TaskDefinition("arm", Cpu = Vcpu / 4, Memory = GiB / 2, CpuArchitecture = CpuArchitecture.Arm64)] class Arm { [Container("arm:1")] class Web; }
            """;
        var run = Run(Small + InIreland, prices).With(new BuildParameters([.. prices, "!Price:us-east-1:Fargate-vCPU-Hours:perCPU=2"]));
        Assert.Equal("Cached, Cached", run.Reasons());
        Assert.Equal("Modified, Cached", run.SourceReasons());
    }

    [Fact]
    public void The_budget_of_the_project_is_told_at_what_costs_most()
    {
        const string Marked = """
            [TaskDefinition("large", Cpu = 4 * Vcpu, Memory = 30 * GiB)]
            [Service("large", DesiredCount = 2, LaunchType = LaunchType.Fargate)]
            [NetworkConfiguration(Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb" })]
            public partial class {|FARG1107:Large|}
            {
                [Container("large:1")] public class Web;
            }

            """;
        // 9.01 and twice 215.55; a task that the service starts counts once.
        var diagnostic = Assert.Single(Check([Small, Marked], "440"));
        Assert.Equal(
            "The project costs $440.10 a month, above its budget of $440.00 (FargateMonthlyBudget); the largest item is service large at $431.09",
            diagnostic);
        Assert.Empty(Check([Small, Large], "440.11"));
    }

    // Two that cost the same, and parts of a class in several files: the place must not depend on the order in which the compiler has them.
    [Fact]
    public void The_place_of_the_budget_is_the_same_in_every_order_of_files()
    {
        string[] sources =
        [
            "public partial class Both;",
            """
            [TaskDefinition("x", Cpu = 4 * Vcpu, Memory = 30 * GiB)]
            public partial class Both { [Container("x:1")] public class Web; }
            """,
            """
            [TaskDefinition("y", Cpu = 4 * Vcpu, Memory = 30 * GiB)]
            public partial class Other { [Container("y:1")] public class Web; }
            """,
        ];
        var trees = sources.Select((it, i) => Compilations.Parse(AnnotatedSource.Usings + it, i + ".cs")).ToArray();
        foreach (var order in new[] { new[] { 0, 1, 2 }, [2, 1, 0], [1, 2, 0] })
        {
            var compilation = Compilations.Create().AddSyntaxTrees(order.Select(it => trees[it]));
            var found = Assert.Single(AnnotatedSource.Run(compilation, new BuildParameters(Region, "!FargateMonthlyBudget=10")), it => it.Id == "FARG1107");
            Assert.Equal("0.cs", found.Location.SourceTree!.FilePath);
        }
    }

    [Fact]
    public void Weights_that_no_number_holds_have_no_price()
    {
        const string Weights = """
            [TaskDefinition("a", Cpu = Vcpu / 4, Memory = GiB / 2)]
            [Service("svc", DesiredCount = 10)]
            [CapacityProviderStrategy(FargateCapacity.FargateSpot, Weight = 2147483647, Base = 2147483647)]
            [CapacityProviderStrategy(FargateCapacity.Fargate, Weight = {0}, Base = 2147483647)]
            public partial class A { [Container("x:1")] public class Web; }
            """;
        foreach (var weight in new[] { "-2147483646", "2147483647" })
        {
            var source = Weights.Replace("{0}", weight, StringComparison.Ordinal);
            Assert.Equal(3, Run(source, Region).Files().Count);
            AnnotatedSource.Run(Compilations.Create(AnnotatedSource.Usings + source), new BuildParameters(Region, "!FargateMonthlyBudget=10"));
        }
    }

    [Theory]
    [InlineData("100", "", "FargateMonthlyBudget '100' has no effect: the Region is unknown: set FargateRegion, or use ARNs that name the Region")]
    [InlineData("100", "!FargateRegion=mx-central-1", "FargateMonthlyBudget '100' has no effect: no price of mx-central-1 is known; FargatePriceList gives it")]
    [InlineData("much", Region, "FargateMonthlyBudget 'much' has no effect: it must be USD a month, such as '500'")]
    public void A_budget_without_effect_is_told_once(string budget, string region, string expected)
    {
        var marked = Small.Replace("class Small", "class {|FARG1112:Small|}", StringComparison.Ordinal);
        Assert.Equal(expected, Assert.Single(Check([Large, marked.Replace("Small", "First", StringComparison.Ordinal)], budget, region)));
        Assert.Empty(Check(["class NoTask;"], budget, region));
    }

    [Fact]
    public void What_needs_all_classes_is_marked_so() => Assert.Equal(
        ["FARG1107", "FARG1112"], Descriptors.All.Where(it => it.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd)).Select(it => it.Id));

    [Fact]
    public void The_cluster_of_a_pod_may_cost_most()
    {
        var diagnostic = Assert.Single(Check(
            [
                """
                [TaskDefinition("pod", Cpu = Vcpu / 4, Memory = GiB / 2)]
                [FargateProfile("pods", ClusterName = "shop", PodExecutionRoleArn = "arn:aws:iam::123456789012:role/pods", Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa" })]
                [PodSelector("shop")]
                public partial class {|FARG1107:Pod|}
                {
                    [Container("pod:1", Cpu = 256, Memory = 256)] public class Web;
                }
                """,
            ],
            "50"));
        Assert.EndsWith("; the largest item is EKS cluster shop at $73.00", diagnostic, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_has_a_budget_too()
    {
        const string File = """
            {
              "family": "shop", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "512", "memory": "1024",
              "executionRoleArn": "arn:aws:iam::123456789012:role/shop",
              "containerDefinitions": [{
                "name": "web", "image": "shop:1",
                "secrets": [{ "name": "DB", "valueFrom": "arn:aws:ssm:us-east-1:123456789012:parameter/db" }]
              }]
            }
            """;
        var diagnostic = Assert.Single(JsonFile.Run(File, [("fargate.monthly_budget", "18.01")]));
        Assert.Equal("One task costs $18.02 a month in us-east-1, above the budget of $18.01 (fargate.monthly_budget)", diagnostic.GetMessage(null));
        Assert.Equal("\"512\"", File.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Empty(JsonFile.Run(File, [("fargate.monthly_budget", "18.03")]));
    }

    private static GeneratorRun Run(string source, params string[] facts) =>
        GeneratorRun.Of(Compilations.Create(AnnotatedSource.Usings + source), new BuildParameters(facts));

    private static IEnumerable<string> Check(string[] marked, string budget, string region = Region)
    {
        var sources = Array.ConvertAll(marked, MarkedText.Parse);
        var diagnostics = AnnotatedSource.Run(
            Compilations.Create(Array.ConvertAll(sources, it => AnnotatedSource.Usings + it.Text)), new BuildParameters(region, "!FargateMonthlyBudget=" + budget));
        var expected = sources.SelectMany((source, file) => source.Marks.Select(it => $"{it.Id} {file}.cs {it.Start + AnnotatedSource.Usings.Length}"));
        Assert.Equal(expected, diagnostics.Select(it => $"{it.Id} {it.Location.SourceTree!.FilePath} {it.Location.SourceSpan.Start}"));
        return diagnostics.Select(it => it.GetMessage(null));
    }
}
