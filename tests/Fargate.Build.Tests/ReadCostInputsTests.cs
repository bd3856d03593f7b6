using Microsoft.Build.Utilities;

namespace Fargate.Build.Tests;

public sealed class ReadCostInputsTests : IDisposable
{
    private const string Prices = """
        {
          "offerCode": "AmazonECS", "publicationDate": "2026-06-30T12:00:00Z",
          "products": { "A": { "attributes": { "regionCode": "eu-west-1", "usagetype": "EUW1-Fargate-GB-Hours" } } },
          "terms": { "OnDemand": { "A": { "A.1": { "priceDimensions": { "A.1.1": { "beginRange": "0", "pricePerUnit": { "USD": "0.0044450000" } } } } } } }
        }
        """;

    private const string Advice = """
        {
          "ecsServiceRecommendations": [{
            "currentServiceConfiguration": { "memory": 2048, "cpu": 1024, "taskDefinitionArn": "arn:aws:ecs:eu-west-1:123456789012:task-definition/orders:7" },
            "launchType": "Fargate", "lastRefreshTimestamp": "2026-11-01T00:00:00Z", "finding": "Overprovisioned",
            "serviceRecommendationOptions": [{ "memory": 1024, "cpu": 512 }]
          }]
        }
        """;

    private readonly TempFolder _temp = new();
    private readonly FakeBuildEngine _engine = new() { Warnings = [] };

    [Fact]
    public void A_few_lines_are_left_of_both()
    {
        var task = Task(Prices, Advice);
        Assert.True(task.Execute());
        Assert.Equal(
            ["Price:eu-west-1:Fargate-GB-Hours = 0.0044450000", "PriceList:eu-west-1 = 2026-06-30", "Recommendation:orders = 1024 2048 512 1024 -"],
            task.Facts.Select(it => $"{it.ItemSpec} = {it.GetMetadata("Value")}"));
        Assert.Empty(_engine.Warnings!);
    }

    [Fact]
    public void A_list_without_the_projects_region_is_told()
    {
        var task = Task(Prices, null);
        task.Region = "eu-west-2";
        Assert.True(task.Execute());
        Assert.Empty(task.Facts);
        var warning = Assert.Single(_engine.Warnings!);
        Assert.Equal(_temp["prices.json"], warning.File);
        Assert.Equal("Fargate: the price list has no price of Fargate in eu-west-2 (FargateRegion); it has eu-west-1.", warning.Message);
    }

    [Fact]
    public void What_cannot_be_read_is_an_error_at_its_file()
    {
        Fails(Task("{", null), "prices.json", "Fargate: this is not a price list: it is incomplete, or not JSON: ");
        Fails(Task(Advice, null), "prices.json", "Fargate: this is not a price list: it has no products and terms, as AWS's price lists have. Take https://");
        Fails(Task(null, Prices), "advice.json", "Fargate: these are not recommendations: it has no ecsServiceRecommendations, as ");
        var none = Task(null, null);
        none.PriceLists = [new TaskItem(_temp["none.json"])];
        Fails(none, "none.json", "Fargate: ");
        var age = Task(null, Advice);
        age.MaxAgeInDays = "old";
        Fails(age, "advice.json", "Fargate: FargateRecommendationsMaxAge is 'old': it must be a number of days.");
    }

    [Theory]
    [InlineData("2026-12-31T00:00:00Z", null)] // 60 days
    [InlineData("2027-01-01T00:00:00Z", "Fargate: the recommendations are 61 days old, and more than 60 are allowed (FargateRecommendationsMaxAge): get them anew with 'aws compute-optimizer get-ecs-service-recommendations'.")]
    public void Old_recommendations_are_told_and_still_taken(string now, string? expected)
    {
        var task = Task(null, Advice);
        task.Now = () => DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(task.Execute());
        Assert.Single(task.Facts);
        Assert.Equal(expected is null ? [] : [expected], _engine.Warnings!.Select(it => it.Message));
    }

    [Fact]
    public void No_number_in_them_is_too_large()
    {
        var age = Task(null, Advice);
        age.MaxAgeInDays = "99999999";
        Assert.True(age.Execute());
        Assert.True(Task(Prices.Replace("0.0044450000", "1000000", StringComparison.Ordinal), null).Execute());
        Fails(
            Task(Prices.Replace("0.0044450000", "1000000.01", StringComparison.Ordinal), null), "prices.json",
            "Fargate: this is not a price list: it says that Fargate-GB-Hours costs 1000000.01 USD in eu-west-1. Take ");
        Fails(Task(Prices.Replace("0.0044450000", "922816251426433759354395033", StringComparison.Ordinal), null), "prices.json", "Fargate: this is not a price list: ");
    }

    public void Dispose() => _temp.Dispose();

    private void Fails(ReadCostInputs task, string file, string message)
    {
        _engine.Errors.Clear();
        Assert.False(task.Execute());
        var error = Assert.Single(_engine.Errors);
        Assert.Equal(_temp[file], error.File);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    private ReadCostInputs Task(string? prices, string? advice)
    {
        return new ReadCostInputs
        {
            BuildEngine = _engine,
            PriceLists = Write("prices.json", prices),
            Recommendations = Write("advice.json", advice),
            MaxAgeInDays = "60",
            Now = static () => new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero),
        };
    }

    private TaskItem[] Write(string name, string? text)
    {
        if (text is null)
            return [];
        File.WriteAllText(_temp[name], text);
        return [new TaskItem(_temp[name])];
    }
}
