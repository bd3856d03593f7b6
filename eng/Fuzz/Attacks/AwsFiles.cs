using Fargate.Core.Costs;
using Fargate.Fuzz.Drawing;

namespace Fargate.Fuzz.Attacks;

/// <summary>What AWS gives and what earlier builds left: price lists, recommendations, cost.json.</summary>
internal sealed class AwsFiles : IAttack
{
    private static readonly string[] Files =
    [
        """
        {"offerCode": "AmazonECS", "publicationDate": "2026-06-30T00:00:00Z", "products": {"A": {"attributes": {"usagetype": "USE1-Fargate-vCPU-Hours:perCPU", "regionCode": "us-east-1"}},
        "B": {"attributes": {"usagetype": "USE1-Fargate-GB-Hours", "regionCode": "us-east-1"}}}, "terms": {"OnDemand": {"A": {"A.X": {"priceDimensions": {"y": {"beginRange": "0",
        "pricePerUnit": {"USD": "0.04048"}}}}}, "B": {"B.X": {"priceDimensions": {"y": {"beginRange": "0", "pricePerUnit": {"USD": "0.004445"}}}}}}}}
        """,
        """
        {"ecsServiceRecommendations": [{"serviceArn": "arn:aws:ecs:us-east-1:123456789012:service/c/s", "launchType": "Fargate", "lastRefreshTimestamp": 1764000000.5,
        "currentServiceConfiguration": {"memory": 2048, "cpu": 1024, "taskDefinitionArn": "arn:aws:ecs:us-east-1:123456789012:task-definition/web:3", "containerConfigurations": []},
        "finding": "Overprovisioned", "serviceRecommendationOptions": [{"memory": 1024, "cpu": 512, "savingsOpportunity": {"savingsOpportunityPercentage": 50.0,
        "estimatedMonthlySavings": {"currency": "USD", "value": 18.0}}}]}]}
        """,
        """
        {"currency": "USD", "hoursPerMonth": 730, "items": [{"kind": "service", "name": "s", "region": "us-east-1", "size": "x", "taskDefinition": "web", "tasks": 2, "minTasks": 1, "maxTasks": 4,
        "perHour": 0.04937, "perMonth": 36.04, "lowestPerHour": 0.01, "note": "n"}, {"kind": "taskDefinition", "name": "web", "region": "us-east-1", "size": "x", "perHour": 0.02468}], "total": {"perMonth": 36.04}}
        """,
    ];

    public string Name => "aws-files";

    public string Draw(Random random)
    {
        var text = Mutation.OfJson(Files[random.Next(Files.Length)], random);
        if (random.Next(3) > 0)
            return text;
        // Numbers that are too large for something.
        string[] numbers = ["99999999999", "79228162514264337593543950335", "-1", "1e300", "0.0000000000000000000000000001", "2147483648"];
        string[] known = ["2048", "1024", "730", "36.04", "0.04937", "0.04048", "0.004445", "1764000000.5", "50.0"];
        return text.Replace(known[random.Next(known.Length)], numbers[random.Next(numbers.Length)], StringComparison.Ordinal);
    }

    public void Run(string input, Trial trial)
    {
        trial.Step("a price list", () => PriceListFile.Read(input, out _) is { } list ? list.Regions.Sum(it => list.PricesOf(it).Count()) : 0);
        trial.Step("recommendations", () => RecommendationFile.Read(input, out _) is { } file ? string.Join("\n", file.Families.Values.Select(it => it.Line)) + file.Refreshed : "");
        if (trial.Step("a report", () => CostReport.Read(input)) is not { } report)
            return;
        trial.Step("a page", () => CostPage.Write(report, report));
        trial.Step("a summary", () => report.Summary(report));
        if (trial.Step("writing", report.ToJson) is { } json)
            trial.Demand(CostReport.Read(json)?.ToJson() == json, "cost.json does not come back", json);
    }
}
