namespace Fargate.Core.Model.Resources;

/// <summary>How often the scheduler tries again.</summary>
public sealed class RetryPolicy : ApiView
{
    internal RetryPolicy(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<int> MaximumEventAgeInSeconds => Integer("MaximumEventAgeInSeconds");

    public Value<int> MaximumRetryAttempts => Integer("MaximumRetryAttempts");
}
