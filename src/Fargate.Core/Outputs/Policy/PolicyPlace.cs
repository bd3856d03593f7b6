using Fargate.Core.Aws;
using Fargate.Core.Build;
using Fargate.Core.Model.Services;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Outputs.Policy;

/// <summary>
/// Where a definition's resources are that it names without saying so: the region of the project, or else the one that it speaks of, and the account that it
/// speaks of; <c>*</c> for what it does not tell.
/// </summary>
internal sealed class PolicyPlace
{
    private const string Any = "*";

    private PolicyPlace(string region, string account, string partition) => (Region, Account, Partition) = (region, account, partition);

    public string Region { get; }

    /// <summary>The region; null for one that is not told.</summary>
    public string? KnownRegion => Region == Any ? null : Region;

    public string Account { get; }

    public string Partition { get; }

    /// <summary>The same account, in another region.</summary>
    public PolicyPlace In(string region) => new(region, Account, Partitions.Of(region));

    public string ArnOf(string service, string resource) => $"arn:{Partition}:{service}:{Region}:{Account}:{resource}";

    public static PolicyPlace Of(TaskDefinition task, BuildFacts build)
    {
        var images = task.Containers.Select(it => EcrImages.RegionOf(it.Image.GetValueOrDefault("")) ?? "");
        var logs = task.Containers.Select(it => it.LogConfiguration.Options["awslogs-region"].GetValueOrDefault(""));
        // A task runs in the account of its roles; its secrets and images may be another's.
        var account = Arn.TryParse(task.ExecutionRoleArn.GetValueOrDefault(""), out var role) && role.HasAccount ? role.Account : null;
        return Of([.. ArnCollector.Trees(task.Root)], images.Concat(logs), account, build);
    }

    /// <summary>The same of a service whose task definition is not known.</summary>
    public static PolicyPlace Of(Service service, BuildFacts build) => Of([.. ArnCollector.Trees(service.Root)], [], null, build);

    private static PolicyPlace Of(IReadOnlyList<Arn> arns, IEnumerable<string> regions, string? account, BuildFacts build)
    {
        // Where the project says it, the ARNs may be of other places.
        var region = build.Region ?? Single(arns.Select(it => it.Region).Concat(regions));
        account ??= Single(arns.Where(it => it.HasAccount).Select(it => it.Account));
        var partition = region is not null ? Partitions.Of(region) : Single(arns.Select(it => it.Partition));
        return new PolicyPlace(region ?? Any, account ?? Any, partition ?? Partitions.Default);
    }

    // The one that is named; null where none is, or several are. What a deployment is to fill in is no name yet.
    private static string? Single(IEnumerable<string> names)
    {
        var known = names.Where(it => it.Length > 0 && it.IndexOf('$') < 0).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return known.Count == 1 ? known[0] : null;
    }
}
