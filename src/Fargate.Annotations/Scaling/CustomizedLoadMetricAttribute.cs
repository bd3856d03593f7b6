namespace Fargate;

/// <summary>
/// A metric, or an expression about metrics, for the load that a <see cref="PredictiveScalingAttribute"/> forecasts.
/// Either an <see cref="MetricQueryAttribute.Expression"/> or a metric with its <see cref="MetricQueryAttribute.Stat"/>. If there are several, only one returns data.
/// See https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingMetricDataQuery.html
/// </summary>
/// <param name="policyName">The name of the policy, as in the <see cref="PredictiveScalingAttribute"/>.</param>
/// <param name="id">Its name in expressions, each once in the policy: a lower-case letter, and then letters, digits and underscores.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class CustomizedLoadMetricAttribute(string policyName, string id) : MetricQueryAttribute(policyName, id);
