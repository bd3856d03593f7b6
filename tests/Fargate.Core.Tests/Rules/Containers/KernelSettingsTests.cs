namespace Fargate.Core.Tests.Rules.Containers;

/// <summary>Ulimits, system controls and tmpfs.</summary>
public class KernelSettingsTests
{
    private const string Windows = """{ "cpu": "1024", "memory": "2048", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }""";
    private const string At = "containerDefinitions[web].";

    [Theory]
    [InlineData("nofile", "65535", "65535")]
    [InlineData("nofile", "1048576", "1048576")]
    [InlineData("nproc", "2000000", "2000000")]
    [InlineData("memlock", "-1", "-1")]
    [InlineData("memlock", "1024", "-1")]
    [InlineData("nofile", "5", "\"<unknown>\"")]
    [InlineData("\\u003cunknown>", "2000000", "2000000")]
    [InlineData("nofile", "\"<unknown>\"", "5")]
    public void Says_nothing_of_a_ulimit(string name, string soft, string hard) => Assert.Equal("", Ulimit(name, soft, hard));

    [Fact]
    public void A_soft_limit_is_not_above_the_hard_limit() =>
        Assert.Equal(
            $"FARG0322 {At}ulimits[core].softLimit: softLimit is 6; it must not exceed hardLimit, which is 5\n  soft: Set softLimit to 5 | {At}ulimits[core].softLimit = 5",
            Ulimit("core", "6", "5"));

    [Theory]
    [InlineData("5", "1048577", "hardLimit", "1048577", "{0}hardLimit = 1048576")]
    [InlineData("1048577", "1048577", "hardLimit", "1048577", "{0}hardLimit = 1048576; {0}softLimit = 1048576")]
    [InlineData("2000000", "\"<unknown>\"", "softLimit", "2000000", "{0}softLimit = 1048576")]
    [InlineData("1048576", "1048577", "hardLimit", "1048577", "{0}hardLimit = 1048576")]
    [InlineData("2000000", "-1", "softLimit", "2000000", "{0}softLimit = 1048576")]
    public void Fargate_allows_1048576_open_files(string soft, string hard, string field, string limit, string edit) =>
        Assert.Equal(
            $"FARG0323 {At}ulimits[nofile].{field}: The nofile limit is {limit}; the maximum on Fargate is 1048576, and the default is 65535\n"
            + $"  most: Set the nofile limit to 1048576 | {string.Format(null, edit, At + "ulimits[nofile].")}",
            Ulimit("nofile", soft, hard));

    [Theory]
    [InlineData("5")]
    [InlineData("0")]
    public void Only_the_fault_of_the_two_limits_is_told_where_the_hard_limit_is_right(string hard) =>
        Assert.Equal(
            $"FARG0322 {At}ulimits[nofile].softLimit: softLimit is 2000000; it must not exceed hardLimit, which is {hard}\n"
            + $"  soft: Set softLimit to {hard} | {At}ulimits[nofile].softLimit = {hard}",
            Ulimit("nofile", "2000000", hard));

    [Theory]
    [InlineData("net.core.somaxconn")]
    [InlineData("net.ipv4.tcp_keepalive_time")]
    [InlineData("fs.mqueue.msg_max")]
    [InlineData("kernel.msgmax")]
    [InlineData("kernel.shm_rmid_forced")]
    [InlineData("kernel.sem")]
    [InlineData("")]
    [InlineData(Definitions.Unknown)]
    public void Says_nothing_of_a_kernel_parameter(string name) => Assert.Equal("", Control(name));

    [Theory]
    [InlineData("vm.max_map_count")]
    [InlineData("kernel.pid_max")]
    [InlineData("fs.file-max")]
    [InlineData("fs.mqueue")]
    [InlineData("network.x")]
    public void What_is_the_machines_cannot_be_set(string name) =>
        Assert.Equal(
            $"FARG0324 {At}systemControls[{name}].namespace: '{name}' cannot be set in systemControls: only net.*, fs.mqueue.* and the kernel's IPC parameters can",
            Control(name));

