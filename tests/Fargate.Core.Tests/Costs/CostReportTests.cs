using Fargate.Core.Costs;
using Fargate.Core.Kinds;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Tests.Costs;

public class CostReportTests
{
    private static readonly Fargate.Core.Build.BuildFacts Build = Builds.In("us-east-1");

    // One task: 0.0123425 an hour, 9.01 a month. Two of them: 18.02.
    [Fact]
    public void A_definition_counts_where_nothing_in_the_project_starts_it()
    {
        Assert.Equal("$9.01 a month", CostReport.Of([Definition("web-app")]).Summary(null));
        Assert.Equal("$18.02 a month", CostReport.Of([Definition("web-app"), Service(2)]).Summary(null));
        Assert.Equal("$27.03 a month", CostReport.Of([Definition("web-app"), Definition("other"), Service(2)]).Summary(null));
        Assert.Equal("$0.00 a month", CostReport.Of([Definition("web-app"), Service(2) with { Tasks = null, PerHour = null, LowestPerHour = null }]).Summary(null));
        // How long it runs, no one knows.
        Assert.Equal("$0.00 a month", CostReport.Of([Definition("web-app"), Run()]).Summary(null));
    }

    // 9.01 of the pod, and 0.10 x 730 of each cluster, however many profiles it has.
    [Fact]
    public void A_cluster_of_EKS_is_paid_once()
    {
        Assert.Equal("$82.01 a month", CostReport.Of([Profile("a", "shop")]).Summary(null));
        Assert.Equal("$91.02 a month", CostReport.Of([Profile("a", "shop"), Profile("b", "shop")]).Summary(null));
        Assert.Equal("$164.02 a month", CostReport.Of([Profile("a", "shop"), Profile("b", "other")]).Summary(null));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var report = CostReport.Of([Definition("web-app"), Service(2), Profile("a", "shop"), Run()]);
        var read = CostReport.Read(report.ToJson())!;
        Assert.Equal(report.ToJson(), read.ToJson());
        Assert.Equal(CostPage.Write(report, null), CostPage.Write(read, null));
    }

    // Another's file may say anything.
    [Theory]
    [InlineData("2147483647", 2147483647)]
    [InlineData("2147483648", null)]
    [InlineData("99999999999", null)]
    [InlineData("-1", null)]
    [InlineData("1e300", null)]
    public void A_count_that_no_number_holds_is_not_known(string tasks, int? expected)
    {
        var report = CostReport.Read($$"""{"items":[{"kind":"service","name":"s","tasks":{{tasks}},"minTasks":{{tasks}},"maxTasks":1 }]}""")!;
        var entry = Assert.Single(report.Entries);
        Assert.Equal(expected, entry.Tasks);
        Assert.Equal(expected, entry.Bounds?.Min);
        CostPage.Write(report, report);
    }

    [Theory]
    [InlineData("1000000000000000000", true)]
    [InlineData("1000000000000000001", false)]
    [InlineData("79228162514264337593543950335", false)]
    [InlineData("-79228162514264337593543950335", false)]
    public void An_amount_beyond_all_money_is_not_known(string amount, bool isKnown)
    {
        var item = $$"""{"kind":"service","name":"NAME","tasks":1,"perHour":{{amount}},"maxPerHour":{{amount}},"minTasks":1,"maxTasks":1 }""";
        var items = string.Join(",", Enumerable.Range(0, 1000).Select(it => item.Replace("NAME", "s" + it, StringComparison.Ordinal)));
        var report = CostReport.Read($$"""{"items":[{{items}}]}""")!;
        Assert.Equal(isKnown, report.HasPrices);
        report.Summary(report);
        CostPage.Write(report, report);
        report.ToJson();
    }

