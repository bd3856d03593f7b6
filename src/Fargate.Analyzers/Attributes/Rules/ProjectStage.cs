using Fargate.Core.Build;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>What a project is in one of its stages; a project without stages is one whole.</summary>
/// <param name="compilation">The project.</param>
/// <param name="parameters">The values that the build gives.</param>
internal sealed class ProjectStage(Compilation compilation, ParameterSet parameters)
{
    public ParameterSet Parameters => parameters;

    public StageScope Scope { get; } = new(parameters.Stage);

    /// <summary>All resources of the project.</summary>
    public ResourceIndex Resources { get; } = new(compilation, parameters);
}
