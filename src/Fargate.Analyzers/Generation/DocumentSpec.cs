using Fargate.Core.Outputs;

namespace Fargate.Analyzers.Generation;

/// <summary>All that is generated from one annotated class.</summary>
/// <param name="Id">Names the class in hint names and constants.</param>
/// <param name="Family">The family.</param>
/// <param name="File">The file that the build writes.</param>
/// <param name="Policy">What it writes beside it for the execution role; null where there is none.</param>
/// <param name="Part">Where the members go; null where there are none.</param>
/// <param name="Containers">The containers that have a class of their own among the members.</param>
internal sealed record DocumentSpec(
    string Id, string Family, OutputFile File, OutputFile? Policy, PartSpec? Part, EquatableArray<ContainerSpec> Containers);
