using Fargate.Core.Build;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>What a check of a class takes beside the class.</summary>
/// <param name="Resources">All resources of the project.</param>
/// <param name="Parameters">The values that the build gives.</param>
/// <param name="Cancellation">Stops the check.</param>
internal sealed record ClassCheck(ResourceIndex Resources, ParameterSet Parameters, CancellationToken Cancellation);
