using Fargate.Core.Tree;

namespace Fargate.Core.Model.Scaling;

/// <summary>A rule by which a service is scaled.</summary>
public sealed class ScalingPolicy : ApiView
{
    internal ScalingPolicy(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> PolicyName => Text("PolicyName");

    public Value<string> PolicyType => Text("PolicyType");

    public TargetTrackingConfiguration TargetTracking => new(Member("TargetTrackingScalingPolicyConfiguration"), this, "TargetTrackingScalingPolicyConfiguration");

    public PredictiveScalingConfiguration PredictiveScaling =>
        new(Member("PredictiveScalingPolicyConfiguration"), this, "PredictiveScalingPolicyConfiguration");

    public StepScalingConfiguration StepScaling => new(Member("StepScalingPolicyConfiguration"), this, "StepScalingPolicyConfiguration");
}
