using Fargate.Core.Limits;
using Fargate.Core.Outputs;
using Fargate.Core.Tree;

namespace Fargate.Core.Drift;

/// <summary>How a document differs from an earlier one of the same name.</summary>
public static class DocumentDrift
{
    /// <param name="name">The name of the document's file, which says what it is.</param>
    /// <param name="first">The earlier document.</param>
    /// <param name="second">The document.</param>
    public static IReadOnlyList<Difference> Of(string name, ApiNode first, ApiNode second) =>
        WithRefusals(name, DocumentComparer.Compare(first, second, DocumentShapes.Of(name)), second);

    // What a service cannot become by update-service is more than a difference.
    internal static IReadOnlyList<Difference> WithRefusals(string name, IReadOnlyList<Difference> differences, ApiNode second)
    {
        if (!name.EndsWith(FileNames.Service, StringComparison.Ordinal))
            return differences;
        var controller = ((second as ApiObject)?["deploymentController"] as ApiObject)?.TextOf("type");
        return
        [
            .. differences.Select(it => it.Path.Steps() is [var field, ..] && ServiceUpdates.RefusalOf(field.Name, controller) is { } reason
                ? it with { Text = $"{it.Text} (update-service cannot change it: {reason})" }
                : it),
        ];
    }
}
