using System.Globalization;

namespace Fargate.Core.Build;

/// <summary>
/// What the build knows of the project and of the image that it makes of it, and what it wants written; it says so in the file with the
/// parameters. What it does not say is unknown.
/// </summary>
public sealed class BuildFacts(ParameterSet parameters)
{
    public static readonly BuildFacts None = new(ParameterSet.Empty);

    // The SDK's own order.
    private static readonly string[] RuntimeIdentifierProperties =
        ["ContainerRuntimeIdentifiers", "ContainerRuntimeIdentifier", "RuntimeIdentifiers", "RuntimeIdentifier"];

    /// <summary>The image that <c>dotnet publish -t:PublishContainer</c> makes of this project; null where that is not known.</summary>
    public string? Image => parameters.ValueOf("ContainerImage");

    /// <summary>Whether the project is one of the Web SDK's.</summary>
    public bool IsWeb => Find("UsingMicrosoftNETSdkWeb") == "true";

    /// <summary>The major version of .NET; null for other frameworks.</summary>
    public int? DotNetVersion =>
        Find("TargetFrameworkIdentifier") == ".NETCoreApp" && Version.TryParse(Find("TargetFrameworkVersion")?.TrimStart('v') ?? "", out var version) ? version.Major : null;

    public string? BaseImage => Find("ContainerBaseImage");

    /// <summary>The variant of .NET's own base images, such as <c>alpine</c> or <c>noble-chiseled</c>.</summary>
    public string? Family => Find("ContainerFamily");

    public string? User => Find("ContainerUser");

    /// <summary>Whether a policy for the execution role is written beside each task definition.</summary>
    public bool EmitsPolicies => !string.Equals(Find("FargateEmitPolicies"), "false", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a template of CloudFormation is written for each service.</summary>
    public bool EmitsCloudFormation => string.Equals(Find("FargateCloudFormation"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the project's tasks run; null where it does not say.</summary>
    public string? Region => Find("FargateRegion");

    /// <summary>What all that the project runs may cost a month, as it stands in the project; null for no limit.</summary>
    public string? MonthlyBudget => Find("FargateMonthlyBudget");

    public bool HasServerGarbageCollection => Find("ServerGarbageCollection") == "true";

    /// <summary>The ports that the image exposes because the project says so.</summary>
    public IReadOnlyList<string> Ports => List("ContainerPort");

    /// <summary>What the image is built for, such as <c>linux-arm64</c>; empty where the machine that builds decides.</summary>
    public IReadOnlyList<string> RuntimeIdentifiers =>
        RuntimeIdentifierProperties.Select(List).FirstOrDefault(it => it.Count > 0) ?? [];

    /// <summary>The value of an environment variable that the project puts into the image; null where there is none.</summary>
    public string? EnvironmentVariable(string name) => Find("ContainerEnvironmentVariable:" + name);

    /// <summary>When the project's own price list was published; null where it has none, or none of the region.</summary>
    public string? PriceListDateOf(string region) => Find("PriceList:" + region);

    /// <summary>A price of the project's own price list.</summary>
    public decimal? PriceOf(string region, string usageType) =>
        decimal.TryParse(Find($"Price:{region}:{usageType}") ?? "", NumberStyles.Float, CultureInfo.InvariantCulture, out var price) ? price : null;

    /// <summary>What AWS Compute Optimizer says of the tasks of a family, on one line; null where the project does not have its answer.</summary>
    public string? RecommendationFor(string family) => Find("Recommendation:" + family);

    private string? Find(string name) => parameters.FactOf(name);

    private IReadOnlyList<string> List(string name) =>
        (Find(name) ?? "").Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(it => it.Trim()).Where(it => it.Length > 0).ToArray();
}
