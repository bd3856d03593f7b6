namespace Fargate;

/// <summary>The resources that can be limited for a process, as in setrlimit(2) of Linux.</summary>
public enum UlimitName
{
    /// <summary>The size of a core dump, in bytes.</summary>
    Core,

    /// <summary>The processor time, in seconds.</summary>
    Cpu,

    /// <summary>The size of the data segment, in bytes.</summary>
    Data,

    /// <summary>The size of a file that is written, in bytes.</summary>
    FSize,

    /// <summary>The number of file locks. No effect on current Linux.</summary>
    Locks,

    /// <summary>The memory that may be locked, in bytes.</summary>
    MemLock,

    /// <summary>The size of the POSIX message queues of the user, in bytes.</summary>
    MsgQueue,

    /// <summary>The highest priority: the lowest nice value is 20 minus this.</summary>
    Nice,

    /// <summary>The number of open files. 65535 by default on Fargate, up to 1048576.</summary>
    NoFile,

    /// <summary>The number of processes and threads of the user.</summary>
    NProc,

    /// <summary>The resident memory, in bytes. No effect on current Linux.</summary>
    Rss,

    /// <summary>The highest real-time priority.</summary>
    RtPrio,

    /// <summary>The processor time of a real-time process without a blocking call, in microseconds.</summary>
    RtTime,

    /// <summary>The number of signals that wait for the user.</summary>
    SigPending,

    /// <summary>The size of the stack, in bytes.</summary>
    Stack,
}
