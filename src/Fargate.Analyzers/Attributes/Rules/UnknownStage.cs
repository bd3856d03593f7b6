using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Build;
using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>A stage that the project does not have.</summary>
internal sealed class UnknownStage : TypeRule
{
    public override string Id => "FARG0030";

    public override string Title => "Stage must be declared as a FargateStage item of the project";

    public override string MessageFormat => "The project does not declare a stage '{0}', so the attribute has no effect for that name; {1}";

    public override string Description =>
        "A project declares its stages with FargateStage items. An attribute for another stage is ignored; most often the name is misspelled.";

    public override Certainty Certainty => Certainty.Documented;

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
        [stage, parameters.Stages.Count == 0 ? $"add <FargateStage Include=\"{stage}\" /> to the project" : $"it declares the {StageNames.Describe([.. parameters.NamesOfStages])}"]);
}