    [Fact]
    public void The_file_for_tools_says_all_of_it()
    {
        var bounded = ResourceKind.Service.Cost(Resources.With(ResourceKind.Service, """{ "scalableTarget": { "MinCapacity": 1, "MaxCapacity": 4 } }"""),
            new TaskDefinition(Definitions.With("{}")), Build)!;
        Assert.Equal(
            """
            {
              "currency": "USD",
              "hoursPerMonth": 730,
              "items": [
                {
                  "kind": "taskDefinition",
                  "name": "other",
                  "region": "us-east-1",
                  "billed": "256 CPU units, 512 MiB, Linux on X86_64",
                  "prices": "AWS's price list of 2026-09-11 (by the copy in theuves/fgcalc@dac946d6) and quotations of AWS's lists of 2026-05-01 to 2026-10-01",
                  "perHour": 0.0123425,
                  "perMonth": 9.01
                },
                {
                  "kind": "service",
                  "name": "web",
                  "taskDefinition": "web-app",
                  "region": "us-east-1",
                  "billed": "256 CPU units, 512 MiB, Linux on X86_64",
                  "prices": "AWS's price list of 2026-09-11 (by the copy in theuves/fgcalc@dac946d6) and quotations of AWS's lists of 2026-05-01 to 2026-10-01",
                  "tasks": 2,
                  "perHour": 0.024685,
                  "perMonth": 18.02,
                  "minTasks": 1,
                  "maxTasks": 4,
                  "minPerHour": 0.0123425,
                  "maxPerHour": 0.04937
                }
              ],
              "total": {
                "perMonth": 27.03,
                "lowestPerMonth": 27.03,
                "minPerMonth": 18.02,
                "maxPerMonth": 45.05
              }
            }

            """,
            CostReport.Of([bounded, Definition("other")]).ToJson());
    }

    [Fact]
    public void The_largest_is_that_of_what_counts_and_has_a_price()
    {
        var unknown = ResourceKind.Task.Cost(Definitions.With("""{ "family": "dear" }"""), null, Builds.In("mx-central-1"))!;
        Assert.Equal("web", CostReport.Of([unknown, Definition("other"), Service(3), Definition("web-app"), Run()]).Largest!.Name);
        Assert.Null(CostReport.Of([unknown]).Largest);
    }

    [Fact]
    public void Regions_are_in_order_and_what_is_not_known_beside_what_is()
    {
        var ireland = ResourceKind.Task.Cost(Definitions.With("""{ "family": "far" }"""), null, Builds.In("mx-central-1"))!;
        var page = CostPage.Write(CostReport.Of([Service(2), ireland, Definition("other")]), null);
        Assert.Contains("No price of mx-central-1 is known: a price list in FargatePriceList gives it.\nPrices of us-east-1: ", page, StringComparison.Ordinal);
        Assert.Contains("| **Total** of what is known | | | **$27.03** |\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Change", page, StringComparison.Ordinal);
        Assert.DoesNotContain("A range is that of Fargate Spot", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Within the bounds", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "items": {} }""")]
    public void Anything_else_is_no_report(string json) => Assert.Null(CostReport.Read(json));

    [Fact]
    public void The_page_says_what_changed()
    {
        var before = CostReport.Of([Definition("web-app"), Service(2), Definition("old")]);
        var after = CostReport.Of([Definition("web-app"), Service(3), Definition("new")]);
        Assert.Equal("$36.04 a month, $9.01 more than before", after.Summary(before));
        Assert.Equal("$27.03 a month, $9.01 less than before", before.Summary(after));
        Assert.Equal("$36.04 a month, as before", after.Summary(after));
        Assert.Equal(
            """
            # What the tasks cost

            In USD, a month of 730 hours. Without data transfer, load balancers, NAT, logs and all else that tasks use.
            Prices of us-east-1: AWS's price list of 2026-09-11 (by the copy in theuves/fgcalc@dac946d6) and quotations of AWS's lists of 2026-05-01 to 2026-10-01.

            ```mermaid
            pie showData title USD a month
                "service web" : 27.03
                "task of new" : 9.01
            ```

            ## One task of each definition

            | Task definition | Billed | An hour | A month | Change |
            | --- | --- | ---: | ---: | ---: |
            | new | 256 CPU units, 512 MiB, Linux on X86_64 | $0.012343 | $9.01 | new |
            | web-app | 256 CPU units, 512 MiB, Linux on X86_64 | $0.012343 | $9.01 |  |

            ## What runs

            | What | Tasks | An hour | A month | Change |
            | --- | --- | ---: | ---: | ---: |
            | task of new | 1: nothing in the project starts it | $0.012343 | $9.01 | new |
            | service web | 3 of web-app | $0.037028 | $27.03 | +$9.01 |
            | task of old | gone | | | -$9.01 |
            | **Total** | | | **$36.04** | +$9.01 |

            """,
            CostPage.Write(after, before));
    }

