using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>A function that is asked during a deployment.</summary>
public sealed class LifecycleHook : ApiView
{
    internal LifecycleHook(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> TargetType => Text("targetType");

    public Value<string> HookTargetArn => Text("hookTargetArn");

    public Value<string> RoleArn => Text("roleArn");

    public ApiTextList LifecycleStages => Texts("lifecycleStages");
}
