using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>How a container shows that it is healthy.</summary>
public sealed class HealthCheck : ApiView
{
    internal HealthCheck(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public ApiTextList Command => Texts("command");

    /// <summary>Seconds.</summary>
    public Value<int> Interval => Integer("interval");

    /// <summary>Seconds.</summary>
    public Value<int> Timeout => Integer("timeout");

    public Value<int> Retries => Integer("retries");

    /// <summary>Seconds.</summary>
    public Value<int> StartPeriod => Integer("startPeriod");
}
