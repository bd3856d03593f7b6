using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>Alarms that end a deployment.</summary>
public sealed class DeploymentAlarms : ApiView
{
    internal DeploymentAlarms(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<bool> Enable => Boolean("enable");
}
