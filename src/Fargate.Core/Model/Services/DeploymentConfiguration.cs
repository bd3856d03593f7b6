using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>How the tasks of a service are replaced by new ones.</summary>
public sealed class DeploymentConfiguration : ApiView
{
    internal DeploymentConfiguration(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<int> MinimumHealthyPercent => Integer("minimumHealthyPercent");

    public Value<int> MaximumPercent => Integer("maximumPercent");

    public Value<string> Strategy => Text("strategy");

    public Value<int> BakeTimeInMinutes => Integer("bakeTimeInMinutes");

    public DeploymentCircuitBreaker CircuitBreaker => new(Member("deploymentCircuitBreaker"), this, "deploymentCircuitBreaker");

    public LinearConfiguration Linear => new(Member("linearConfiguration"), this, "linearConfiguration");

    public CanaryConfiguration Canary => new(Member("canaryConfiguration"), this, "canaryConfiguration");

    public EarlySuccessCriteria EarlySuccessCriteria => new(Member("earlySuccessCriteria"), this, "earlySuccessCriteria");

    public DeploymentAlarms Alarms => new(Member("alarms"), this, "alarms");

    public ApiList<LifecycleHook> LifecycleHooks =>
        List("lifecycleHooks", static (node, owner, key, token) => new LifecycleHook(node, owner, key, token));
}
