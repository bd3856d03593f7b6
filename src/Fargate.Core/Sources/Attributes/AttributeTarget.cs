using Fargate.Core.Kinds;

namespace Fargate.Core.Sources.Attributes;

/// <summary>What kind of class an attribute belongs on. All but <see cref="Container"/> are resources (<see cref="ResourceKind"/>).</summary>
public enum AttributeTarget
{
    Task,
    Container,
    Service,
    RunTask,
    Schedule,
    Cluster,
    FargateProfile,
}
