using Fargate.Core.Build;
using Fargate.Core.Kinds;
using Fargate.Core.Rules;

namespace Fargate.Core.Tests.Rules.DotNet;

/// <summary>Definitions of one container, in a Web project on .NET 8 whose image is <c>shop:1.0</c>.</summary>
internal static class DotNetDefinitions
{
    public const string Project = "\"image\": \"shop:1.0\"";

    /// <summary>What one rule says of a container, given further facts as <c>Name=value</c>.</summary>
    public static string Check(string id, string container, params string[] facts) => CheckTask(id, $$"""{ "containerDefinitions": [{ "name": "web", {{container}} }] }""", facts);

    public static string CheckTask(string id, string members, params string[] facts)
    {
        string[] all = ["!UsingMicrosoftNETSdkWeb=true", "!TargetFrameworkIdentifier=.NETCoreApp", "!TargetFrameworkVersion=v8.0", "ContainerImage=shop:1.0", .. facts.Select(it => "!" + it)];
        var build = new BuildFacts(ParameterSet.Parse(string.Concat(all.Select(it => "\u001e" + it + "\n"))));
        var findings = ResourceKind.Task.Check(Definitions.With(members), null, CheckSettings.None with { Build = build });
        Definitions.AssertRulesSayTheyHaveEdits(findings);
        return FindingText.Of(findings.Where(it => it.Rule.Id == id));
    }
}
