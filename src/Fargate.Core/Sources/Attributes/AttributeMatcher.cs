using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Attributes;

/// <summary>Finds the attributes that say what a structure holds, and takes it out of there.</summary>
internal sealed class AttributeMatcher(Func<string, bool> isContainer)
{
    private readonly ArgumentCompatibility _fit = new(isContainer);
    private readonly Dictionary<ApiNode, string> _obstacles = [];

    /// <summary>Why a value, or something in it, cannot be said; null for what no attribute is about.</summary>
    public string? ObstacleIn(ApiNode node) => node.DescendantsAndSelf().Select(ObstacleOf).FirstOrDefault(it => it is not null);

    /// <summary>Why this very value cannot be said.</summary>
    public string? ObstacleOf(ApiNode node) => _obstacles.TryGetValue(node, out var obstacle) ? obstacle : null;

    public void Report(ApiNode node, string obstacle) => _obstacles[node] = obstacle;

    /// <summary>The attribute with all that it can say of a structure; null where it cannot stand there.</summary>
    /// <param name="shape">The attribute.</param>
    /// <param name="from">Holds the structure. What the attribute says is taken out.</param>
    /// <param name="at">The path of the structure.</param>
    public AttributeUse? Take(AttributeShape shape, UnmappedFields from, IReadOnlyList<string> at)
    {
        var structure = from.Find(at)!;
        foreach (var constant in shape.Constants)
        {
            if (from.Find([.. at, constant.Field]) is not ApiScalar { Kind: ScalarKind.String } scalar || scalar.Text != constant.Value)
                return null;
        }

        var said = shape.Arguments.Where(it => from.Find([.. at, .. it.Field]) is { } value && Fits(value, it)).ToList();
        var constructor = shape.Constructors.Where(it => it.All(name => said.Exists(argument => argument.Name == name)))
            .OrderByDescending(it => it.Count)
            .FirstOrDefault();
        if (constructor is null)
        {
            var missing = shape.Constructors[0].First(name => !said.Exists(it => it.Name == name));
            if (from.Find([.. at, .. shape[missing]!.Field]) is null)
                Report(structure, $"[{shape.Name}] takes the field '{string.Join(".", shape[missing]!.Field)}', which is missing");
            return null;
        }

        said.RemoveAll(it => it.IsParameter && !constructor.Contains(it.Name));
        // What stands for a field is not written to say nothing.
        if (said.Count == 0 && shape.Constants.Count == 0 && shape.Field.Count > 0)
            return null;
        var use = new AttributeUse(shape, [.. said.Select(it => (it, from.Find([.. at, .. it.Field])!))]);
        foreach (var constant in shape.Constants)
            from.Take([.. at, constant.Field]);
        foreach (var argument in said)
            from.Take([.. at, .. argument.Field]);
        return use;
    }

    private bool Fits(ApiNode value, AttributeArgument argument)
    {
        if (_fit.Obstacle(value, argument) is not { } obstacle)
            return true;
        Report(value, obstacle);
        return false;
    }
}
