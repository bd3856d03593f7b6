using System.Text.RegularExpressions;

namespace Fargate.Core.Aws;

/// <summary>
/// Images in a private registry of Amazon ECR. Source: Amazon ECR User Guide, "Amazon ECR private registry" and "Making requests over IPv6"
/// (the endpoints of Docker clients), read 2026-11-23. Other partitions' registries are not told from anyone's.
/// </summary>
public static class EcrImages
{
    private static readonly Regex Registry = new(
        @"\A(?<account>[0-9]{12})\.(dkr\.ecr(-fips)?\.(?<region>[a-z0-9-]+)\.amazonaws\.com(\.cn)?"
        + @"|dkr-ecr(-fips)?\.(?<region>[a-z0-9-]+)\.on\.(aws|amazonwebservices\.com\.cn))/",
        RegexOptions.CultureInvariant);

    // After a digest's '@' and a tag's ':' nothing of the repository's name comes.
    private static readonly char[] EndOfRepository = [':', '@'];

    public static bool IsPrivate(string image) => Registry.IsMatch(image);

    /// <summary>The region of the registry; null for an image from elsewhere.</summary>
    public static string? RegionOf(string image) => Registry.Match(image) is { Success: true } match ? match.Groups["region"].Value : null;

    /// <summary>The ARN of the repository; null for an image from elsewhere.</summary>
    public static string? RepositoryArnOf(string image)
    {
        if (Registry.Match(image) is not { Success: true } match)
            return null;
        var repository = image.Substring(match.Length);
        var end = repository.IndexOfAny(EndOfRepository);
        var region = match.Groups["region"].Value;
        return $"arn:{Partitions.Of(region)}:ecr:{region}:{match.Groups["account"].Value}:repository/{(end < 0 ? repository : repository.Substring(0, end))}";
    }
}
