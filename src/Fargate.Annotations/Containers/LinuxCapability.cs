namespace Fargate;

/// <summary>
/// The Linux capabilities of a process, as listed in capabilities(7). "The default set" is that of Docker.
/// </summary>
public enum LinuxCapability
{
    /// <summary>Every capability.</summary>
    All,

    /// <summary>Set up the kernel's auditing.</summary>
    AuditControl,

    /// <summary>Write to the kernel's audit log. One of the default set.</summary>
    AuditWrite,

    /// <summary>Keep the system from being suspended.</summary>
    BlockSuspend,

    /// <summary>Change the owner of files. One of the default set.</summary>
    Chown,

    /// <summary>Bypass the permissions of files. One of the default set.</summary>
    DacOverride,

    /// <summary>Bypass the permissions for reading files and searching directories.</summary>
    DacReadSearch,

    /// <summary>Bypass checks that require the owner of a file. One of the default set.</summary>
    Fowner,

    /// <summary>Keep the set-user-id and set-group-id bits of a file that is changed. One of the default set.</summary>
    Fsetid,

    /// <summary>Lock memory.</summary>
    IpcLock,

    /// <summary>Bypass the permissions of System V IPC objects.</summary>
    IpcOwner,

    /// <summary>Send signals to the processes of other users. One of the default set.</summary>
    Kill,

    /// <summary>Take leases on files.</summary>
    Lease,

    /// <summary>Set the append-only and immutable flags of files.</summary>
    LinuxImmutable,

    /// <summary>Change the configuration of mandatory access control.</summary>
    MacAdmin,

    /// <summary>Bypass mandatory access control.</summary>
    MacOverride,

    /// <summary>Create device files. One of the default set.</summary>
    Mknod,

    /// <summary>Configure the network.</summary>
    NetAdmin,

    /// <summary>Listen on ports below 1024. One of the default set.</summary>
    NetBindService,

    /// <summary>Send broadcasts and listen to multicasts.</summary>
    NetBroadcast,

    /// <summary>Use raw sockets, as ping does. One of the default set.</summary>
    NetRaw,

    /// <summary>Set the capabilities of files. One of the default set.</summary>
    Setfcap,

    /// <summary>Change the groups of a process. One of the default set.</summary>
    Setgid,

    /// <summary>Change the capabilities of a process. One of the default set.</summary>
    Setpcap,

    /// <summary>Change the user of a process. One of the default set.</summary>
    Setuid,

    /// <summary>Administer the system: mount, name it, and much else.</summary>
    SysAdmin,

    /// <summary>Restart the system.</summary>
    SysBoot,

    /// <summary>Change the root directory of a process. One of the default set.</summary>
    SysChroot,

    /// <summary>Load and unload kernel modules.</summary>
    SysModule,

    /// <summary>Raise the priority of processes.</summary>
    SysNice,

    /// <summary>Turn process accounting on and off.</summary>
    SysPacct,

    /// <summary>Trace other processes, as debuggers and dotnet-dump do. The only one that Fargate adds.</summary>
    SysPtrace,

    /// <summary>Use ports and devices directly.</summary>
    SysRawio,

    /// <summary>Bypass resource limits.</summary>
    SysResource,

    /// <summary>Set the clock.</summary>
    SysTime,

    /// <summary>Configure terminals.</summary>
    SysTtyConfig,

    /// <summary>Read and clear the kernel's log.</summary>
    Syslog,

    /// <summary>Wake the system by a timer.</summary>
    WakeAlarm,
}
