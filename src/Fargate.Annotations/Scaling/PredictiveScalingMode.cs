namespace Fargate;

/// <summary>
/// How a forecast is used.
/// See https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingPolicyConfiguration.html
/// </summary>
public enum PredictiveScalingMode
{
    /// <summary>For information only. The default.</summary>
    ForecastOnly,

    /// <summary>To scale the service.</summary>
    ForecastAndScale,
}
