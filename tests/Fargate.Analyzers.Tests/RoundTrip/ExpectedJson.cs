using System.Text.Json.Nodes;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>Writes a definition as the API should be sent it. Nothing here calls the code under test.</summary>
internal static class ExpectedJson
{
    public static JsonObject Of(TaskTree task, int index)
    {
        var root = new JsonObject { ["family"] = task.FamilyAt(index) };
        foreach (var use in task.Uses)
            Apply(use, root);
        root.TryAdd("networkMode", "awsvpc");
        root.TryAdd("requiresCompatibilities", new JsonArray("FARGATE"));
        root["containerDefinitions"] = new JsonArray([.. task.Containers.Select(Of)]);
        Prune(root);
        return root;
    }

    private static JsonNode Of(ContainerTree container)
    {
        var node = new JsonObject { ["name"] = container.Head.Name };
        foreach (var use in container.Uses)
            Apply(use, node);
        return node;
    }

    private static void Apply(Use use, JsonObject target)
    {
        var place = use.Place.TrimEnd('[', ']', '{', '}');
        if (use.Name == "JsonField")
        {
            target[use.Arguments[0].Value.Json.GetValue<string>()[1..]] = JsonNode.Parse(use.Arguments[1].Value.Json.GetValue<string>());
        }
        else if (use.Place.EndsWith("[]", StringComparison.Ordinal))
        {
            var (holder, name) = Holder(target, place);
            if (holder[name] is null)
                holder[name] = new JsonArray();
            var item = new JsonObject();
            holder[name]!.AsArray().Add(item);
            Fill(item, use);
        }
        else if (use.Place.EndsWith("{}", StringComparison.Ordinal))
        {
            Below(target, place)[use.Arguments[0].Value.Json.GetValue<string>()] = use.Arguments[1].Value.Json.DeepClone();
        }
        else
        {
            Fill(place.Length == 0 ? target : Below(target, place), use);
        }
    }

    private static void Fill(JsonObject target, Use use)
    {
        foreach (var argument in use.Arguments)
        {
            var (holder, name) = Holder(target, argument.Field);
            holder[name] = argument.Value.Json.DeepClone();
        }
    }

    private static (JsonObject Holder, string Name) Holder(JsonObject target, string path)
    {
        var dot = path.LastIndexOf('.');
        return dot < 0 ? (target, path) : (Below(target, path[..dot]), path[(dot + 1)..]);
    }

    private static JsonObject Below(JsonObject target, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (target[name] is null)
                target[name] = new JsonObject();
            target = target[name]!.AsObject();
        }

        return target;
    }

    // The service refuses some of what is empty, so nothing empty is written.
    private static void Prune(JsonObject node)
    {
        foreach (var (name, value) in node.ToList())
        {
            foreach (var item in (value as JsonArray ?? []).OfType<JsonObject>())
                Prune(item);
            if (value is JsonObject below)
                Prune(below);
            if (value is JsonArray { Count: 0 } or JsonObject { Count: 0 })
                node.Remove(name);
        }
    }
}
