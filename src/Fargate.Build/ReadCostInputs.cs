using System.Globalization;
using Fargate.Build.Files;
using Fargate.Core.Costs;
using Fargate.Core.Limits;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Fargate.Build;

/// <summary>
/// Takes from price lists and recommendations of AWS the few lines that the analyzers need, so that nothing parses a megabyte while one types.
/// </summary>
public sealed class ReadCostInputs : Microsoft.Build.Utilities.Task
{
    private const string Download = "https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonECS/current/index.json";

    /// <summary>Price lists of AWS. Of a region that several have, the last counts.</summary>
    public ITaskItem[] PriceLists { get; set; } = [];

    /// <summary>Answers of <c>aws compute-optimizer get-ecs-service-recommendations</c>.</summary>
    public ITaskItem[] Recommendations { get; set; } = [];

    /// <summary>Where the project says that it runs; empty where it does not.</summary>
    public string Region { get; set; } = "";

    /// <summary>The age in days after which recommendations are called old.</summary>
    public string MaxAgeInDays { get; set; } = "";

    /// <summary>What the file with the parameters says of it: names, each with its <c>Value</c> (BuildFacts reads them).</summary>
    [Output]
    public ITaskItem[] Facts { get; set; } = [];

    /// <summary>For tests.</summary>
    internal Func<DateTimeOffset> Now { get; set; } = static () => DateTimeOffset.UtcNow;

    public override bool Execute()
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in PriceLists)
            Read(item, text => ReadPrices(item, text, facts));
        foreach (var item in Recommendations)
            Read(item, text => ReadRecommendations(item, text, facts));
        Facts = [.. facts.Select(Item)];
        return !Log.HasLoggedErrors;
    }

    private void ReadPrices(ITaskItem item, string text, IDictionary<string, string> facts)
    {
        if (PriceListFile.Read(text, out var problem) is not { } list)
        {
            Log.Error(null, item.ItemSpec, $"this is not a price list: {problem}. Take {Download}, or that of a region beside it.");
            return;
        }

        if (Region.Length > 0 && !list.Regions.Contains(Region))
        {
            Log.Warn(null, item.ItemSpec, $"the price list has no price of Fargate in {Region} (FargateRegion); it has {string.Join(", ", list.Regions)}.");
            return;
        }

        foreach (var region in list.Regions)
        {
            facts["PriceList:" + region] = list.Date;
            foreach (var price in list.PricesOf(region))
                facts[$"Price:{region}:{price.Key}"] = price.Value.ToString(CultureInfo.InvariantCulture);
        }
    }

    private void ReadRecommendations(ITaskItem item, string text, IDictionary<string, string> facts)
    {
        if (RecommendationFile.Read(text, out var problem) is not { } file)
        {
            Log.Error(null, item.ItemSpec, $"these are not recommendations: {problem}.");
            return;
        }

        if (!int.TryParse(MaxAgeInDays, NumberStyles.None, CultureInfo.InvariantCulture, out var days))
        {
            Log.Error(null, item.ItemSpec, $"FargateRecommendationsMaxAge is '{MaxAgeInDays}': it must be a number of days.");
            return;
        }

        // A family has no characters that MSBuild would take for its own.
        foreach (var family in file.Families.Where(it => Names.IsValid(it.Key)))
            facts["Recommendation:" + family.Key] = family.Value.Line;
        if (file.Refreshed is { } time && Now() - time is var age && age.TotalDays > days)
        {
            Log.Warn(null, item.ItemSpec, $"the recommendations are {(int)age.TotalDays} days old, and more than {days} are allowed (FargateRecommendationsMaxAge): " +
                "get them anew with 'aws compute-optimizer get-ecs-service-recommendations'.");
        }
    }

    private void Read(ITaskItem item, Action<string> read)
    {
        try
        {
            read(File.ReadAllText(item.ItemSpec));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Log.Error(null, item.ItemSpec, e.Message);
        }
    }

    private static ITaskItem Item(KeyValuePair<string, string> fact)
    {
        ITaskItem2 item = new TaskItem(fact.Key);
        item.SetMetadataValueLiteral("Value", SafeLogText.Of(fact.Value));
        return item;
    }
}
