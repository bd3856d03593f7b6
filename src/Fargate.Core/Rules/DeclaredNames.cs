using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules;

/// <summary>The names that other parts of a definition may refer to. Null where there may be more of them.</summary>
internal static class DeclaredNames
{
    // Nobody wrote more by hand, and each of them is compared.
    public const int Most = 100;

    /// <summary>The one of some names that was meant by one that is none of them; null where that is not plain.</summary>
    public static string? Meant(string written, IReadOnlyCollection<string> names) =>
        names.Count <= Most ? ClosestMatch.OnlyNearest(written, names) : null;

    public static HashSet<string>? OfContainers(TaskDefinition task) => All(task.Containers, static it => it.Name);

    public static HashSet<string>? OfVolumes(TaskDefinition task) => All(task.Volumes, static it => it.Name);

    /// <summary>Null also where there is no proxy.</summary>
    public static HashSet<string>? OfProxyProperties(TaskDefinition task) =>
        task.Has("proxyConfiguration") ? All(task.ProxyConfiguration.Properties, static it => it.Name) : null;

    private static HashSet<string>? All<T>(ApiList<T> items, Func<T, Value<string>> nameOf)
    {
        if (!items.IsComplete)
            return null;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var name = nameOf(item);
            if (name.IsUnknown)
                return null;
            if (name.IsKnown(out var text))
                names.Add(text);
        }

        return names;
    }
}
