using System.Text.Json.Nodes;
using CsCheck;
using Fargate.Analyzers.Tests.RoundTrip;

namespace Fargate.Analyzers.Tests.Resources.Drawn;

/// <summary>Draws the parts of JSON that many resources have.</summary>
internal static class JsonDrawing
{
    /// <summary>Sets a member; nothing where there is no value.</summary>
    public static JsonObject With(this JsonObject holder, string name, JsonNode? value)
    {
        if (value is not null)
            holder[name] = value;
        return holder;
    }

    public static JsonArray ToJson(this IEnumerable<JsonNode> items) => [.. items];

    public static JsonArray ToJson(this IEnumerable<string> items) => [.. items.Select(it => JsonValue.Create(it))];

    public static JsonNode? Perhaps(this Draw draw, Func<JsonNode?> value, int percent = 40) => draw.Chance(percent) ? value() : null;

    public static JsonNode? PerhapsNumber(this Draw draw, int from, int to) => draw.Perhaps(() => draw.Number(from, to));

    public static JsonNode? PerhapsFlag(this Draw draw) => draw.Perhaps(() => draw.Chance(50));

    public static JsonNode? PerhapsOneOf(this Draw draw, params string[] values) => draw.Perhaps(() => draw.OneOf(values));

    public static JsonNode? PerhapsEnabled(this Draw draw) => draw.PerhapsOneOf("ENABLED", "DISABLED");

    public static JsonNode? PerhapsText(this Draw draw) => draw.Perhaps(() => draw.Text(least: 1).Json);

    public static string RoleArn(this Draw draw) => (string)draw.Role().Json!;

    public static string KmsKey(this Draw draw) =>
        draw.OneOf("alias/shop", "arn:aws:kms:eu-west-1:123456789012:key/9d4cb84b-ad69-40c0-a0ab-cead36b967e8");

    public static JsonArray Ids(this Draw draw, string prefix, int least, int most) =>
        Enumerable.Range(0, draw.Number(least, most)).Select(_ => prefix + draw.Hex(draw.OneOf(8, 17))).ToJson();

    public static string Hex(this Draw draw, int length) => draw.Of(Gen.String[Gen.Char["0123456789abcdef"], length, length]);

    public static JsonNode? PerhapsTags(this Draw draw) => draw.Perhaps(() =>
        Enumerable.Range(0, draw.Chance(5) ? 50 : draw.Number(1, 3))
            .Select(i => new JsonObject { ["key"] = draw.TagText($"t{i}").Json }.With("value", draw.Perhaps(() => draw.TagText("").Json, 90)))
            .ToJson());

    public static JsonNode TagMap(this Draw draw) =>
        new JsonObject(Enumerable.Range(0, draw.Number(1, 3)).Select(i => KeyValuePair.Create($"tag {i}", (JsonNode?)draw.TagText("v").Json)));

    /// <summary>Weights and bases for these providers: a weight above 0 and at most one base.</summary>
    public static JsonArray Strategy(this Draw draw, IReadOnlyList<string> providers)
    {
        var (weighted, based) = (draw.OneOf(providers), draw.OneOf(providers));
        return providers.Select(provider => new JsonObject { ["capacityProvider"] = provider }
            .With("weight", provider == weighted ? draw.Number(1, 1000) : draw.PerhapsNumber(0, 1000))
            .With("base", provider == based ? draw.PerhapsNumber(0, 100_000) : draw.Perhaps(() => 0, 10))).ToJson();
    }

    /// <summary>A moment as the scheduler's expressions or dates have it.</summary>
    public static string Time(this Draw draw, string end) =>
        $"20{draw.Number(27, 99)}-{draw.Number(1, 12):00}-{draw.Number(1, 28):00}T"
        + $"{draw.Number(0, 23):00}:{draw.Number(0, 59):00}:{draw.Number(0, 59):00}{end}";

    public static string ScheduleExpression(this Draw draw) => draw.OneOf(
        $"at({draw.Time("")})", "rate(1 minute)", $"rate({draw.Number(2, 90)} hours)", "rate(7 days)", "cron(0 3 * * ? *)",
        "cron(15 10 ? * 6L 2027-2030)",
        "cron(0/5 8-17 ? * MON-FRI *)", "cron(0 0 L * ? *)", "cron(30 6 1W JAN,JUL ? *)", "cron(0 9 ? * MON#1 *)");
}
