namespace Fargate.Core.Tests.Rules.Storage;

/// <summary>What one rule says of definitions with volumes, of which others may speak, too.</summary>
internal static class Volumes
{
    public const string OnEc2 = """, "requiresCompatibilities": ["EC2"]""";

    public static string Check(string id, string volumes, string container = "", string more = "") =>
        CheckContainers(id, volumes, $$"""{ "name": "web", "image": "nginx"{{container}} }""", more);

    public static string CheckContainers(string id, string volumes, string containers, string more = "") =>
        FindingText.Of(Definitions.Findings(Definitions.With(
            $$"""{ "volumes": {{volumes}}, "containerDefinitions": [{{containers}}]{{more}} }""")).Where(it => it.Rule.Id == id));
}
