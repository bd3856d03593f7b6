namespace Fargate;

/// <summary>
/// What becomes of a schedule that will not run any more.
/// See https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-delete.html
/// </summary>
public enum ActionAfterCompletion
{
    /// <summary>It stays. The default.</summary>
    None,

    /// <summary>It is deleted.</summary>
    Delete,
}
