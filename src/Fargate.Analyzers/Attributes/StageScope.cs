using Fargate.Core.Build;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>Which attributes count: those that name no stage, and those of one.</summary>
/// <param name="Stage">The stage; null for none.</param>
/// <param name="Without">An attribute that is passed over: so one finds out what it does.</param>
internal readonly record struct StageScope(string? Stage, AttributeData? Without = null)
{
    /// <summary>What all stages share, and all of a project without stages.</summary>
    public static StageScope None => default;

    public bool Includes(AttributeData attribute) =>
        !ReferenceEquals(attribute, Without)
        && (attribute.Stages() is not { } stages || (Stage is { } stage && stages.Contains(stage, StageNames.Comparer)));
}
