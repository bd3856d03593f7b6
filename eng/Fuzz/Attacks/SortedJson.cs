using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Fuzz.Attacks;

/// <summary>A tree as text in which the order of members is no difference.</summary>
internal static class SortedJson
{
    public static string Of(ApiNode node) => node switch
    {
        ApiObject it => "{" + string.Join(",", it.Keys.Order(StringComparer.Ordinal).Select(key => $"\"{JsonWriter.EscapeString(key)}\":{Of(it[key]!)}")) + "}",
        ApiArray it => "[" + string.Join(",", it.Items.Select(Of)) + "]",
        ApiUnknown => "?",
        _ => JsonWriter.WriteLine(node),
    };
}
