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
    private readonly Lazy<ClassChecker> _elsewhere;

    /// <param name="type">The class whose options hold.</param>
    /// <param name="resources">All resources of the project.</param>
    /// <param name="parameters">The values that the build gives.</param>
    /// <param name="context">Knows the options.</param>
    public ClassChecker(INamedTypeSymbol type, ResourceIndex resources, Lazy<ParameterSet> parameters, SymbolAnalysisContext context)
    {
        _check = new ClassCheck(resources, parameters, context.CancellationToken);
        _settings = new CheckSettings(OptionsFor(type, context.Options.AnalyzerConfigOptionsProvider)) { FindCluster = FindCluster };
        _elsewhere = new Lazy<ClassChecker>(() => new ClassChecker(_check with { Given = new Lazy<ParameterSet>(() => ParameterSet.Empty) }, CheckSettings.None));
    }

    private ClassChecker(ClassCheck check, CheckSettings settings)
    {
        (_check, _settings) = (check, settings);
        _elsewhere = new Lazy<ClassChecker>(() => this);
    }

    /// <summary>Finds what is wrong whatever a project configures, and whatever its build gives.</summary>
    public ClassChecker Elsewhere => _elsewhere.Value;

    /// <summary>What is wrong with a class whether it is a resource or not.</summary>
    public static IEnumerable<AnnotatedFinding> CheckType(INamedTypeSymbol type, CancellationToken cancellation) =>
        TypeRules.SelectMany(it => it.Check(type, cancellation));

    public AnnotatedResource Read(INamedTypeSymbol type, ClassKind kind) =>
        ClassReader.ReadChecked(type, kind, _check.Cancellation).Fill(_check.Parameters);

    public IEnumerable<AnnotatedFinding> Check(INamedTypeSymbol type, ClassKind kind) => Check(Read(type, kind));

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
        _check.Resources.With(ClassKind.Cluster, name) is [var type] && new Cluster(Read(type, ClassKind.Cluster).Root) is var cluster
        && cluster.ClusterName.Is(name)
            ? cluster
            : null;

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
