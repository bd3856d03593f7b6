using Fargate.Core.Model;

namespace Fargate.Core.Edits;

/// <summary>One step of an edit: set the value at a path, or remove it.</summary>
/// <param name="Path">Where.</param>
/// <param name="Value">What to set; null to remove.</param>
public sealed record Change(ApiPath Path, ApiNode? Value)
{
    public static Change Set(ApiPath path, string value) => new(path, ApiScalar.String(value));

    public static Change Set(ApiPath path, int value) => new(path, ApiScalar.Integer(value));

    public static Change Remove(ApiPath path) => new(path, (ApiNode?)null);
}
