using System.Text.Json.Nodes;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Files;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>What our rules say of a definition in JSON, as warnings and errors.</summary>
internal static class Complaints
{
    // The proxy is drawn like every other field, and App Mesh has ended: each use of it is warned of.
    private const string AppMeshEnded = "FARG0208";

    public static List<string> Of(JsonObject task) =>
    [
        .. from finding in TaskDefinitionFile.Read(task.ToJsonString()).Check(RuleOptions.None)
           where finding.Rule.Certainty is Certainty.Enforced or Certainty.Documented
           where finding.Rule.Id != AppMeshEnded || task["proxyConfiguration"] is null
           select $"{finding.Rule.Id} {finding.Message}",
    ];
}
