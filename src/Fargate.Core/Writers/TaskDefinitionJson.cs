using Fargate.Core.Json;
using Fargate.Core.Model;

namespace Fargate.Core.Writers;

/// <summary>Writes a definition as the input of <c>aws ecs register-task-definition --cli-input-json</c>.</summary>
public static class TaskDefinitionJson
{
    public static string Write(ApiObject root) =>
        JsonWriter.WriteIndented(Ordered(root, TaskDefinitionShape.Instance) ?? new ApiObject());

    // The API's own order of fields, so that the same definition is the same text whatever order it was written in. Fields that the
    // API does not have come last. What is empty or unknown is left out: null is returned.
    private static ApiNode? Ordered(ApiNode node, Shape? shape)
    {
        switch (node)
        {
            case ApiScalar:
                return node;
            case ApiArray list:
                var items = new ApiArray();
                foreach (var item in list.Items)
                {
                    if (Ordered(item, (shape as ListShape)?.Item) is { } written)
                        items.Items.Add(written);
                }

                return items.Items.Count > 0 ? items : null;
            case ApiObject structure:
                var members = new ApiObject();
                if (shape is ObjectShape known)
                {
                    foreach (var (field, fieldShape) in known.Fields)
                        Copy(field, fieldShape);
                }

                foreach (var key in structure.Keys)
                {
                    if (members[key] is null)
                        Copy(key, (shape as MapShape)?.Value);
                }

                return members.Keys.Count > 0 ? members : null;

                void Copy(string key, Shape? memberShape)
                {
                    if (structure[key] is { } member && Ordered(member, memberShape) is { } written)
                        members.Set(key, written);
                }
            default:
                return null;
        }
    }
}
