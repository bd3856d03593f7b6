using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>The first step of a canary deployment.</summary>
public sealed class CanaryConfiguration : ApiView
{
    internal CanaryConfiguration(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<double> CanaryPercent => Number("canaryPercent");

    public Value<int> CanaryBakeTimeInMinutes => Integer("canaryBakeTimeInMinutes");
}
