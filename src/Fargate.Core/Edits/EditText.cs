using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Edits;

/// <summary>Edits as one line of JSON: the form in which they travel in the properties of a diagnostic.</summary>
public static class EditText
{
    /// <summary>The key of the diagnostic property.</summary>
    public const string Property = "edits";

    public static string Write(IReadOnlyList<Edit> edits)
    {
        var list = new ApiArray();
        foreach (var edit in edits)
        {
            var item = new ApiObject();
            item.Set("key", ApiScalar.String(edit.Key));
            item.Set("title", ApiScalar.String(edit.Title));
            if (edit.IsManual)
                item.Set("manual", ApiScalar.Boolean(true));
            var changes = item.GetOrAddArray("changes");
            foreach (var change in edit.Changes)
            {
                var step = new ApiObject();
                step.Set("path", ApiScalar.String(change.Path.ToString()));
                if (change.Value is { } value)
                    step.Set("value", value);
                if (change.Name is { } name)
                    step.Set("name", ApiScalar.String(name));
                changes.Items.Add(step);
            }

            list.Items.Add(item);
        }

        return JsonWriter.WriteLine(list);
    }

    /// <summary>Reads what <see cref="Write"/> wrote. What does not read as an edit is left out.</summary>
    public static IReadOnlyList<Edit> Read(string text)
    {
        var edits = new List<Edit>();
        foreach (var node in Items(JsonReader.Read(text).Root))
        {
            if (node is ApiObject item && Text(item, "key") is { } key && Text(item, "title") is { } title
                && Changes(item) is { } changes)
            {
                edits.Add(new Edit(key, title, changes) { IsManual = Text(item, "manual") == "true" });
            }
        }

        return edits;
    }

    private static Change[]? Changes(ApiObject edit)
    {
        var changes = new List<Change>();
        foreach (var node in Items(edit["changes"]))
        {
            if (node is not ApiObject step || Text(step, "path") is not { } text || ApiPath.Parse(text) is not { } path)
                return null;
            changes.Add(new Change(path, step["value"], Text(step, "name")));
        }

        return changes.Count > 0 ? changes.ToArray() : null;
    }

    private static IReadOnlyList<ApiNode> Items(ApiNode? node) => (node as ApiArray)?.Items ?? [];

    private static string? Text(ApiObject item, string key) => (item[key] as ApiScalar)?.Text;
}
