using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>The steps of a linear deployment.</summary>
public sealed class LinearConfiguration : ApiView
{
    internal LinearConfiguration(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<double> StepPercent => Number("stepPercent");

    public Value<int> StepBakeTimeInMinutes => Integer("stepBakeTimeInMinutes");
}
