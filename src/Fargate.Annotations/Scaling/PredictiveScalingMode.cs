namespace Fargate;

/// <summary>
/// What a forecast is for.
/// See https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingPolicyConfiguration.html
/// </summary>
public enum PredictiveScalingMode
{
    /// <summary>To be looked at. The default.</summary>
    ForecastOnly,

    /// <summary>To scale the service.</summary>
    ForecastAndScale,
}