    [Fact]
    public void The_page_says_the_ranges_of_Spot_and_of_scaling()
    {
        var service = ResourceKind.Service.Cost(Resources.With(ResourceKind.Service, """
                {
                  "service": { "launchType": null, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE_SPOT", "weight": 1 }] },
                  "scalableTarget": { "MinCapacity": 1, "MaxCapacity": 4 }
                }
                """),
            new TaskDefinition(Definitions.With("{}")), Build)!;
        var page = CostPage.Write(CostReport.Of([service, Definition("web-app")]), null);
        Assert.Contains("A range is that of Fargate Spot: from its price of 2026-09-29, or 70 % off where that is not known, to that on demand.\n", page, StringComparison.Ordinal);
        Assert.Contains("| service web | 2 of web-app, scaled from 1 to 4 | $0.024685 | $5.74 to $18.02 |\n", page, StringComparison.Ordinal);
        Assert.Contains("\nWithin the bounds of scaling: $2.87 to $36.04 a month.\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_says_of_which_region_no_price_is_known()
    {
        var report = CostReport.Of([ResourceKind.Task.Cost(Definitions.With("{}"), null, Builds.In("mx-central-1"))!]);
        Assert.Contains("No price of mx-central-1 is known: a price list in FargatePriceList gives it.\n", CostPage.Write(report, null), StringComparison.Ordinal);
        Assert.Contains("| web-app | 256 CPU units, 512 MiB, Linux on X86_64 | not known | not known |\n", CostPage.Write(report, null), StringComparison.Ordinal);
        Assert.Contains("| **Total** of what is known | | | **$0.00** |\n", CostPage.Write(report, null), StringComparison.Ordinal);
        Assert.Equal("no price of mx-central-1 is known; FargatePriceList gives it", report.Summary(null));
        Assert.False(report.HasPrices);
    }

    [Fact]
    public void What_is_missing_of_a_region_is_named()
    {
        var arm = ResourceKind.Task.Cost(Definitions.With("""{ "runtimePlatform": { "cpuArchitecture": "ARM64" } }"""), null, Builds.In("eu-west-3"))!;
        var report = CostReport.Of([arm]);
        Assert.Equal("no price of eu-west-3 is known for Fargate-ARM-vCPU-Hours:perCPU, Fargate-ARM-GB-Hours; FargatePriceList gives it", report.Summary(null));
        Assert.Contains(
            "Not known of eu-west-3: Fargate-ARM-vCPU-Hours:perCPU, Fargate-ARM-GB-Hours. A price list in FargatePriceList gives it.\n",
            CostPage.Write(report, null), StringComparison.Ordinal);
        Assert.Equal(arm, CostReport.Read(report.ToJson())!.Entries.Single());
    }

    [Fact]
    public void Where_only_their_number_is_unknown_no_price_is_said_to_be()
    {
        var service = ResourceKind.Service.Cost(Resources.With(ResourceKind.Service, """{ "service": { "desiredCount": "<unknown>" } }"""), new TaskDefinition(Definitions.With("{}")), Build)!;
        Assert.Equal("how many tasks run, or how large they are, is not known", CostReport.Of([service]).Summary(null));
    }

    [Fact]
    public void A_region_that_the_ARNs_do_not_name_is_told()
    {
        var entry = ResourceKind.Task.Cost(Definitions.With("""{ "taskRoleArn": "arn:aws:ssm:eu-west-1:123456789012:parameter/a" }"""), null, Build)!;
        var report = CostReport.Of([entry, Definition("other")]);
        Assert.Contains("The ARNs of task of web-app name eu-west-1; FargateRegion is us-east-1, and counts.\n", CostPage.Write(report, null), StringComparison.Ordinal);
        Assert.Equal(entry, CostReport.Read(report.ToJson())!.Find(entry));
    }

    private static CostEntry Definition(string family) =>
        ResourceKind.Task.Cost(Definitions.With($$"""{ "family": "{{family}}" }"""), null, Build)!;

    private static CostEntry Service(int count) => ResourceKind.Service.Cost(Resources.With(ResourceKind.Service, $$"""{ "service": { "desiredCount": {{count}} } }"""), new TaskDefinition(Definitions.With("{}")), Build)!;

    private static CostEntry Run() =>
        ResourceKind.RunTask.Cost(Resources.With(ResourceKind.RunTask, "{}"), new TaskDefinition(Definitions.With("{}")), Build)!;

    private static CostEntry Profile(string name, string cluster) => ResourceKind.FargateProfile.Cost(Resources.With(ResourceKind.FargateProfile, $$"""{ "fargateProfileName": "{{name}}", "clusterName": "{{cluster}}" }"""),
        new TaskDefinition(Definitions.With("""{ "family": "pod", "containerDefinitions": [{ "name": "web", "image": "nginx", "cpu": 256, "memory": 256 }] }""")),
        Build)!;
}
