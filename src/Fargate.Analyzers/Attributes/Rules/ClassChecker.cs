using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Build;
using Fargate.Core.Model.Clusters;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>Has all rules look at annotated classes.</summary>
internal sealed class ClassChecker
{
    private static readonly TypeRule[] TypeRules = [.. RuleCatalog.In(typeof(TypeRule).Assembly).OfType<TypeRule>()];
    private static readonly ClassRule[] ClassRules = [.. RuleCatalog.In(typeof(ClassRule).Assembly).OfType<ClassRule>()];

    private readonly ClassCheck _check;
    private readonly CheckSettings _settings;
    private readonly StageScope _scope;
    private readonly Lazy<ClassChecker> _elsewhere;

    /// <param name="type">The class whose options hold.</param>
    /// <param name="stage">What the project is in the stage that is checked.</param>
    /// <param name="context">Knows the options.</param>
    public ClassChecker(INamedTypeSymbol type, ProjectStage stage, SymbolAnalysisContext context)
    {
        _check = new ClassCheck(stage.Resources, stage.Parameters, context.CancellationToken);
        _scope = stage.Scope;
        _settings = new CheckSettings(OptionsFor(type, context.Options.AnalyzerConfigOptionsProvider)) { FindCluster = FindCluster };
        _elsewhere = new Lazy<ClassChecker>(() => new ClassChecker(_check with { Parameters = ParameterSet.Empty }, StageScope.None, CheckSettings.None));
    }

    private ClassChecker(ClassCheck check, StageScope scope, CheckSettings settings)
    {
        (_check, _scope, _settings) = (check, scope, settings);
        _elsewhere = new Lazy<ClassChecker>(() => this);
    }

    /// <summary>The stage; null in a project without stages.</summary>
    public string? Stage => _scope.Stage;

    /// <summary>Finds what is wrong whatever a project configures, and whatever its build gives.</summary>
    public ClassChecker Elsewhere => _elsewhere.Value;

    /// <summary>What is wrong with a class whether it is a resource or not.</summary>
    public static IEnumerable<AnnotatedFinding> CheckType(INamedTypeSymbol type, ParameterSet parameters, CancellationToken cancellation) =>
        TypeRules.SelectMany(it => it.Check(type, parameters, cancellation));

    public ClassReading Read(INamedTypeSymbol type, ClassKind kind, AttributeData? without = null) =>
        ClassReader.ReadChecked(type, kind, _scope with { Without = without }, _check.Cancellation);

    public IEnumerable<AnnotatedFinding> Check(INamedTypeSymbol type, ClassKind kind) => Check(Read(type, kind).Fill(_check.Parameters));

    /// <summary>The attribute for the stage without which a class had not this fault; null where it is none of these.</summary>
    public AttributeLocation? CauseOf(AnnotatedFinding finding, INamedTypeSymbol type, ClassKind kind)
    {
        foreach (var (owner, attribute) in type.StagedAttributes(_scope))
        {
            var without = Read(type, kind, attribute).Fill(_check.Parameters);
            if (!Check(without).Any(it => it.IsSameAs(finding)))
                return new AttributeLocation(owner, attribute, OnlyArgument(attribute));
        }

        return null;
    }

    public IEnumerable<AnnotatedFinding> Check(AnnotatedResource resource)
    {
        var settings = _settings with { Build = new BuildFacts(_check.Parameters), Words = AttributeWords.Of(resource.Kind) };
        return
        [
            .. resource.Findings,
            .. ClassRules.SelectMany(it => it.Check(resource, _check)),
            .. from it in resource.Kind.Resource.Check(resource.Root, resource.Task, settings)
               select new AnnotatedFinding(it.Rule, resource.PlaceOf(it.Path, it.IsAboutName), it.Arguments, [.. it.Edits]) { Path = it.Path },
        ];
    }

    // Two of one name are an error elsewhere, and a name in other letters may be another cluster's.
    private Cluster? FindCluster(string name) =>
        _check.Resources.With(ClassKind.Cluster, name) is [var type] && new Cluster(Read(type, ClassKind.Cluster).Fill(_check.Parameters).Root) is var cluster
        && cluster.ClusterName.Is(name)
            ? cluster
            : null;

    // Where it says but one thing beside its stage, that is it.
    private static string? OnlyArgument(AttributeData attribute)
    {
        var named = attribute.NamedArguments.Where(it => it.Key != AttributeStages.Argument).Select(it => it.Key).ToList();
        return named.Count == 1 && attribute.ConstructorArguments.IsEmpty ? named[0] : null;
    }

    // Those of the file with the first part: the compiler's own order follows its command line.
    private static RuleOptions OptionsFor(INamedTypeSymbol type, AnalyzerConfigOptionsProvider provider)
    {
        var parts = type.DeclaringSyntaxReferences.ToArray();
        if (parts.Length == 0)
            return RuleOptions.None;
        Array.Sort(parts, SourceOrder.Compare);
        var options = provider.GetOptions(parts[0].SyntaxTree);
        return new RuleOptions(key => options.TryGetValue(key, out var value) ? value : null);
    }
}
