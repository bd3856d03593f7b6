namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>Draws a container of a task.</summary>
internal sealed class ContainerDrawing(Draw draw, TaskDrawing task, ContainerHead head)
{
    // A number of their own for each mapping of a task, so that no two overlap.
    private const int PortsOfMapping = 200;
    private const int MostMappings = 3;
    private const int LeastMemory = 6;

    private static readonly (string Member, string Text)[] Ulimits =
    [
        ("Core", "core"), ("Cpu", "cpu"), ("Data", "data"), ("FSize", "fsize"), ("Locks", "locks"), ("MemLock", "memlock"),
        ("MsgQueue", "msgqueue"), ("Nice", "nice"), ("NoFile", "nofile"), ("NProc", "nproc"), ("Rss", "rss"), ("RtPrio", "rtprio"),
        ("RtTime", "rttime"), ("SigPending", "sigpending"), ("Stack", "stack"),
    ];

    private static readonly (string Member, string Text)[] Capabilities =
    [
        ("All", "ALL"), ("AuditControl", "AUDIT_CONTROL"), ("AuditWrite", "AUDIT_WRITE"), ("BlockSuspend", "BLOCK_SUSPEND"),
        ("Chown", "CHOWN"),
        ("DacOverride", "DAC_OVERRIDE"), ("DacReadSearch", "DAC_READ_SEARCH"), ("Fowner", "FOWNER"), ("Fsetid", "FSETID"),
        ("IpcLock", "IPC_LOCK"),
        ("IpcOwner", "IPC_OWNER"), ("Kill", "KILL"), ("Lease", "LEASE"), ("LinuxImmutable", "LINUX_IMMUTABLE"), ("MacAdmin", "MAC_ADMIN"),
        ("MacOverride", "MAC_OVERRIDE"), ("Mknod", "MKNOD"), ("NetAdmin", "NET_ADMIN"), ("NetBindService", "NET_BIND_SERVICE"),
        ("NetBroadcast", "NET_BROADCAST"), ("NetRaw", "NET_RAW"), ("Setfcap", "SETFCAP"), ("Setgid", "SETGID"), ("Setpcap", "SETPCAP"),
        ("Setuid", "SETUID"), ("SysAdmin", "SYS_ADMIN"), ("SysBoot", "SYS_BOOT"), ("SysChroot", "SYS_CHROOT"), ("SysModule", "SYS_MODULE"),
        ("SysNice", "SYS_NICE"), ("SysPacct", "SYS_PACCT"), ("SysPtrace", "SYS_PTRACE"), ("SysRawio", "SYS_RAWIO"),
        ("SysResource", "SYS_RESOURCE"), ("SysTime", "SYS_TIME"), ("SysTtyConfig", "SYS_TTY_CONFIG"), ("Syslog", "SYSLOG"),
        ("WakeAlarm", "WAKE_ALARM"),
    ];

    private readonly List<Use> _uses = [];

    public ContainerTree Draw()
    {
        DrawContainer();
        DrawPorts();
        DrawEnvironment();
        DrawMounts();
        DrawOrder();
        for (var i = draw.Number(0, 2); i > 0; i--)
        {
            var key = draw.Text(least: 1);
            Add(new Use("DockerLabel", "dockerLabels{}")
                .With("key", new Value($"{key.CSharp} + \"{i}\"", key.Json + Literals.Number(i)))
                .With("value", draw.FreeText()));
        }

        if (!task.IsWindows)
            DrawLinux();
        if (draw.Chance(10))
            Add(new Use("JsonField").With("pointer", draw.Written("/privileged")).With("json", draw.Written("false")));
        var logs = new LogDrawing(draw, task, head);
        _uses.AddRange(logs.Draw());
        TaskDrawing.Vary(draw, _uses);
        return new ContainerTree(head, draw.Shuffle(_uses));
    }

    private Use Add(Use use)
    {
        _uses.Add(use);
        return use;
    }

    private Value Secret()
    {
        task.NeedsExecutionRole = true;
        return draw.SecretArn();
    }

    // Parameters of Systems Manager are for the environment only.
    private Value Credentials()
    {
        task.NeedsExecutionRole = true;
        return draw.OneOf(draw.Written("registry"), draw.Written("arn:aws:secretsmanager:eu-west-1:123456789012:secret:registry-AbCdEf"));
    }

