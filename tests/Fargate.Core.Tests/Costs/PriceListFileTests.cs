using Fargate.Core.Costs;

namespace Fargate.Core.Tests.Costs;

public class PriceListFileTests
{
    [Fact]
    public void Takes_the_prices_of_Fargate_by_region()
    {
        var list = PriceListFile.Read(
            List(
                Product("A", "USE1-Fargate-vCPU-Hours:perCPU", "us-east-1", "0.0404800000"),
                Product("B", "USE1-Fargate-GB-Hours", "us-east-1", "0.0044450000"),
                Product("C", "EUW1-Fargate-ARM-GB-Hours", "eu-west-1", "0.0035600000"),
                // What only ends so, has no prefix, or is billed in another currency, is something else.
                Product("D", "USE1-Outposts-Fargate-GB-Hours", "us-east-1", "9"),
                Product("E", "Fargate-GB-Hours", "us-east-2", "9"),
                Product("F", "CNN1-Fargate-GB-Hours", "cn-north-1", "9", "CNY"),
                Product("G", "USE1-ECS-EC2-GB-Hours", "us-east-1", "9")),
            out var problem)!;
        Assert.Null(problem);
        Assert.Equal("2026-06-30", list.Date);
        Assert.Equal(["eu-west-1", "us-east-1"], list.Regions);
        Assert.Equal(["Fargate-GB-Hours 0.0044450000", "Fargate-vCPU-Hours:perCPU 0.0404800000"], Prices(list, "us-east-1"));
        Assert.Equal(["Fargate-ARM-GB-Hours 0.0035600000"], Prices(list, "eu-west-1"));
    }

    [Theory]
    [InlineData("2026-06-30", "2026-06-30")]
    [InlineData("2026", "an unknown date")]
    public void The_day_is_that_of_the_publication(string date, string expected) => Assert.Equal(
        expected,
        PriceListFile.Read(List(Product("A", "USE1-Fargate-GB-Hours", "us-east-1", "0.1")).Replace("2026-06-30T12:00:00Z", date, StringComparison.Ordinal), out _)!.Date);

    [Fact]
    public void A_price_that_is_given_twice_has_to_be_the_same()
    {
        Assert.Equal(["Fargate-GB-Hours 0.1"], Prices(Twice("0.1"), "us-east-1"));
        Assert.Empty(Prices(Twice("0.2"), "us-east-1"));

        static PriceListFile Twice(string second) => PriceListFile.Read(
            List(Product("A", "USE1-Fargate-GB-Hours", "us-east-1", "0.1"), Product("B", "USE1-Fargate-GB-Hours", "us-east-1", second)), out _)!;
    }

    [Fact]
    public void The_list_of_another_service_is_refused()
    {
        Assert.Null(PriceListFile.Read(List(Product("A", "USE1-BoxUsage:m5.large", "us-east-1", "0.096")).Replace("AmazonECS", "AmazonEC2", StringComparison.Ordinal), out var problem));
        Assert.Equal("it has no price of Fargate in USD: it is the list of 'AmazonEC2', and those of AmazonECS and AmazonEKS have them", problem);
    }

    [Theory]
    [InlineData("", "it is incomplete, or not JSON: expected a value at character 1 of 0")]
    [InlineData("sku,price", "it is incomplete, or not JSON: expected a value at character 1 of 9")]
    [InlineData("[]", "it has no products and terms, as AWS's price lists have")]
    [InlineData("""{ "products": {} }""", "it has no products and terms, as AWS's price lists have")]
    [InlineData("""{ "products": {}, "terms": { "OnDemand": {} } }""", "it has no price of Fargate in USD: it is the list of '', and those of AmazonECS and AmazonEKS have them")]
    public void What_is_no_price_list_is_refused(string text, string expected)
    {
        Assert.Null(PriceListFile.Read(text, out var problem));
        Assert.Equal(expected, problem);
    }

    [Fact]
    public void Cut_anywhere_it_is_refused_and_never_throws()
    {
        var text = List(Product("A", "USE1-Fargate-GB-Hours", "us-east-1", "0.1"));
        for (var length = 0; length < text.TrimEnd().Length; length++)
        {
            Assert.Null(PriceListFile.Read(text[..length], out var problem));
            Assert.StartsWith("it is incomplete, or not JSON: ", problem, StringComparison.Ordinal);
        }
    }

    // With a value of another form in any place, nothing is thrown.
    [Theory]
    [InlineData("\"0.1\"", "\"much\"")]
    [InlineData("\"USD\": \"0.1\"", "\"USD\": {}")]
    [InlineData("\"attributes\": {", "\"other\": {")]
    [InlineData("\"regionCode\": \"us-east-1\"", "\"regionCode\": 1.5e3, \"x\": null")]
    [InlineData("\"priceDimensions\": {", "\"priceDimensions\": 3, \"y\": {")]
    public void What_is_not_as_expected_is_passed_over(string from, string to)
    {
        var list = PriceListFile.Read(List(Product("A", "USE1-Fargate-GB-Hours", "us-east-1", "0.1")).Replace(from, to, StringComparison.Ordinal), out var problem);
        Assert.True(list is null ? problem is not null : !list.Regions.Contains("us-east-1"));
    }

    private static IEnumerable<string> Prices(PriceListFile list, string region) =>
        list.PricesOf(region).Select(it => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{it.Key} {it.Value}"));

    private static string List(params (string Product, string Term)[] products) => $$"""
        {
          "formatVersion": "v1.0", "disclaimer": "", "offerCode": "AmazonECS", "version": "20260630", "publicationDate": "2026-06-30T12:00:00Z",
          "products": { {{string.Join(", ", products.Select(it => it.Product))}} },
          "terms": { "OnDemand": { {{string.Join(", ", products.Select(it => it.Term))}} } },
          "attributesList": {}
        }
        """;

    private static (string Product, string Term) Product(string sku, string usageType, string region, string price, string currency = "USD") => (
        $$"""
        "{{sku}}": { "sku": "{{sku}}", "productFamily": "Compute", "attributes": { "servicecode": "AmazonECS", "regionCode": "{{region}}", "usagetype": "{{usageType}}", "operation": "", "tenancy": "Shared" } }
        """,
        $$"""
        "{{sku}}": { "{{sku}}.JRTCKXETXF": { "offerTermCode": "JRTCKXETXF", "sku": "{{sku}}", "priceDimensions": { "{{sku}}.JRTCKXETXF.6YS6EN2CT7": {
          "rateCode": "{{sku}}.JRTCKXETXF.6YS6EN2CT7", "beginRange": "0", "endRange": "Inf", "unit": "hours", "pricePerUnit": { "{{currency}}": "{{price}}" }, "appliesTo": [] } }, "termAttributes": {} } }
        """);
}
