using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Build;
using Fargate.Core.Edits;
using Fargate.Core.Rules;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>A stage that the project does not have.</summary>
internal sealed class UnknownStage : TypeRule
{
    private const int ShortestAbbreviation = 3;

    public override string Id => "FARG0030";

    public override string Title => "Stage must be declared as a FargateStage item of the project";

    public override string MessageFormat => "The project does not declare a stage '{0}', so the attribute has no effect for that name; {1}";

    public override string Description =>
        "A project declares its stages with FargateStage items. An attribute for another stage is ignored; most often the name is misspelled.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override IEnumerable<AnnotatedFinding> Check(INamedTypeSymbol type, ParameterSet parameters, CancellationToken cancellation)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (!AnnotationSymbols.IsOurs(attribute) || attribute.Stages() is not { } stages)
                continue;
            if (stages.Count == 0)
                yield return Find(type, attribute, "", parameters);
            foreach (var stage in stages.Where(it => !parameters.NamesOfStages.Contains(it, StageNames.Comparer)))
                yield return Find(type, attribute, stage, parameters);
        }
    }

    private AnnotatedFinding Find(INamedTypeSymbol type, AttributeData attribute, string stage, ParameterSet parameters) => new(
        this,
        new AttributeLocation(type, attribute, AttributeStages.Argument),
        [stage, parameters.Stages.Count == 0 ? $"add <FargateStage Include=\"{stage}\" /> to the project" : $"it declares the {StageNames.Describe([.. parameters.NamesOfStages])}"],
        Edits(attribute, stage, [.. parameters.NamesOfStages]));

    private static Edit[] Edits(AttributeData attribute, string stage, IReadOnlyList<string> names)
    {
        if (stage.Length == 0 || Meant(stage, names) is not { } meant || attribute.Stages()!.Contains(meant, StageNames.Comparer))
            return [];
        // What the attribute says of other stages stays as it is written.
        var written = StageNames.Rename(attribute.TextOfStages()!, stage, meant);
        return [new Edit("alike", $"Use the stage '{meant}'", Change.Set(ApiPath.Root.Field(AttributeStages.Argument), written))];
    }

    // A slip, or the only one of which it is the beginning: 'prod' of 'production'.
    private static string? Meant(string stage, IReadOnlyList<string> names)
    {
        if (stage.Length < ShortestAbbreviation || ClosestMatch.Nearest(stage, names) is not null)
            return ClosestMatch.OnlyNearest(stage, names);
        return names.Where(it => it.StartsWith(stage, StringComparison.OrdinalIgnoreCase) || stage.StartsWith(it, StringComparison.OrdinalIgnoreCase)).ToList() is [var only] ? only : null;
    }
}
