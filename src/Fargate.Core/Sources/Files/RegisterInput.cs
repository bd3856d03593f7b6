using Fargate.Core.Json;
using Fargate.Core.Sources.Files.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files;

/// <summary>A file's definition as it is written, right or wrong, without what is there for editors or only told by the service.</summary>
public sealed class RegisterInput
{
    private static readonly ApiPath NetworkMode = ApiPath.Root.Field("networkMode");

    private readonly List<JsonSpan> _placeholders = [];

    private RegisterInput(JsonDocument document, FileForm form)
    {
        foreach (var key in form.Root.Keys)
        {
            if (key != SchemaReference.Key && !ReadOnlyField.Names.Contains(key) && !IsAbsent(ApiPath.Root.Field(key), form.Root[key]!))
                Definition.Set(key, form.Root[key]!);
        }

        // What describe-task-definition prints has the tags beside the definition.
        if (form.Wrapper is not null && Definition["tags"] is null && ((ApiObject)document.Root!)["tags"] is { } tags)
            Definition.Set("tags", tags);
        FindPlaceholders(document);
        _placeholders.Sort((one, other) => one.Start.CompareTo(other.Start));
    }

    /// <summary>The definition.</summary>
    public ApiObject Definition { get; } = new();

    /// <summary>Where placeholders without quotes stand, or what holds them: there is no value that could be kept of them.</summary>
    public IReadOnlyList<JsonSpan> Placeholders => _placeholders;

    /// <summary>Null for what is no task definition.</summary>
    public static RegisterInput? Of(JsonDocument document) => FileForm.Of(document) is { } form ? new RegisterInput(document, form) : null;

    /// <summary>Whether a value is taken for none: the service has its default for an empty network mode.</summary>
    internal static bool IsAbsent(ApiPath path, ApiNode value) => value is ApiScalar { Text: "" } && path.Equals(NetworkMode);

    private void FindPlaceholders(JsonDocument document)
    {
        foreach (var node in Definition.DescendantsAndSelf())
        {
            if (document.Has(node) && node is ApiUnknown or ApiObject { IsOpen: true } or ApiArray { IsOpen: true })
                _placeholders.Add(document.SpanOf(node));
        }
    }
}
