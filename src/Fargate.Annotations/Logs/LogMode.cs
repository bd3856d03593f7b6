namespace Fargate;

/// <summary>What happens to a container's output while it cannot be delivered.</summary>
public enum LogMode
{
    /// <summary>The container waits, and may become unresponsive.</summary>
    Blocking,

    /// <summary>The output is held in a buffer; what does not fit is lost.</summary>
    NonBlocking,
}
