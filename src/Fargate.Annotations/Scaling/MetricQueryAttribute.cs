namespace Fargate;

/// <summary>What all attributes have that are a metric, or an expression about metrics, of a scaling policy.</summary>
/// <param name="policyName">The name of the policy.</param>
/// <param name="id">What expressions call it.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public abstract class MetricQueryAttribute(string policyName, string id) : FargateAttribute
{
    /// <summary>The name of the policy.</summary>
    public string PolicyName => policyName;

    /// <summary>What expressions call it.</summary>
    public string Id => id;

    /// <summary>An expression of metric math about the others, such as <c>messages / tasks</c>. Not together with a metric.</summary>
    public string? Expression { get; set; }

    /// <summary>The metric's name in Amazon CloudWatch.</summary>
    public string? MetricName { get; set; }

    /// <summary>The metric's namespace, such as <c>AWS/SQS</c>.</summary>
    public string? Namespace { get; set; }

    /// <summary>The dimensions with which the metric is published, such as <c>QueueName=orders</c>. None by default.</summary>
    public string[]? Dimensions { get; set; }

    /// <summary>The statistic, such as <c>Average</c>, <c>Sum</c> or <c>p99</c>. Required for a metric.</summary>
    public string? Stat { get; set; }

    /// <summary>The unit of the values, such as <c>Count</c>. None by default.</summary>
    public string? Unit { get; set; }

    /// <summary>A label for people. None by default.</summary>
    public string? Label { get; set; }

    /// <summary>Whether the policy follows it. True by default: set it to false for all others.</summary>
    public bool ReturnData { get; set; }
}
