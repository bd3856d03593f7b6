using System.Globalization;
using Fargate.Core.Aws;
using Fargate.Core.Limits;
using Fargate.Core.Tree;

namespace Fargate.Core.Costs;

/// <summary>
/// The answer of <c>aws compute-optimizer get-ecs-service-recommendations</c>: for the services on Fargate, by the family of their task. Source:
/// GetECSServiceRecommendations (https://docs.aws.amazon.com/compute-optimizer/latest/APIReference/API_GetECSServiceRecommendations.html) in botocore
/// 1.43.11, read 2026-11-24.
/// </summary>
public sealed class RecommendationFile
{
    // Beyond what a DateTimeOffset holds there is nothing to be said.
    private const double LatestSecond = 1e11;

    private readonly SortedDictionary<string, RecommendedSize> _families = new(StringComparer.Ordinal);

    private RecommendationFile()
    {
    }

    /// <summary>By family. Services that share a family share a size: the largest that one of them is recommended.</summary>
    public IReadOnlyDictionary<string, RecommendedSize> Families => _families;

    /// <summary>The newest time at which AWS looked at a service; null where the file does not say.</summary>
    public DateTimeOffset? Refreshed { get; private set; }

    /// <param name="text">The file.</param>
    /// <param name="problem">What is wrong with it; null where nothing is.</param>
    public static RecommendationFile? Read(string text, out string? problem)
    {
        var json = LenientJsonReader.Read(text, out problem);
        if (problem is not null)
            return null;
        if ((json as ApiObject)?["ecsServiceRecommendations"] is not ApiArray services)
        {
            problem = "it has no ecsServiceRecommendations, as the answer of 'aws compute-optimizer get-ecs-service-recommendations' has";
            return null;
        }

        var file = new RecommendationFile();
        foreach (var service in services.Items.OfType<ApiObject>())
            file.Add(service);
        return file;
    }

    private void Add(ApiObject service)
    {
        if (TimeOf(service["lastRefreshTimestamp"] as ApiScalar) is { } time && !(time < Refreshed))
            Refreshed = time;
        if (LenientJsonReader.Text(service, "launchType") != "Fargate" || service["currentServiceConfiguration"] is not ApiObject configuration
            || SizeOf(configuration) is not { } current || FamilyOf(LenientJsonReader.Text(configuration, "taskDefinitionArn")) is not { } family)
        {
            return;
        }

        var options = service["serviceRecommendationOptions"] as ApiArray;
        var option = LenientJsonReader.Text(service, "finding") == "Optimized" ? null : options?.Items.OfType<ApiObject>().FirstOrDefault();
        var recommended = (option is null ? null : SizeOf(option)) ?? current;
        var size = new RecommendedSize(current, recommended, SavingsOf(option is null ? null : LenientJsonReader.Inner(option, "savingsOpportunity", "estimatedMonthlySavings")));
        if (!_families.TryGetValue(family, out var other) || IsLarger(size, other))
            _families[family] = size;
    }

    private static decimal? SavingsOf(ApiObject? savings) =>
        savings is not null && LenientJsonReader.Text(savings, "currency") == "USD"
            && decimal.TryParse(LenientJsonReader.Text(savings, "value"), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) <= Money.Most
            ? Money.Cents(value)
            : null;

    private static bool IsLarger(RecommendedSize one, RecommendedSize other) =>
        one.Recommended.Cpu != other.Recommended.Cpu ? one.Recommended.Cpu > other.Recommended.Cpu : one.Recommended.Memory > other.Recommended.Memory;

    private static TaskSize? SizeOf(ApiObject holder) =>
        int.TryParse(LenientJsonReader.Text(holder, "cpu"), NumberStyles.None, CultureInfo.InvariantCulture, out var cpu)
            && int.TryParse(LenientJsonReader.Text(holder, "memory"), NumberStyles.None, CultureInfo.InvariantCulture, out var memory)
            ? new TaskSize(cpu, memory)
            : null;

    // arn:aws:ecs:region:account:task-definition/family:revision
    private static string? FamilyOf(string text) =>
        Arn.TryParse(text, out var arn) && arn.Resource.StartsWith("task-definition/", StringComparison.Ordinal)
            ? arn.Resource.Substring("task-definition/".Length).Split(':')[0]
            : null;

    // The AWS CLI writes ISO 8601, or seconds since 1970 where it is told so.
    private static DateTimeOffset? TimeOf(ApiScalar? node) => node switch
    {
        { Kind: ScalarKind.String } when DateTimeOffset.TryParse(node.Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) => time,
        { Kind: ScalarKind.Number } when double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            && seconds is >= 0 and < LatestSecond => DateTimeOffset.FromUnixTimeSeconds((long)seconds),
        _ => null,
    };
}
