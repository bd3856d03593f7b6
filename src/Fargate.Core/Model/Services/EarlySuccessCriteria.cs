using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>When a deployment succeeds before all of its tasks run.</summary>
public sealed class EarlySuccessCriteria : ApiView
{
    internal EarlySuccessCriteria(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<bool> Enable => Boolean("enable");

    public Value<int> HealthyPercent => Integer("healthyPercent");

    public Value<string> SourceServiceRevisionCleanup => Text("sourceServiceRevisionCleanup");
}
