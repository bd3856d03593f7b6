using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes.Import;
using Fargate.Core.Sources.Files;
using Fargate.Core.Tests.Growth;

namespace Fargate.Fuzz.Attacks;

/// <summary>Files of half a megabyte, of one part over and over.</summary>
internal sealed class Grown : IAttack
{
    private const int Length = 1 << 19;

    private static readonly IReadOnlyList<(string Name, Func<int, string> Of)> Files = [.. GrownFiles.All()];

    public string Name => "grown";

    public string Draw(Random random) => Files[random.Next(Files.Count)].Of(Length);

    public void Run(string input, Trial trial)
    {
        var file = trial.Step("reading", () => TaskDefinitionFile.Read(input));
        if (file is null || trial.Step("rules", () => file.Check(RuleOptions.None)) is not { } findings)
            return;
        trial.Step("all corrections", () => FileEditor.Changes(file, findings.SelectMany(it => it.Edits.Take(1))));
        if (RegisterInput.Of(file.Document) is { } read)
            trial.Step("the import", () => AnnotatedClass.Write(read.Definition, new AnnotatedClassOptions("App")));
    }
}
