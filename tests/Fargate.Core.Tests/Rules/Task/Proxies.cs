namespace Fargate.Core.Tests.Rules.Task;

/// <summary>Definitions with a proxy of App Mesh, which one rule warns of anyway.</summary>
internal static class Proxies
{
    public static string Property(string name) => $$"""{ "name": "{{name}}", "value": "" }""";

    public static string Properties(params string[] names) => $"[{string.Join(", ", names.Select(Property))}]";

    public static string Check(string id, string proxy, string more = "") =>
        FindingText.Of(Definitions.Findings(Definitions.With($$"""{ "proxyConfiguration": {{proxy}}{{more}} }""")).Where(it => it.Rule.Id == id));
}
