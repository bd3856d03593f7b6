namespace Fargate.Core.Tests.Rules.Lifecycle;

public class HealthCheckTests
{
    private const string At = "containerDefinitions[web].healthCheck";
    private const string Good = "\"command\": [\"CMD\", \"true\"]";

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "command": ["CMD-SHELL", "curl -f http://localhost/ || exit 1"] }""")]
    [InlineData("""{ "command": ["CMD", "curl", "-f"] }""")]
    [InlineData("""{ "command": ["CMD-SHELL", "test \"$0\" = a", "a"] }""")]
    [InlineData("""{ "command": ["CMD-SHELL", "a", "<open>"] }""")]
    [InlineData("""{ "command": ["CMD-SHELL", "<unknown>", "b"] }""")]
    [InlineData("""{ "command": ["CMD", "bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080"] }""")]
    [InlineData("""{ "command": ["CMD", "bash", "-c", "curl -f http://localhost/ || exit 1"] }""")]
    [InlineData("""{ "command": ["CMD", "/opt/My App/check"] }""")]
    [InlineData("""{ "command": ["CMD", "C:\\Program Files\\check.exe", "-a"] }""")]
    [InlineData("""{ "command": ["CMD", "My Check.exe"] }""")]
    [InlineData("""{ "command": ["CMD", "find", "/tmp/up", "-exec", "true", "{}", ";"] }""")]
    [InlineData("""{ "command": ["CMD", "[", "a", "<", "b", "]"] }""")]
    [InlineData("""{ "command": ["CMD", "grep", "a||b", "/proc/1/status"] }""")]
    [InlineData("""{ "command": ["CMD", "<unknown>", "||"] }""")]
    [InlineData("""{ "command": "<unknown>", "interval": 10 }""")]
    [InlineData("""{ "command": ["<unknown>", "a"] }""")]
    [InlineData("""{ "command": ["a", "<open>"] }""")]
    [InlineData("""{ "interval": 10, "<open>": true }""")]
    [InlineData("\"<unknown>\"")]
    public void Says_nothing_of(string check) => Assert.Equal("", Check(check));

    [Theory]
    [InlineData("""{ "interval": 10 }""")]
    [InlineData("""{ "command": [] , "interval": 10 }""")]
    [InlineData("""{ "command": [] }""")]
    public void A_health_check_has_a_command(string check) =>
        Assert.Equal(
            $"FARG0501 {At}.command: The health check has no command; it must be CMD and a program, or CMD-SHELL and a shell command line", Check(check));

    [Theory]
    [InlineData("""["curl -f http://localhost/"]""", "curl -f http://localhost/", "CMD-SHELL", """["CMD-SHELL","curl -f http://localhost/"]""")]
    [InlineData("""["/healthcheck"]""", "/healthcheck", "CMD", """["CMD","/healthcheck"]""")]
    [InlineData("""["curl", "-f", "x"]""", "curl", "CMD", """["CMD","curl","-f","x"]""")]
    [InlineData("""["curl", "x", "||", "exit", "1"]""", "curl", "CMD-SHELL", """["CMD-SHELL","curl x || exit 1"]""")]
    [InlineData("""["CMD-SHELL curl x"]""", "CMD-SHELL curl x", "CMD-SHELL", """["CMD-SHELL","curl x"]""")]
    [InlineData("""["CMD-SHELL, curl x || exit 1"]""", "CMD-SHELL, curl x || exit 1", "CMD-SHELL", """["CMD-SHELL","curl x || exit 1"]""")]
    [InlineData("""["CMD curl x"]""", "CMD curl x", "CMD-SHELL", """["CMD-SHELL","curl x"]""")]
    [InlineData("""["cmd", "a"]""", "cmd", "CMD", """["CMD","a"]""")]
    [InlineData("""["cmd-shell", "a"]""", "cmd-shell", "CMD-SHELL", """["CMD-SHELL","a"]""")]
    [InlineData("""["CMD_SHELL", "a b"]""", "CMD_SHELL", "CMD-SHELL", """["CMD-SHELL","a b"]""")]
    public void It_starts_with_CMD_or_CMD_SHELL(string command, string first, string start, string right) =>
        Assert.Equal(
            $"FARG0502 {At}.command[0]: The health check command starts with '{first}'; it must start with CMD (a program) or CMD-SHELL (a shell command line)\n"
            + $"  form: Start the command with {start} | {At}.command = {right}",
            Check($$"""{ "command": {{command}} }"""));

    [Theory]
    [InlineData("""["CMD", "curl -f http://localhost:8080/health || exit 1"]""", 1,
        "would run a program named 'curl -f http://localhost:8080/health ||…': use CMD-SHELL for a shell command line",
        "Start the command with CMD-SHELL", """.command = ["CMD-SHELL","curl -f http://localhost:8080/health || exit 1"]""")]
    [InlineData("""["CMD", "curl -f", "http://x/"]""", 1, "would run a program named 'curl -f': use CMD-SHELL for a shell command line",
        "Use CMD-SHELL and 'curl -f http://x/'", """.command = ["CMD-SHELL","curl -f http://x/"]""")]
    [InlineData("""["CMD", "/usr/bin/curl -f x"]""", 1, "would run a program named '/usr/bin/curl -f x': use CMD-SHELL for a shell command line",
        "Start the command with CMD-SHELL", """.command = ["CMD-SHELL","/usr/bin/curl -f x"]""")]
    [InlineData("""["CMD", "curl", "-f", "http://x/?a&b", "||", "exit", "1"]""", 4, "passes '||' to 'curl' as an argument: operators need a shell, so use CMD-SHELL",
        "Use CMD-SHELL and 'curl -f 'http://x/?a&b' || exit 1'", """.command = ["CMD-SHELL","curl -f 'http://x/?a&b' || exit 1"]""")]
    [InlineData("""["CMD", "curl", "x", ">/dev/null", "2>&1"]""", 3, "passes '>/dev/null' to 'curl' as an argument: operators need a shell, so use CMD-SHELL",
        "Use CMD-SHELL and 'curl x >/dev/null 2>&1'", """.command = ["CMD-SHELL","curl x >/dev/null 2>&1"]""")]
    [InlineData("""["CMD", "curl", "x", "|", "grep", "it's"]""", 3, "passes '|' to 'curl' as an argument: operators need a shell, so use CMD-SHELL",
        "Use CMD-SHELL and 'curl x | grep 'it'\\\\''s''", """.command = ["CMD-SHELL","curl x | grep 'it'\\''s'"]""")]
    [InlineData("""["CMD-SHELL", "curl", "-f", "http://x/"]""", 2, "runs only 'curl': exactly one item must follow CMD-SHELL",
        "Use CMD-SHELL and 'curl -f http://x/'", """.command = ["CMD-SHELL","curl -f http://x/"]""")]
    [InlineData("""["CMD-SHELL", "curl -f http://x/", "|| exit 1"]""", 2, "runs only 'curl -f http://x/': exactly one item must follow CMD-SHELL",
        "Use CMD-SHELL and 'curl -f http://x/ || exit 1'", """.command = ["CMD-SHELL","curl -f http://x/ || exit 1"]""")]
    [InlineData("""["CMD-SHELL", "curl x", "\"|| exit 1\""]""", 2, "runs only 'curl x': exactly one item must follow CMD-SHELL",
        "Use CMD-SHELL and 'curl x || exit 1'", """.command = ["CMD-SHELL","curl x || exit 1"]""")]
    [InlineData("""["CMD-SHELL", "curl", "-H", "'a: b'", "x"]""", 2, "runs only 'curl': exactly one item must follow CMD-SHELL",
        "Use CMD-SHELL and 'curl -H 'a: b' x'", """.command = ["CMD-SHELL","curl -H 'a: b' x"]""")]
    [InlineData("""["CMD", "sh", "-c", "curl", "-f", "http://x/"]""", 4, "runs only 'curl': exactly one item must follow '-c'",
        "Use CMD-SHELL and 'curl -f http://x/'", """.command = ["CMD-SHELL","curl -f http://x/"]""")]
    [InlineData("""["CMD", "/bin/bash", "-e", "-lc", "curl", "x"]""", 5, "runs only 'curl': exactly one item must follow '-lc'", null, null)]
    [InlineData("""["CMD", "sh", "-c", "<unknown>", "&&", "x"]""", 4, "passes '&&' to 'sh' as an argument: operators need a shell, so use CMD-SHELL", null, null)]
    [InlineData("""["CMD"]""", 0, "runs nothing: a program must follow CMD", null, null)]
    [InlineData("""["CMD", ""]""", 1, "runs nothing: a program must follow CMD", null, null)]
    [InlineData("""["CMD-SHELL", " "]""", 1, "runs nothing: a shell command line must follow CMD-SHELL", null, null)]
    [InlineData("""["CMD", "sh", "-c", "curl x", "||", "exit 1"]""", 4, "passes '||' to 'sh' as an argument: operators need a shell, so use CMD-SHELL", null, null)]
    [InlineData("""["CMD-SHELL"]""", 0, "runs nothing: a shell command line must follow CMD-SHELL", null, null)]
    [InlineData("""["CMD", "curl", "<unknown>", "&&", "x"]""", 3, "passes '&&' to 'curl' as an argument: operators need a shell, so use CMD-SHELL", null, null)]
    public void Only_a_shell_reads_a_line_and_it_reads_one(string command, int at, string what, string? title, string? change) =>
        Assert.Equal(
            $"FARG0512 {At}.command[{at}]: The health check of container 'web' {what}" + (title is null ? "" : $"\n  shell: {title} | {At}{change}"),
            Check($$"""{ "command": {{command}} }"""));

    [Theory]
    [InlineData("""["NONE"]""", "NONE")]
    [InlineData("""[""]""", "")]
    [InlineData("""["cmd", ""]""", "cmd")]
    [InlineData("""["curl", "<unknown>"]""", "curl")]
    public void What_was_meant_is_not_guessed(string command, string first) =>
        Assert.Equal(
            $"FARG0502 {At}.command[0]: The health check command starts with '{first}'; it must start with CMD (a program) or CMD-SHELL (a shell command line)",
            Check($$"""{ "command": {{command}} }"""));

    [Theory]
    [InlineData("interval", 5, 300)]
    [InlineData("timeout", 2, 30)] // a longer one than the interval is another rule's
    [InlineData("retries", 1, 10)]
    [InlineData("startPeriod", 0, 300)]
    public void Both_ends_of_a_range_are_allowed(string field, int min, int max)
    {
        Assert.Equal("", Check($$"""{ {{Good}}, "{{field}}": {{min}} }"""));
        Assert.Equal("", Check($$"""{ {{Good}}, "{{field}}": {{max}} }"""));
        Assert.Equal("", Check($$"""{ {{Good}}, "{{field}}": "<unknown>" }"""));
        Assert.Equal("", Check($$"""{ {{Good}}, "interval": 60, "timeout": 60 }"""));
    }

    [Theory]
    [InlineData("interval", "4", "5 to 300 seconds", "nearest: Set interval to 5 seconds", "5")]
    [InlineData("interval", "301", "5 to 300 seconds", "nearest: Set interval to 300 seconds", "300")]
    [InlineData("interval", "30000", "5 to 300 seconds", "units: Set interval to 30 (the value is in seconds, not milliseconds)", "30")]
    [InlineData("timeout", "1", "2 to 60 seconds", "nearest: Set timeout to 2 seconds", "2")]
    [InlineData("timeout", "61", "2 to 60 seconds", "nearest: Set timeout to 60 seconds", "60")]
    [InlineData("retries", "0", "1 to 10", "nearest: Set retries to 1", "1")]
    [InlineData("retries", "11", "1 to 10", "nearest: Set retries to 10", "10")]
    [InlineData("retries", "3000", "1 to 10", "nearest: Set retries to 10", "10")]
    [InlineData("startPeriod", "-1", "0 to 300 seconds", "nearest: Set startPeriod to 0 seconds", "0")]
    [InlineData("startPeriod", "301", "0 to 300 seconds", "nearest: Set startPeriod to 300 seconds", "300")]
    public void What_is_out_of_range_is_refused(string field, string value, string range, string edit, string right) =>
        Assert.Equal(
            $"FARG0503 {At}.{field}: healthCheck {field} is {value}; it must be {range}\n  {edit} | {At}.{field} = {right}",
            Check($$"""{ {{Good}}, "{{field}}": {{value}} }"""));

    [Theory]
    [InlineData("\"interval\": 5, \"timeout\": 6", "6", "5")]
    [InlineData("\"timeout\": 31", "31", "30")]
    public void A_timeout_should_not_exceed_the_interval(string numbers, string timeout, string interval) =>
        Assert.Equal(
            $"FARG0504 {At}.timeout: timeout is {timeout} seconds, but interval is {interval} seconds: lower the timeout, or raise the interval\n"
            + $"  timeout: Set timeout to {interval} seconds | {At}.timeout = {interval}",
            Check($$"""{ {{Good}}, {{numbers}} }"""));

    [Theory]
    [InlineData("\"interval\": 5, \"timeout\": 5")]
    [InlineData("\"interval\": 5")]
    [InlineData("\"interval\": \"<unknown>\", \"timeout\": 60")]
    public void Says_nothing_of_a_timeout(string numbers) => Assert.Equal("", Check($$"""{ {{Good}}, {{numbers}} }"""));

    private static string Check(string check) => Probe.Container($$"""{ "healthCheck": {{check}} }""");
}
