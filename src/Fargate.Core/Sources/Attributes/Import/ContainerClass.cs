using System.Globalization;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Attributes.Import;

/// <summary>A container, and the class that it becomes.</summary>
/// <param name="Node">The container.</param>
/// <param name="Steps">Where it stands in the definition.</param>
/// <param name="ClassName">The class.</param>
internal sealed record ContainerClass(ApiObject Node, IReadOnlyList<string> Steps, string ClassName)
{
    private const string Field = "containerDefinitions";

    /// <summary>The name by which others refer to it; null where it is none.</summary>
    public string? Name { get; } = NameOf(Node);

    /// <summary>The containers of a task, in order; none where they cannot be classes.</summary>
    public static IReadOnlyList<ContainerClass> Of(ApiObject task, string taskClass)
    {
        var containers = new List<ContainerClass>();
        if (!AttributePlan.AreClasses(task[Field]))
            return containers;
        var names = new HashSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in ((ApiArray)task[Field]!).Items.Cast<ApiObject>())
        {
            var name = NameOf(node) ?? "";
            counts[name] = counts.TryGetValue(name, out var count) ? count + 1 : 1;
            var className = ClassNames.ForContainer(name, taskClass, names, Math.Max(1, count));
            names.Add(className);
            containers.Add(new ContainerClass(node, [Field, containers.Count.ToString(CultureInfo.InvariantCulture)], className));
        }

        return containers;
    }

    private static string? NameOf(ApiObject node) => node["name"] is ApiScalar { Kind: ScalarKind.String } name ? name.Text : null;
}
