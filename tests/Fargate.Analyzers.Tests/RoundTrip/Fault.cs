using System.Globalization;
using System.Text.Json.Nodes;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>One fault each, to be put into any valid definition, and the rule that has to speak of it. Other rules must not.</summary>
/// <param name="Rule">The id.</param>
/// <param name="What">The fault in words.</param>
/// <param name="Put">Puts it in; false where this definition has no place for it.</param>
internal sealed record Fault(string Rule, string What, Func<JsonObject, bool> Put)
{
    private const int FreePort = 64321;

    public static readonly Fault[] All =
    [
        new("FARG0101", "memory that does not go with the CPU", task => Change(task, "memory", text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var it) ? Invariant(it + 1) : null)),
        new("FARG0102", "no CPU", task => task.Remove("cpu")),
        new("FARG0102", "no memory", task => task.Remove("memory")),
        new("FARG0103", "20 GiB", task => IsLinux(task) && Set(task, "ephemeralStorage", """{ "sizeInGiB": 20 }""")),
        new("FARG0103", "201 GiB", task => IsLinux(task) && Set(task, "ephemeralStorage", """{ "sizeInGiB": 201 }""")),
        new("FARG0201", "a space in the family", task => Set(task, "family", "\"a b\"")),
        new("FARG0202", "bridge", task => Set(task, "networkMode", "\"bridge\"")),
        new("FARG0202", "no network mode", task => task.Remove("networkMode")),
        new("FARG0203", "ipcMode", task => Set(task, "ipcMode", "\"task\"")),
        new("FARG0203", "placementConstraints", task => Set(task, "placementConstraints", """[{ "type": "memberOf", "expression": "x" }]""")),
        new("FARG0204", "pidMode host", task => IsLinux(task) && Set(task, "pidMode", "\"host\"")),
        new("FARG0209", "51 tags", task => Set(task, "tags", $"[{string.Join(", ", Enumerable.Range(0, 51).Select(it => $$"""{ "key": "k{{it}}", "value": "v" }"""))}]")),
        new("FARG0210", "a tag of aws:", task => Set(task, "tags", """[{ "key": "aws:a", "value": "v" }]""")),
        new("FARG0211", "one key twice", task => Set(task, "tags", """[{ "key": "a", "value": "v" }, { "key": "a", "value": "w" }]""")),
        new("FARG0302", "two containers of one name", task => Add(task, $$"""{ "name": "{{First(task)["name"]}}", "image": "busybox:1.36" }""")),
        new("FARG0303", "links", task => Set(First(task), "links", "[\"x\"]")),
        new("FARG0303", "hostname", task => Set(First(task), "hostname", "\"x\"")),
        new("FARG0303", "privileged", task => Set(First(task), "privileged", "true")),
        new("FARG0303", "a GPU", task => Set(First(task), "resourceRequirements", """[{ "type": "GPU", "value": "1" }]""")),
        new("FARG0304", "dnsSearchDomains", task => Set(First(task), "dnsSearchDomains", "[\"x\"]")),
        new("FARG0305", "NET_ADMIN", task => IsLinux(task) && Set(First(task), "linuxParameters", """{ "capabilities": { "add": ["NET_ADMIN"] } }""")),
        new("FARG0307", "no name", task => Add(task, """{ "image": "busybox:1.36" }""")),
        new("FARG0308", "a space in a container's name", task => Add(task, """{ "name": "a b", "image": "busybox:1.36" }""")),
        new("FARG0309", "a space in an image", task => Add(task, """{ "name": "free", "image": "busybox: 1.36" }""")),
        new("FARG0310", "an address for an image", task => Add(task, """{ "name": "free", "image": "https://example.com/busybox:1.36" }""")),
        new("FARG0311", "11 containers", task =>
        {
            for (var i = 0; Containers(task).Count < 11; i++)
                Containers(task).Add(JsonNode.Parse($$"""{ "name": "free-{{i}}", "image": "busybox:1.36" }"""));
            return true;
        }),
        new("FARG0312", "more CPU than the task", task => Number(task, "cpu") is { } cpu && Set(First(task), "cpu", Invariant(cpu + 1))),
        new("FARG0315", "more reserved than allowed", task => IsLinux(task) && Number(First(task), "memory") is { } memory && Set(First(task), "memoryReservation", Invariant(memory + 1))),
        new("FARG0317", "nothing essential", task => Containers(task).All(it => Set((JsonObject)it!, "essential", "false"))),
        new("FARG0318", "a restart period of 59", task => IsLinux(task) && Set(First(task), "restartPolicy", """{ "enabled": true, "restartAttemptPeriod": 59 }""")),
        new("FARG0322", "soft above hard", task => IsLinux(task) && Set(First(task), "ulimits", """[{ "name": "nofile", "softLimit": 2, "hardLimit": 1 }]""")),
        new("FARG0401", "another host port", task => Map(task, $$"""{ "containerPort": {{FreePort}}, "hostPort": {{FreePort + 1}} }""")),
        new("FARG0402", "port 70000", task => Map(task, """{ "containerPort": 70000 }""")),
        new("FARG0403", "a reversed range", task => Map(task, """{ "containerPortRange": "64700-64600" }""")),
        new("FARG0406", "a port twice", task => Map(task, $$"""{ "containerPort": {{FreePort}} }""") && Map(task, $$"""{ "containerPort": {{FreePort}} }""")),
        new("FARG0408", "a port's name in capitals", task => Map(task, $$"""{ "containerPort": {{FreePort}}, "name": "HTTP" }""")),
        new("FARG0409", "a port's name twice", task =>
            Map(task, $$"""{ "containerPort": {{FreePort}}, "name": "free" }""") && Map(task, $$"""{ "containerPort": {{FreePort + 1}}, "name": "free" }""")),
        new("FARG0501", "a health check without a command", task => Set(First(task), "healthCheck", """{ "command": [] }""")),
        new("FARG0503", "an interval of 4", task => Set(First(task), "healthCheck", """{ "command": ["CMD", "true"], "interval": 4, "timeout": 2 }""")),
        new("FARG0503", "a timeout of 61", task => Set(First(task), "healthCheck", """{ "command": ["CMD", "true"], "interval": 300, "timeout": 61 }""")),
        new("FARG0503", "11 retries", task => Set(First(task), "healthCheck", """{ "command": ["CMD", "true"], "retries": 11 }""")),
        new("FARG0503", "a start period of 301", task => Set(First(task), "healthCheck", """{ "command": ["CMD", "true"], "startPeriod": 301 }""")),
        new("FARG0506", "121 seconds to stop", task => Set(First(task), "stopTimeout", "121")),
        new("FARG0507", "a dependency on nothing", task => Set(First(task), "dependsOn", """[{ "containerName": "no-one", "condition": "START" }]""")),
        new("FARG0508", "a wait for the end of an essential container", task => Add(task, """{ "name": "free", "image": "busybox:1.36", "essential": true }""")
            && Add(task, """{ "name": "free-2", "image": "busybox:1.36", "dependsOn": [{ "containerName": "free", "condition": "COMPLETE" }] }""")),
        new("FARG0509", "a wait for health without a check", task => Add(task, """{ "name": "free", "image": "busybox:1.36" }""")
            && Add(task, """{ "name": "free-2", "image": "busybox:1.36", "dependsOn": [{ "containerName": "free", "condition": "HEALTHY" }] }""")),
        new("FARG0510", "a cycle", task =>
            Add(task, """{ "name": "free", "image": "busybox:1.36", "dependsOn": [{ "containerName": "free-2", "condition": "START" }] }""")
            && Add(task, """{ "name": "free-2", "image": "busybox:1.36", "dependsOn": [{ "containerName": "free", "condition": "START" }] }""")),
        new("FARG0512", "a line as a program", task => Set(First(task), "healthCheck", """{ "command": ["CMD", "test -e /tmp/up || exit 1"] }""")),
        new("FARG0512", "a command in words for the shell", task => Set(First(task), "healthCheck", """{ "command": ["CMD-SHELL", "test", "-e", "/tmp/up"] }""")),
        new("FARG0601", "a name in environment and in secrets", task => task["executionRoleArn"] is not null && Append(First(task), "environment", """{ "name": "FREE", "value": "x" }""")
            && Append(First(task), "secrets", """{ "name": "FREE", "valueFrom": "free" }""")),
        new("FARG0602", "a variable twice", task => Append(First(task), "environment", """{ "name": "FREE", "value": "x" }""") && Append(First(task), "environment", """{ "name": "FREE", "value": "y" }""")),
        new("FARG0603", "a secret twice", task => task["executionRoleArn"] is not null && Append(First(task), "secrets", """{ "name": "FREE", "valueFrom": "free" }""")
            && Append(First(task), "secrets", """{ "name": "FREE", "valueFrom": "free-2" }""")),
        new("FARG0610", "a path without a slash", task => task["executionRoleArn"] is not null && Append(First(task), "secrets", """{ "name": "FREE", "valueFrom": "free/one" }""")),
        new("FARG0614", "a name that is AWS's", task => task["executionRoleArn"] is not null && Append(First(task), "secrets", """{ "name": "FREE", "valueFrom": "ssm-free" }""")),
        new("FARG0801", "a log driver of EC2", task => Add(task, """{ "name": "free", "image": "busybox:1.36", "logConfiguration": { "logDriver": "json-file" } }""")),
        new("FARG0802", "awslogs without a group", task => task["executionRoleArn"] is not null && Add(task, """
            { "name": "free", "image": "busybox:1.36", "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "free" } } }
            """)),
        new("FARG0804", "an option that awslogs does not have", task => task["executionRoleArn"] is not null && Add(task, """
            { "name": "free", "image": "busybox:1.36", "logConfiguration": { "logDriver": "awslogs",
              "options": { "awslogs-group": "a", "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "free", "awslogs-endpoint": "x" } } }
            """)),
        new("FARG0806", "an Availability Zone as a region", task => AddLogs(task, "/free", "eu-west-1a")),
        new("FARG0819", "the ARN of a log group", task => AddLogs(task, "arn:aws:logs:eu-west-1:123456789012:log-group:/free:*", "eu-west-1")),
        new("FARG0820", "the name of a log router's user", task => Containers(task).FirstOrDefault(it => it!["firelensConfiguration"] is not null) is JsonObject router && Set(router, "user", "\"root\"")),
        new("FARG0903", "an empty role", task => task["taskRoleArn"] is null && Set(task, "taskRoleArn", "\"\"")),
        new("FARG1001", "a key of AWS in the environment", task => Append(First(task), "environment", """{ "name": "AWS_SECRET_ACCESS_KEY", "value": "x" }""")),
        new("FARG0703", "a volume twice", task => Append(task, "volumes", """{ "name": "free" }""") && Append(task, "volumes", """{ "name": "free" }""")),
        new("FARG0704", "a folder of the machine", task => Append(task, "volumes", """{ "name": "free", "host": { "sourcePath": "/var" } }""")),
        new("FARG0708", "IAM without encryption", task => IsLinux(task) && Set(task, "taskRoleArn", "\"arn:aws:iam::123456789012:role/task\"") && Append(task, "volumes", """
            { "name": "free", "efsVolumeConfiguration": { "fileSystemId": "fs-12345678", "authorizationConfig": { "iam": "ENABLED" } } }
            """)),
        new("FARG0715", "a mount of nothing", task => Append(First(task), "mountPoints", """{ "sourceVolume": "no-one", "containerPath": "/no-one" }""")),
        new("FARG0718", "volumes from no one", task => Append(First(task), "volumesFrom", """{ "sourceContainer": "no-one" }""")),
        new("FARG0901", "no execution role", task => Containers(task).Any(it => it!["secrets"] is not null) && task.Remove("executionRoleArn")),
        new("FARG1502", "a field that does not exist", task => Set(First(task), "portBindings", "[]")),
        new("FARG1504", "a number for a string", task => Number(task, "cpu") is { } cpu && Set(task, "cpu", Invariant(cpu))),
        new("FARG1505", "a value that does not exist", task => Set(First(task), "versionConsistency", "\"maybe\"")),
    ];

    public override string ToString() => $"{Rule} {What}";

    private static JsonArray Containers(JsonObject task) => (JsonArray)task["containerDefinitions"]!;

    private static JsonObject First(JsonObject task) => (JsonObject)Containers(task)[0]!;

    private static bool IsLinux(JsonObject task) =>
        task["runtimePlatform"]?["operatingSystemFamily"]?.GetValue<string>().StartsWith("WINDOWS", StringComparison.Ordinal) != true;

    private static int? Number(JsonObject holder, string name) => int.TryParse(holder[name]?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool Set(JsonObject holder, string name, string json)
    {
        holder[name] = JsonNode.Parse(json);
        return true;
    }

    private static bool Change(JsonObject holder, string name, Func<string, string?> change)
    {
        // Another fault may have taken it out.
        if (holder[name]?.ToString() is not { } before || change(before) is not { } text)
            return false;
        holder[name] = text;
        return true;
    }

    private static bool Append(JsonObject holder, string name, string json)
    {
        if (holder[name] is null)
            holder[name] = new JsonArray();
        ((JsonArray)holder[name]!).Add(JsonNode.Parse(json));
        return true;
    }

    private static bool Add(JsonObject task, string container)
    {
        Containers(task).Add(JsonNode.Parse(container));
        return Containers(task).Count <= 10;
    }

    private static bool AddLogs(JsonObject task, string group, string region) => task["executionRoleArn"] is not null && Add(task, $$"""
        { "name": "free", "image": "busybox:1.36", "logConfiguration": { "logDriver": "awslogs",
          "options": { "awslogs-group": "{{group}}", "awslogs-region": "{{region}}", "awslogs-stream-prefix": "free" } } }
        """);

    private static bool Map(JsonObject task, string mapping) => Append(First(task), "portMappings", mapping);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
