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

    private static readonly ConcurrentDictionary<(string Id, int Arguments, string More), DiagnosticDescriptor> Longer = new();

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.CreateRange(ById.Values);

    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    /// <summary>The same rule with a message that also names stages, and the class of another project that the fault is inherited from.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="arguments">How many arguments its message has without these.</param>
    /// <param name="more">What each further argument stands in, with <c>*</c> for it.</param>
    public static DiagnosticDescriptor Of(Rule rule, int arguments, params string[] more) => more.Length == 0 ? Of(rule) : Longer.GetOrAdd(
        (rule.Id, arguments, string.Concat(more)),
        _ => Create(rule, rule.MessageFormat + string.Concat(more.Select((it, i) => it.Replace("*", FormattableString.Invariant($"{{{arguments + i}}}"))))));

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