    private void DrawContainer()
    {
        var image = draw.Image();
        task.NeedsExecutionRole |= image.Json.GetValue<string>().Contains(".dkr.ecr.", StringComparison.Ordinal);
        // Together the containers have what the task has, or less.
        var (mostCpu, mostMemory) = (task.Cpu / task.Heads.Count, task.Memory / task.Heads.Count);
        var memory = draw.Chance(10) ? mostMemory : draw.Number(LeastMemory, mostMemory);
        var hasSpec = !task.IsWindows && draw.Chance(10);
        task.NeedsExecutionRole |= hasSpec;
        Add(new Use("Container")
            .With("image", image)
            .With("Name", head.GivenName)
            .With("Essential", head.IsEssential ? draw.Maybe(() => Value.Flag(true)) : Value.Flag(false))
            .With("Cpu", draw.Maybe(() => draw.Size1024(draw.Number(1, mostCpu), "Vcpu", Value.Number)))
            .With("Memory", draw.Maybe(() => draw.Size1024(memory, "GiB", Value.Number)))
            .With("MemoryReservation", task.IsWindows ? null : draw.MaybeNumber(LeastMemory, memory))
            .With("EntryPoint", draw.Maybe(() => draw.ListOfText(3)))
            .With("Command", draw.Maybe(() => draw.ListOfText(4)))
            .With("User", task.IsWindows ? null : draw.Maybe(() => draw.Written(task.HasRouter && head.Index == 0
                ? draw.OneOf("0", "1654:1654", "1654:app")
                : draw.OneOf("1654", "app", "app:app", "1654:1654", "app:1654"))))
            .With("WorkingDirectory", draw.Maybe(() => draw.Path("srv")))
            .With("ReadonlyRootFilesystem", task.IsWindows ? null : draw.MaybeFlag())
            .With("StartTimeout", draw.MaybeNumber(2, 120))
            .With("StopTimeout", draw.MaybeNumber(2, 120))
            .With("Interactive", draw.MaybeFlag())
            .With("PseudoTerminal", draw.MaybeFlag())
            .With("VersionConsistency", draw.Maybe(() => draw.Enum("VersionConsistency", ("Enabled", "enabled"), ("Disabled", "disabled"))))
            .With("CredentialSpecs", hasSpec ? draw.List("string", [draw.Written("credentialspecdomainless:arn:aws:s3:::shop/gmsa.json")]) : null)
            .With("RepositoryCredentialsParameter", draw.Maybe(Credentials, 15), "repositoryCredentials.credentialsParameter"));
    }

    private void DrawPorts()
    {
        for (var i = draw.Number(0, MostMappings); i > 0; i--)
        {
            var block = (head.Index * MostMappings) + i;
            var first = (block * PortsOfMapping) + draw.Number(1, 99);
            var isRange = draw.Chance(25);
            var mapping = Add(new Use("PortMapping", "portMappings[]"));
            if (isRange)
                mapping.With("containerPortRange", draw.Written($"{first}-{first + draw.Number(1, 99)}"));
            else
                mapping.With("containerPort", Value.Number(first)).With("HostPort", draw.Maybe(() => Value.Number(first)));
            var isTcp = draw.Chance(75);
            var name = draw.Maybe(() => draw.Written(draw.OneOf("http", "_x", "0-a") + "-" + Literals.Number(block)));
            mapping
                .With("Protocol", isTcp ? draw.Maybe(() => Value.Enum("TransportProtocol.Tcp", "tcp")) : Value.Enum("TransportProtocol.Udp", "udp"))
                .With("Name", name)
                .With("AppProtocol", name is not null && isTcp && !isRange
                    ? draw.Maybe(() => draw.Enum("AppProtocol", ("Http", "http"), ("Http2", "http2"), ("Grpc", "grpc"))) : null);
        }
    }

    private void DrawEnvironment()
    {
        // Variables and secrets share their names.
        var count = draw.Number(0, 5);
        for (var i = 0; i < count; i++)
        {
            var name = draw.Written(draw.OneOf("PATH_", "ConnectionStrings__", "a.b-c", "é ", "\"q\"", "{x}$") + Literals.Number(i));
            Add(draw.Chance(60)
                ? new Use("EnvironmentVariable", "environment[]").With("name", name).With("value", draw.FreeText())
                : new Use("Secret", "secrets[]").With("name", name).With("valueFrom", Secret()));
        }

        for (var i = task.IsWindows ? 0 : draw.Number(0, 4) - 2; i > 0; i--)
        {
            task.NeedsExecutionRole = true;
            Add(new Use("EnvironmentFile", "environmentFiles[]").Is("type", "s3")
                .With("value", draw.Written($"arn:aws:s3:::shop-config/${{Region}}/{i}.env", $"arn:aws:s3:::shop-config/eu-west-1/{i}.env")));
        }
    }

