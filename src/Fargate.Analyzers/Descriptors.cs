using System.Collections.Concurrent;
using System.Collections.Immutable;
using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers;

/// <summary>The rules as the compiler knows them.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        RuleCatalog.In(typeof(Rule).Assembly).Concat(RuleCatalog.In(typeof(Descriptors).Assembly))
            .ToDictionary(rule => rule.Id, Create, StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<(string Id, int Arguments), DiagnosticDescriptor> Staged = new();

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.CreateRange(ById.Values);

    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    /// <summary>The same rule with a message that also names stages, by one more argument.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="arguments">How many arguments its message has without that.</param>
    public static DiagnosticDescriptor OfStages(Rule rule, int arguments) => Staged.GetOrAdd((rule.Id, arguments), _ =>
        Create(rule, FormattableString.Invariant($"{rule.MessageFormat} ({{{arguments}}})")));

    private static DiagnosticDescriptor Create(Rule rule) => Create(rule, rule.MessageFormat);

#pragma warning disable RS0030 // The one place where rules become descriptors.
    private static DiagnosticDescriptor Create(Rule rule, string messageFormat) => new(
        rule.Id,
        rule.Title,
        messageFormat,
        "Fargate." + rule.Category,
        rule.Certainty switch
        {
            Certainty.Enforced => DiagnosticSeverity.Error,
            Certainty.Practice => DiagnosticSeverity.Info,
            _ => DiagnosticSeverity.Warning,
        },
        isEnabledByDefault: rule.Certainty != Certainty.OptIn,
        rule.Description,
        rule.HelpLink,
        rule.IsOfProject ? [WellKnownDiagnosticTags.CompilationEnd] : []);
#pragma warning restore RS0030
}
