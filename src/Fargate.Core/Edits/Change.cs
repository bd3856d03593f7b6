using Fargate.Core.Tree;

namespace Fargate.Core.Edits;

/// <summary>One step of an edit: set the value at a path, remove it, or give the field another name.</summary>
/// <param name="Path">Where.</param>
/// <param name="Value">What to set; null to remove or rename.</param>
/// <param name="Name">The new name; null to set or remove.</param>
public sealed record Change(ApiPath Path, ApiNode? Value, string? Name = null)
{
    public static Change Set(ApiPath path, string value) => new(path, ApiScalar.String(value));

    public static Change Set(ApiPath path, int value) => new(path, ApiScalar.Integer(value));

    public static Change Set(ApiPath path, bool value) => new(path, ApiScalar.Boolean(value));

    public static Change Set(ApiPath path, IEnumerable<string> values)
    {
        var list = new ApiArray();
        list.Items.AddRange(values.Select(ApiScalar.String));
        return new(path, list);
    }

    public static Change Remove(ApiPath path) => new(path, (ApiNode?)null);

    // Its value keeps its form and its place.
    public static Change Rename(ApiPath path, string name) => new(path, null, name);
}
