using Fargate.Core.Json;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Sources.Files.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files;

/// <summary>A file's definition as it is written, right or wrong, without what is there for editors or only told by the service.</summary>
public sealed class RegisterInput
{
    private readonly List<JsonSpan> _placeholders = [];

    private RegisterInput(JsonDocument document, FileForm form)
    {
        foreach (var key in form.Root.Keys)
        {
            if (key != SchemaReference.Key && !ReadOnlyField.Names.Contains(key))
                Definition.Set(key, form.Root[key]!);
        }

        // What describe-task-definition prints has the tags beside the definition.
        if (form.Wrapper is not null && Definition["tags"] is null && ((ApiObject)document.Root!)["tags"] is { } tags)
            Definition.Set("tags", tags);
        RemoveEmptyChoices(Definition, TaskDefinitionShape.Instance);
        FindPlaceholders(document);
        _placeholders.Sort((one, other) => one.Start.CompareTo(other.Start));
    }

    /// <summary>The definition.</summary>
    public ApiObject Definition { get; } = new();

    /// <summary>Where placeholders without quotes stand, or what holds them: there is no value that could be kept of them.</summary>
    public IReadOnlyList<JsonSpan> Placeholders => _placeholders;

    /// <summary>Null for what is no task definition.</summary>
    public static RegisterInput? Of(JsonDocument document) => FileForm.Of(document) is { } form ? new RegisterInput(document, form) : null;

    // An empty text where the API takes one of a few says nothing, as a null.
    private static void RemoveEmptyChoices(ApiNode node, Shape? shape)
    {
        if (node is ApiObject structure && shape is ObjectShape fields)
        {
            foreach (var key in structure.Keys.ToList())
            {
                if (structure[key] is ApiScalar { Text: "" } && fields[key] is ScalarShape { Values.Count: > 0 })
                    structure.Remove(key);
                else
                    RemoveEmptyChoices(structure[key]!, fields[key]);
            }
        }
        else if (node is ApiArray list && shape is ListShape items)
        {
            list.Items.ForEach(it => RemoveEmptyChoices(it, items.Item));
        }
    }

    private void FindPlaceholders(JsonDocument document)
    {
        foreach (var node in Definition.DescendantsAndSelf())
        {
            if (document.Has(node) && node is ApiUnknown or ApiObject { IsOpen: true } or ApiArray { IsOpen: true })
                _placeholders.Add(document.SpanOf(node));
        }
    }
}
