namespace Fargate.Core.Tests.Rules.Size;

/// <summary>Definitions for Windows on Fargate.</summary>
internal static class OnWindows
{
    public static string Check(string members, string system = "WINDOWS_SERVER_2022_CORE") => Check("FARG01", members, system);

    public static string CheckContainer(string members, string system = "WINDOWS_SERVER_2022_CORE") =>
        Check($$"""{ "containerDefinitions": [{ "name": "web", "image": "iis", {{members}} }] }""", system);

    // What a feature lacks otherwise is for other rules.
    private static string Check(string ids, string members, string system)
    {
        var root = Definitions.With(members);
        root.Set("cpu", Model("1024"));
        root.Set("memory", Model("2048"));
        var node = Definitions.Read($$"""{ "runtimePlatform": { "operatingSystemFamily": "{{system}}" } }""")["runtimePlatform"]!;
        root.Set("runtimePlatform", node);
        return FindingText.Of(Definitions.Findings(root).Where(it => it.Rule.Id.StartsWith(ids, StringComparison.Ordinal)));
    }

    private static Core.Tree.ApiScalar Model(string text) => Core.Tree.ApiScalar.String(text);
}
