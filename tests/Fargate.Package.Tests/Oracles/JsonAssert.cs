using System.Text.Json.Nodes;

namespace Fargate.Package.Tests.Oracles;

internal static class JsonAssert
{
    /// <summary>An answer holds what was sent, and the service's defaults besides.</summary>
    public static void Contains(JsonNode expected, JsonNode? actual, string path)
    {
        switch (expected)
        {
            case JsonObject properties:
                foreach (var (name, value) in properties)
                    Contains(value!, (actual as JsonObject)?[name], path + "." + name);
                break;
            case JsonArray items:
                Assert.True(actual is JsonArray array && array.Count == items.Count, $"{path} came back as {actual?.ToJsonString()}");
                for (var i = 0; i < items.Count; i++)
                    Contains(items[i]!, actual![i], $"{path}[{i}]");
                break;
            default:
                Assert.True(JsonNode.DeepEquals(expected, actual), $"{path} came back as {actual?.ToJsonString()}, not {expected.ToJsonString()}");
                break;
        }
    }
}
