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

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.CreateRange(ById.Values);

    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    /// <summary>The rule as it is reported for a class that has the fault from one which the compiler cannot show. The message names that, as its last argument.</summary>
    public static DiagnosticDescriptor OfInherited(Rule rule, int position)
    {
        var it = Of(rule);
#pragma warning disable RS0030
        return new DiagnosticDescriptor(
            it.Id, it.Title, $"{rule.MessageFormat} (inherited from '{{{position}}}')", it.Category, it.DefaultSeverity, it.IsEnabledByDefault, it.Description, it.HelpLinkUri,
            [.. it.CustomTags]);
#pragma warning restore RS0030
    }

#pragma warning disable RS0030 // The one place where rules become descriptors.
    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
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