    [Theory]
    [InlineData("net.core.rmem_max")]
    [InlineData("net.core.wmem_max")]
    public void What_a_containers_network_lacks_keeps_a_task_on_Fargate_from_starting(string name)
    {
        Assert.Equal(
            $"FARG0324 {At}systemControls[{name}].namespace: '{name}' cannot be set in systemControls: the network of the task has no such parameter, so the task would not start",
            Control(name));
        Assert.DoesNotContain("FARG0324", Probe.Container(
            $$"""{ "systemControls": [{ "namespace": "{{name}}", "value": "1" }] }""", """{ "requiresCompatibilities": ["EC2"] }"""), StringComparison.Ordinal);
    }

    [Fact]
    public void Containers_should_agree_on_the_network()
    {
        const string Message = "FARG0325 containerDefinitions[{0}].systemControls[net.core.somaxconn].value: 'net.core.somaxconn' is {1} here and 1024 in another container; the task has a single value, that of the container that starts last\n"
            + "  same: Use 1024, as in the other container | containerDefinitions[{0}].systemControls[net.core.somaxconn].value = \"1024\"";
        Assert.Equal(
            string.Format(null, Message, "c2", "512") + "\n" + string.Format(null, Message, "c3", "100"),
            Probe.Containers("{}", Net("1024"), Net("1024"), Net("512"), Net("100")));

        static string Net(string value) => $$"""{ "systemControls": [{ "namespace": "net.core.somaxconn", "value": "{{value}}" }] }""";
    }

    [Fact]
    public void Containers_need_not_agree_on_what_is_their_own() =>
        Assert.Equal("", Probe.Containers(
            "{}",
            """{ "systemControls": [{ "namespace": "kernel.msgmax", "value": "1" }, { "namespace": "net.a", "value": "<unknown>" }] }""",
            """{ "systemControls": [{ "namespace": "kernel.msgmax", "value": "2" }, { "namespace": "net.a", "value": "5" }] }"""));

    [Theory]
    [InlineData("512", "")]
    [InlineData("\"<unknown>\"", "")]
    [InlineData("513", "FARG0326 {0}linuxParameters.tmpfs[0].size: tmpfs size is 513 MiB, but a tmpfs is part of the task memory, which is 512 MiB")]
    public void A_tmpfs_is_part_of_the_tasks_memory(string size, string finding) =>
        Assert.Equal(
            string.Format(null, finding, At),
            Probe.Container($$"""{ "linuxParameters": { "tmpfs": [{ "containerPath": "/tmp", "size": {{size}} }] } }"""));

    [Fact]
    public void Windows_has_none_of_it_which_another_rule_says() =>
        Assert.Equal("", Probe.Container(
            """
            { "ulimits": [{ "name": "nofile", "softLimit": 2000000, "hardLimit": 2000000 }],
              "systemControls": [{ "namespace": "vm.x", "value": "1" }],
              "linuxParameters": { "tmpfs": [{ "containerPath": "/tmp", "size": 5000 }] },
              "credentialSpecs": ["credentialspec:arn:aws:s3:::a/b", "x"] }
            """,
            Windows));

    [Theory]
    [InlineData("""["credentialspecdomainless:arn:aws:s3:::a/b.json"]""")]
    [InlineData("""["<unknown>"]""")]
    [InlineData("[]")]
    public void Says_nothing_of_credential_specs(string specs) => Assert.Equal("", Probe.Container($$"""{ "credentialSpecs": {{specs}} }"""));

    [Fact]
    public void Fargate_takes_one_credential_spec_in_domainless_mode() =>
        Assert.Equal(
            $"""
            FARG0327 {At}credentialSpecs[0]: Fargate does not support this credential spec: it must be 'credentialspecdomainless:' followed by the ARN of a file in Amazon S3
            FARG0327 {At}credentialSpecs[1]: Fargate does not support this credential spec: a container can have only one
            """,
            Probe.Container("""{ "credentialSpecs": ["credentialspec:arn:aws:s3:::a/b", "credentialspecdomainless:arn:aws:s3:::a/c"] }"""));

    private static string Ulimit(string name, string soft, string hard) =>
        Probe.Container($$"""{ "ulimits": [{ "name": "{{name}}", "softLimit": {{soft}}, "hardLimit": {{hard}} }] }""");

    private static string Control(string name) => Probe.Container($$"""{ "systemControls": [{ "namespace": "{{name}}", "value": "1" }] }""");
}
