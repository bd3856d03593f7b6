using Fargate.Core.Tree;

namespace Fargate.Core.Model.Launching;

/// <summary>Clusters as others refer to them: by their name or their ARN.</summary>
internal static class ClusterNames
{
    // Amazon ECS takes the cluster of this name where none is given.
    private const string Default = "default";

    /// <summary>The name, which stands last in an ARN; null for what is not known.</summary>
    public static string? Of(Value<string> cluster) => cluster.IsKnown(out var text) ? Of(text) : null;

    public static string Of(string cluster) => cluster.Substring(cluster.LastIndexOf('/') + 1);

    /// <summary>The name of the cluster of a service: that of the default one where none is written.</summary>
    public static string? OfService(ApiObject? input) => input?["cluster"] switch
    {
        null => Default,
        ApiScalar cluster => Of(cluster.Text),
        _ => null,
    };
}
