using System.Globalization;
using Fargate.Core.Tree;

namespace Fargate.Core.Costs;

/// <summary>
/// AWS's own price list, as it can be downloaded: the prices of Fargate in it. Source of the form: "Using the bulk API"
/// (https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/using-the-aws-price-list-bulk-api.html), read 2026-11-23.
/// </summary>
public sealed class PriceListFile
{
    private readonly SortedDictionary<string, SortedDictionary<string, decimal?>> _regions = new(StringComparer.Ordinal);

    private PriceListFile(string date) => Date = date;

    /// <summary>The day on which it was published, such as <c>2026-06-30</c>.</summary>
    public string Date { get; }

    public IEnumerable<string> Regions => _regions.Keys;

    /// <summary>By one of the <see cref="UsageTypes"/>. A price that the list gives twice, and not the same, is not there.</summary>
    public IEnumerable<KeyValuePair<string, decimal>> PricesOf(string region) =>
        _regions[region].Where(it => it.Value is not null).Select(it => new KeyValuePair<string, decimal>(it.Key, it.Value!.Value));

    /// <param name="text">The file.</param>
    /// <param name="problem">What is wrong with it; null where nothing is.</param>
    public static PriceListFile? Read(string text, out string? problem)
    {
        var json = LenientJsonReader.Read(text, out problem);
        if (problem is not null)
            return null;
        if (json is not ApiObject root || root["products"] is not ApiObject products || LenientJsonReader.Inner(root, "terms", "OnDemand") is not { } terms)
        {
            problem = "it has no products and terms, as AWS's price lists have";
            return null;
        }

        var date = LenientJsonReader.Text(root, "publicationDate");
        var list = new PriceListFile(date.Length >= 10 ? date.Substring(0, 10) : "an unknown date");
        foreach (var sku in products.Keys)
        {
            if (LenientJsonReader.Inner(products, sku, "attributes") is { } attributes && UsageTypeOf(LenientJsonReader.Text(attributes, "usagetype")) is { } usageType
                && LenientJsonReader.Text(attributes, "regionCode") is { Length: > 0 } region && PriceOf(terms[sku] as ApiObject) is { } price)
            {
                if (price > Money.HighestPrice)
                {
                    problem = $"it says that {usageType} costs {price.ToString(CultureInfo.InvariantCulture)} USD in {region}";
                    return null;
                }

                list.Add(region, usageType, price);
            }
        }

        problem = list._regions.Count > 0 ? null
            : $"it has no price of Fargate in USD: it is the list of '{LenientJsonReader.Text(root, "offerCode")}', and those of AmazonECS and AmazonEKS have them";
        return problem is null ? list : null;
    }

    private void Add(string region, string usageType, decimal price)
    {
        if (!_regions.TryGetValue(region, out var prices))
            _regions.Add(region, prices = new SortedDictionary<string, decimal?>(StringComparer.Ordinal));
        prices[usageType] = prices.TryGetValue(usageType, out var other) && other != price ? null : price;
    }

    // A prefix that stands for the region, a hyphen, and the whole rest: what only ends so is billed for something else.
    private static string? UsageTypeOf(string text) =>
        text.IndexOf('-') is >= 0 and var hyphen && text.Substring(hyphen + 1) is var rest && UsageTypes.All.Contains(rest) ? rest : null;

    // The first step of prices that fall with the amount; Fargate has one alone.
    private static decimal? PriceOf(ApiObject? offers)
    {
        var dimensions = Members(offers).SelectMany(offer => Members(offer["priceDimensions"] as ApiObject));
        foreach (var dimension in dimensions)
        {
            if (LenientJsonReader.Text(dimension, "beginRange") is "" or "0" && LenientJsonReader.Inner(dimension, "pricePerUnit") is { } prices
                && decimal.TryParse(LenientJsonReader.Text(prices, "USD"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var price))
            {
                return price;
            }
        }

        return null;
    }

    private static IEnumerable<ApiObject> Members(ApiObject? holder) => holder?.Keys.Select(it => holder[it]).OfType<ApiObject>() ?? [];
}
