using Fargate.Analyzers.Tests.RoundTrip;

namespace Fargate.Fuzz.Drawing;

/// <summary>C# with our attributes: drawn definitions as a user would write them, with comments and directives among the attributes.</summary>
internal static class Sources
{
    private static readonly string[] Between = ["// why\n", "/* why */\n", "/// <summary>Why.</summary>\n", "#region R\n#endregion\n", "#if NEVER\n[Tag(\"x\", \"y\")]\n#endif\n", "\n"];

    private static readonly string[] Resources =
    [
        "[Service(\"s\", DesiredCount = 1)]\n", "[Service(\"s\", Cluster = \"c\")]\n[CapacityProviderStrategy(FargateCapacity.FargateSpot, Weight = 1)]\n", "[RunTask(\"r\", Count = 11)]\n",
        "[Schedule(\"n\", \"rate(0 days)\")]\n",
    ];

    // Right in C#, and wrong for the rules.
    private static readonly string[] OnTasks = ["[Tag(\"aws:x\", \"y\")]", "[Volume(\"a b\")]", "[EfsVolume(\"e\", \"x\")]", "[JsonField(\"/ipcMode\", \"\\\"task\\\"\")]", "[JsonField(\"/a[\", \"{}\")]"];

    private static readonly string[] OnContainers =
    [
        "[PortMapping(70000)]", "[PortMapping(64321, HostPort = 64322)]", "[PortMapping(64323, Name = \"HTTP\")]", "[HealthCheck(\"CMD-SHELL\", Interval = 4, Timeout = 61)]", "[HealthCheck(\"curl\", \"x\")]",
        "[LinuxParameters(AddCapabilities = new[] { \"NET_ADMIN\", \"CAP_SYS_PTRACE\" }, DropCapabilities = new[] { \"net_raw\", \"X\" })]", "[MountPoint(\"/x\", \"nowhere\")]",
        "[LogOption(\"awslogs-streamprefix\", \"x\")]", "[EnvironmentVariable(\"A=B\", \"x\")]", "[EnvironmentVariable(\"DB_PASSWORD\", \"hunter2hunter2\")]", "[Secret(\"S\", \"prod/db\")]", "[RestartPolicy(true, RestartAttemptPeriod = 59)]",
        "[Ulimit(UlimitName.NoFile, 2, 1)]", "[JsonField(\"/links\", \"[\\\"a\\\"]\")]", "[JsonField(\"/environment[\", \"1\")]", "[EnvironmentFile(\"x\")]", "[Tmpfs(\"/t\", 0)]", "[SystemControl(\"kernel.x\", \"1\")]",
    ];

    public static string Draw(Random random)
    {
        var lines = new List<string>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in SourceText.Of(Definitions.Valid(random), random.Next(20)).Split('\n'))
        {
            if (line.TrimStart().StartsWith('[') && random.Next(10) == 0)
                lines.Add(Between[random.Next(Between.Length)].TrimEnd('\n'));
            if (line.StartsWith("[TaskDefinition", StringComparison.Ordinal) && random.Next(5) == 0)
                lines.Add(Resources[random.Next(Resources.Length)].TrimEnd('\n'));
            // Each once: of two with one key, a fix of one leaves the other.
            if (line.TrimStart().StartsWith('[') && random.Next(12) == 0 && (line[0] == '[' ? OnTasks : OnContainers) is var faults && faults[random.Next(faults.Length)] is var fault && used.Add(fault))
                lines.Add(fault);
            // Two attributes in one list.
            if (line.TrimStart().StartsWith('[') && lines.Count > 0 && lines[^1].TrimStart().StartsWith('[') && lines[^1].EndsWith(']') && random.Next(8) == 0)
                lines[^1] = lines[^1][..^1] + ", " + line.TrimStart()[1..];
            else
                lines.Add(line);
        }

        var text = string.Join("\n", lines);
        return random.Next(2) == 0 ? text : Mutation.OfCSharp(text, random);
    }
}
