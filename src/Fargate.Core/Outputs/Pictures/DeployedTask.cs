using Fargate.Core.Costs;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Outputs.Pictures;

/// <summary>A task definition of the project.</summary>
/// <param name="Family">Its name.</param>
/// <param name="Definition">What is in it.</param>
/// <param name="Cost">What one costs; null where that is not known.</param>
internal sealed record DeployedTask(string Family, TaskDefinition Definition, CostEntry? Cost);
