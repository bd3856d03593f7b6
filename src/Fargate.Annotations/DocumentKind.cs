namespace Fargate;

/// <summary>One of the documents that the build writes of a class: what a <see cref="JsonFieldAttribute"/> is about.</summary>
public enum DocumentKind
{
    /// <summary>The input of RegisterTaskDefinition.</summary>
    TaskDefinition,

    /// <summary>The input of CreateService.</summary>
    Service,

    /// <summary>The input of RegisterScalableTarget.</summary>
    ScalableTarget,

    /// <summary>The input of PutScalingPolicy.</summary>
    ScalingPolicy,

    /// <summary>The input of PutScheduledAction.</summary>
    ScheduledAction,

    /// <summary>The input of RunTask.</summary>
    RunTask,

    /// <summary>The input of EventBridge Scheduler's CreateSchedule.</summary>
    Schedule,

    /// <summary>The input of CreateCluster.</summary>
    Cluster,

    /// <summary>The input of EKS's CreateFargateProfile.</summary>
    FargateProfile,
}
