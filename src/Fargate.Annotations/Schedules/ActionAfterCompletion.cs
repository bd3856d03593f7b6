namespace Fargate;

/// <summary>
/// What happens to a schedule after its last run.
/// See https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-delete.html
/// </summary>
public enum ActionAfterCompletion
{
    /// <summary>It is kept. The default.</summary>
    None,

    /// <summary>It is deleted.</summary>
    Delete,
}
