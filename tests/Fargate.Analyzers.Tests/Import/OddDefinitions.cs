using System.Text.Json.Nodes;
using CsCheck;
using Fargate.Analyzers.Tests.RoundTrip;

namespace Fargate.Analyzers.Tests.Import;

/// <summary>
/// Random definitions with something wrong in them, at random places: fields that Fargate refuses or the API does not have, values of
/// another type, unknown values of enums, fields that are missing, items that stand twice.
/// </summary>
internal sealed class OddDefinitions : Gen<JsonObject>
{
    public static readonly Gen<JsonObject> Instance = new OddDefinitions();

    private static readonly string[] Keys =
    [
        "newField", "name", "value", "type", "options", "", "0", "-", "a/b~c", "${Region}", "$${X}", "${NOT_DECLARED}", "a b", "é\"\\", "family",
        "links", "hostname", "privileged", "volumes", "tags", "image", "cpu", "command", "environment", "logConfiguration", "capabilities",
    ];

    private static readonly string[] Texts =
    [
        "", "x", "0256", "1 vCPU", "true", "TCP", "NONE", "fluentbit", "WINDOWS_SERVER_2016_FULL", "${Region}", "$${Region}", "a${NOT_DECLARED}b",
        "\"\"\"", "\n", "\u0085", "😀", "FARGATE", "awslogs", "web", "1-2", "\\", "{", "typeof(Web)",
    ];

    private static readonly (string Key, string Json)[] Refused =
    [
        ("links", """["a:b"]"""), ("privileged", "true"), ("dnsServers", """["10.0.0.2"]"""), ("ipcMode", "\"task\""),
        ("placementConstraints", """[{ "type": "memberOf", "expression": "attribute:x == 1" }]"""),
        ("host", """{ "sourcePath": "/data" }"""), ("dockerVolumeConfiguration", """{ "scope": "task", "labels": { "a": "b" } }"""),
        ("resourceRequirements", """[{ "type": "GPU", "value": "1" }]"""), ("sharedMemorySize", "64"), ("networkMode", "\"bridge\""),
        ("requiresCompatibilities", """["EC2", "FARGATE"]"""), ("containerPortRange", "\"1-2\""), ("configuredAtLaunch", "true"),
        ("efsVolumeConfiguration", """{ "fileSystemId": "fs-1", "rootDirectory": "/" }"""), ("restartPolicy", """{ "restartAttemptPeriod": 60 }"""),
        ("proxyConfiguration", """{ "type": "APPMESH", "containerName": "nobody", "properties": [{ "name": "a", "value": "b" }] }"""),
        ("logConfiguration", """{ "logDriver": "awslogs", "options": { "awslogs-region": "eu-west-1", "mode": 1, "0": true } }"""),
        ("firelensConfiguration", """{ "options": { "enable-ecs-log-metadata": "true", "x": "y" } }"""),
        ("dependsOn", """[{ "containerName": "nobody", "condition": "START" }]"""),
    ];

    public override JsonObject Generate(PCG pcg, Size? min, out Size size)
    {
        var draw = new Draw(pcg);
        var task = new TaskDrawing(draw).Draw();
        var definition = ExpectedJson.Of(task, 0);
        for (var i = draw.Number(1, 8); i > 0; i--)
            Change(draw, definition);
        size = draw.Size;
        return definition;
    }

    private static void Change(Draw draw, JsonObject root)
    {
        var holders = Below(root).ToList();
        var holder = draw.OneOf(holders);
        if (holder is JsonArray list)
            Change(draw, list);
        else
            Change(draw, (JsonObject)holder, isRoot: holder == root);
    }

    private static void Change(Draw draw, JsonArray list)
    {
        var index = draw.Number(0, list.Count - 1);
        switch (draw.Number(0, 3))
        {
            case 0:
                list.Add(list[index]?.DeepClone());
                break;
            case 1:
                list.Insert(index, Any(draw, 2));
                break;
            case 2:
                list[index] = Any(draw, 2);
                break;
            default:
                list.Insert(index, new JsonObject());
                break;
        }
    }

    private static void Change(Draw draw, JsonObject structure, bool isRoot)
    {
        // Without these nothing is written, or the build has to invent something.
        string[] needed = isRoot ? ["family", "containerDefinitions"] : structure.ContainsKey("image") ? ["name"] : [];
        var free = structure.Select(it => it.Key).Where(it => !needed.Contains(it)).ToList();
        switch (draw.Number(0, 4))
        {
            case 0 when free.Count > 0:
                structure.Remove(draw.OneOf(free));
                break;
            case 1 or 2 when free.Count > 0:
                structure[draw.OneOf(free)] = Any(draw, 2);
                break;
            case 3:
                var (key, json) = draw.OneOf(Refused);
                structure[key] = JsonNode.Parse(json);
                break;
            default:
                var name = draw.OneOf(Keys);
                if (!needed.Contains(name))
                    structure[name] = Any(draw, 2);
                break;
        }
    }

    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        if (node is JsonObject or JsonArray { Count: > 0 })
            yield return node;
        var members = (node as JsonObject)?.Select(it => it.Value) ?? node as JsonArray ?? [];
        foreach (var below in members.OfType<JsonNode>().SelectMany(Below))
            yield return below;
    }

    private static JsonNode? Any(Draw draw, int depth) => draw.Number(0, depth > 0 ? 8 : 5) switch
    {
        0 or 1 => JsonValue.Create(draw.OneOf(Texts)),
        2 => JsonValue.Create(draw.Number(0, 5000)),
        3 => JsonNode.Parse(draw.OneOf("-0", "1e3", "1.50", "3000000000", "-1")),
        4 => JsonValue.Create(draw.Chance(50)),
        5 => null,
        6 => new JsonArray([.. Enumerable.Range(0, draw.Number(0, 3)).Select(_ => Any(draw, depth - 1))]),
        _ => new JsonObject(Enumerable.Range(0, draw.Number(0, 3)).Select(_ => draw.OneOf(Keys)).Distinct()
            .Select(key => KeyValuePair.Create(key, Any(draw, depth - 1)))),
    };
}
