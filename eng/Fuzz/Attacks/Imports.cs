using Fargate.Analyzers.Tests.Infrastructure;
using Fargate.Core.Json;
using Fargate.Core.Kinds;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes.Import;
using Fargate.Core.Sources.Files;
using Fargate.Core.Tree;
using Fargate.Fuzz.Drawing;
using Microsoft.CodeAnalysis;

namespace Fargate.Fuzz.Attacks;

/// <summary>Definitions on their way from JSON to C# and back.</summary>
internal sealed class Imports : IAttack
{
    private static readonly string[] Parameters = ["Region", "Tag", "ContainerImage", "Odd"];

    public string Name => "imports";

    public string Draw(Random random) => Mutation.OfJson(Definitions.OneFile(random), random, most: 3);

    public void Run(string input, Trial trial)
    {
        var document = JsonReader.Read(input, JsonDialect.File);
        if (document.Error is not null || RegisterInput.Of(document) is not { } read)
            return;
        var family = (read.Definition["family"] as ApiScalar)?.Text ?? "task";
        var isModern = input.Length % 4 > 0;
        if (trial.Step("the import", () => AnnotatedClass.Write(read.Definition, new AnnotatedClassOptions(ClassNames.ForTask(family), "App", Parameters, isModern))) is not { } written)
            return;
        var compiled = Compiled.Of(written.Code);
        if (trial.Step("the generator", compiled.Generate) is not { } output)
            return;
        foreach (var error in Compiled.Errors(output))
            trial.Break($"the class has {error.Id}", $"{error}\n{written.Code}");
        if (read.Definition["family"] is ApiScalar { Kind: ScalarKind.String } && AreWhole(read.Definition))
            Compare(read.Definition, output, written.Code, trial);
        var file = TaskDefinitionFile.Read(input);
        var known = file.Check(RuleOptions.None).Select(it => it.Rule.Id).ToHashSet();
        // Where a name or type is wrong, a null stands, or a value has no quotes, more is unknown in the file than in a class, which says what it keeps.
        if (read.Placeholders.Count > 0 || file.Form is { IsContainerList: true } || known.Any(it => it is "FARG1502" or "FARG1503" or "FARG1504" or "FARG1505" or "FARG1508" or "FARG1512" or "FARG1515"))
            return;
        // A class is for Fargate, and its containers have names; a file may be for EC2.
        if (file.Definition?.RequiresFargate != true || !AreWhole(read.Definition) || read.Definition["networkMode"] is null)
            return;
        // A file may leave the family to the command line, and the image to the GitHub action.
        foreach (var error in (trial.Step("the analyzer", compiled.Findings) ?? []).Where(it => it.Severity == DiagnosticSeverity.Error && !known.Contains(it.Id) && it.Id is not ("FARG0015" or "FARG0201" or "FARG0307")))
            trial.Break($"the class has {error.Id}, and the file has not", $"{error}\n{written.Code}");
    }

    private static bool AreWhole(ApiObject definition) =>
        definition["containerDefinitions"] is ApiArray containers && containers.Items.TrueForAll(it => it is ApiObject container && container["name"] is ApiScalar);

    private static void Compare(ApiObject definition, Compilation output, string code, Trial trial)
    {
        var texts = CarriedTexts.Of(output).Where(it => it.Key.StartsWith("Text_", StringComparison.Ordinal)).Select(it => JsonReader.Read(it.Value).Root).OfType<ApiObject>();
        if (texts.FirstOrDefault(it => it["Version"] is null) is not { } actual)
            return;
        // As the build writes it: without what says nothing, and with what Fargate demands.
        var expected = (ApiObject)JsonReader.Read(JsonWriter.WriteDocument(definition, ResourceKind.Task.Shape)).Root!;
        if (expected["networkMode"] is null)
            expected.Set("networkMode", ApiScalar.String("awsvpc"));
        if (expected["requiresCompatibilities"] is null)
            expected.GetOrAddArray("requiresCompatibilities").Items.Add(ApiScalar.String("FARGATE"));
        trial.Demand(SortedJson.Of(expected) == SortedJson.Of(actual), "another document comes back", $"{SortedJson.Of(expected)}\n{SortedJson.Of(actual)}\n{code}");
    }
}