    private void DrawMounts()
    {
        var volumes = draw.Some(task.Volumes, 0, task.Volumes.Count).ToList();
        if (head.Index == 0 && task.LaunchVolume is { } needed && !volumes.Contains(needed))
            volumes.Add(needed);
        foreach (var volume in volumes)
        {
            Add(new Use("MountPoint", "mountPoints[]")
                .With("sourceVolume", draw.Written(volume))
                .With("containerPath", draw.Path("mnt" + Literals.Number(_uses.Count)))
                .With("ReadOnly", draw.MaybeFlag()));
        }

        foreach (var source in task.Heads.Take(head.Index).Where(_ => draw.Chance(25)))
            Add(Refer(new Use("VolumesFrom", "volumesFrom[]"), source, "sourceContainer").With("ReadOnly", draw.MaybeFlag()));
    }

    // Those that come later only, so that there is no circle; a class may be named before it stands there.
    private void DrawOrder()
    {
        foreach (var target in task.Heads.Skip(head.Index + 1).Where(_ => draw.Chance(40)))
        {
            List<(string, string)> conditions = [("Start", "START")];
            if (!target.IsEssential)
                conditions.AddRange([("Complete", "COMPLETE"), ("Success", "SUCCESS")]);
            if (target.HasHealthCheck)
                conditions.Add(("Healthy", "HEALTHY"));
            Add(Refer(new Use("DependsOn", "dependsOn[]"), target, "containerName")
                .With("condition", draw.Enum("ContainerCondition", [.. conditions])));
        }

        if (head.HasHealthCheck)
        {
            // A program has a name, a line for the shell may be anything that is not blank.
            Value[] command = draw.Chance(50)
                ? [draw.Written("CMD"), draw.Path("check")]
                : [draw.Written("CMD-SHELL"), draw.Line()];
            var spread = draw.List("string", command);
            Add(new Use("HealthCheck", "healthCheck")
                .With("command", draw.Chance(50) ? spread : spread with { CSharp = $"{command[0].CSharp}, {command[1].CSharp}" })
                .With("Interval", draw.MaybeNumber(60, 300))
                .With("Timeout", draw.MaybeNumber(2, 30))
                .With("Retries", draw.MaybeNumber(1, 10))
                .With("StartPeriod", draw.MaybeNumber(0, 300)));
        }
    }

    private Use Refer(Use use, ContainerHead container, string field)
    {
        use.TypeArgument = draw.Chance(50) ? container.ClassName : null;
        return use.With("container", Value.TypeOf(container), field);
    }

    private void DrawLinux()
    {
        if (draw.Chance(30))
        {
            Add(new Use("RestartPolicy", "restartPolicy")
                .With("enabled", Value.Flag(draw.Chance(70)))
                .With("IgnoredExitCodes", draw.Maybe(() => draw.List("int", draw.Some(Enumerable.Range(0, 256), 0, 5).Select(Value.Number))))
                .With("RestartAttemptPeriod", draw.MaybeNumber(60, 1800)));
        }

        foreach (var (member, text) in draw.Some(Ulimits, 0, draw.OneOf(0, 0, 3)))
        {
            var soft = draw.Number(0, 1_048_576);
            Add(new Use("Ulimit", "ulimits[]").With("name", Value.Enum("UlimitName." + member, text))
                .With("softLimit", Value.Number(soft)).With("hardLimit", Value.Number(draw.Number(soft, 1_048_576))));
        }

        // net.* holds for the whole task, so one container alone says it.
        string[] controls = head.Index == 0 ? ["kernel.msgmax", "fs.mqueue.msg_max", "net.core.somaxconn"] : ["kernel.msgmax", "kernel.shmall"];
        foreach (var control in draw.Some(controls, 0, draw.OneOf(0, 0, 2)))
            Add(new Use("SystemControl", "systemControls[]").With("namespace", draw.Written(control)).With("value", draw.Written("1024")));
        if (draw.Chance(30))
        {
            var trace = Value.Enum("LinuxCapability.SysPtrace", "SYS_PTRACE");
            Add(new Use("LinuxParameters", "linuxParameters")
                .With("InitProcessEnabled", draw.MaybeFlag())
                .With("AddCapabilities", draw.Maybe(() => draw.List("LinuxCapability", [trace])), "capabilities.add")
                .With("DropCapabilities", draw.Maybe(() => draw.List("LinuxCapability", draw.Some(Capabilities, 0, 4)
                    .Select(it => Value.Enum("LinuxCapability." + it.Member, it.Text)))), "capabilities.drop"));
        }

        for (var i = draw.OneOf(0, 0, 2); i > 0; i--)
        {
            Add(new Use("Tmpfs", "linuxParameters.tmpfs[]")
                .With("containerPath", draw.Path("tmp" + Literals.Number(i)))
                .With("size", Value.Number(draw.Number(1, 16)))
                .With("MountOptions", draw.Maybe(() =>
                    draw.List("string", draw.Some(["nosuid", "noexec", "nodev", "size=1m", "mode=1777"], 0, 3).Select(it => draw.Written(it))))));
        }
    }
}
