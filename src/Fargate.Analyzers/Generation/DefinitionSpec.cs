using Fargate.Core.Json;
using Fargate.Core.Parameters;
using Fargate.Core.Writers;

namespace Fargate.Analyzers.Generation;

/// <summary>
/// All that is generated from one annotated class, as text and names only: equal if nothing has to be generated anew. Its texts have
/// holes for the build's parameters until they are filled.
/// </summary>
/// <param name="Id">Names the class in hint names and constants; unique ignoring case.</param>
/// <param name="Family">The family, which names the file that the build writes.</param>
/// <param name="Json">The file's text.</param>
/// <param name="Summary">The definition at a glance.</param>
/// <param name="Members">The members of the class; null where it gets none.</param>
internal sealed record DefinitionSpec(string Id, string Family, string Json, string Summary, MembersSpec? Members)
{
    /// <summary>Null where the family is not valid: it could name no file.</summary>
    public string? FileName => FileNames.For(Family);

    public DefinitionSpec Fill(ParameterSet parameters) => !ParameterText.HasHoles(Json) ? this : this with
    {
        Family = ParameterText.Fill(Family, parameters),
        Json = ParameterText.Fill(Json, parameters, JsonWriter.EscapeString),
        Members = Members?.Fill(parameters),
    };
}
