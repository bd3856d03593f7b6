namespace Fargate;

/// <summary>The resources that a process can be given limits for, as setrlimit(2) of Linux knows them.</summary>
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

    /// <summary>The number of file locks. Without effect on today's Linux.</summary>
    Locks,

    /// <summary>The memory that may be locked, in bytes.</summary>
    MemLock,

    /// <summary>The size of the POSIX message queues of the user, in bytes.</summary>
    MsgQueue,

    /// <summary>How far the nice value may be raised: to 20 less this.</summary>
    Nice,

    /// <summary>The number of open files. 65535 by default on Fargate, up to 1048576.</summary>
    NoFile,

    /// <summary>The number of processes and threads of the user.</summary>
    NProc,

    /// <summary>The resident memory, in bytes. Without effect on today's Linux.</summary>
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
