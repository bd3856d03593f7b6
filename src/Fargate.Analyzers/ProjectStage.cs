using Fargate.Analyzers.Attributes;
using Fargate.Core.Build;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers;

/// <summary>What a project is in one of its stages; a project without stages is one whole.</summary>
/// <param name="compilation">The project.</param>
/// <param name="parameters">The values that the build gives.</param>
/// <param name="cancellation">Stops the reading.</param>
internal sealed class ProjectStage(Compilation compilation, ParameterSet parameters, CancellationToken cancellation)
{
    public ParameterSet Parameters => parameters;

    public StageScope Scope { get; } = new(parameters.Stage);

    /// <summary>All resources of the project.</summary>
    public ResourceIndex Resources { get; } = new(compilation, parameters, cancellation);

    /// <summary>What they may cost; null for no limit.</summary>
    public ProjectBudget? Budget { get; } = ProjectBudget.Of(parameters);
}
