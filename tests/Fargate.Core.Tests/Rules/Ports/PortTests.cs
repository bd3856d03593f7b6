namespace Fargate.Core.Tests.Rules.Ports;

/// <summary>One mapping by itself.</summary>
public class PortTests
{
    private const string At = "containerDefinitions[web].portMappings[0].";

    [Theory]
    [InlineData("""{ "containerPort": 80 }""")]
    [InlineData("""{ "containerPort": 80, "hostPort": 80 }""")]
    [InlineData("""{ "containerPort": 80, "hostPort": 0 }""")]
    [InlineData("""{ "containerPort": "<unknown>", "hostPort": 80 }""")]
    [InlineData("""{ "containerPort": 80, "hostPort": "<unknown>" }""")]
    [InlineData("""{ "containerPort": 1 }""")]
    [InlineData("""{ "containerPort": 65535 }""")]
    [InlineData("""{ "containerPortRange": "1-65535" }""")]
    [InlineData("""{ "containerPortRange": "80-80" }""")]
    [InlineData("""{ "containerPortRange": "80-90", "hostPort": 0, "containerPort": 0 }""")]
    [InlineData("""{ "containerPortRange": "<unknown>" }""")]
    [InlineData("""{ "<open>": true }""")]
    [InlineData("\"<unknown>\"")]
    [InlineData("""{ "containerPort": 80, "name": "http", "appProtocol": "http" }""")]
    [InlineData("""{ "containerPort": 80, "name": "<unknown>", "appProtocol": "grpc", "protocol": "tcp" }""")]
    [InlineData("""{ "containerPort": 80, "appProtocol": "<unknown>", "protocol": "udp" }""")]
    public void Says_nothing_of(string mapping) => Assert.Equal("", Check(mapping));

    [Theory]
    [InlineData("8080", "80")]
    [InlineData("\"8080\"", "80")]
    public void The_host_port_is_the_container_port(string host, string port) =>
        Assert.Equal(
            $"FARG0401 {At}hostPort: hostPort 8080 differs from containerPort 80; on Fargate they must be equal, so remove hostPort\n"
            + $"  remove: Remove 'hostPort' | - {At}hostPort",
            Check($$"""{ "containerPort": {{port}}, "hostPort": {{host}} }"""));

    [Fact]
    public void On_EC2_they_may_differ_in_another_network_mode()
    {
        Assert.Equal("", OnEc2(""", "networkMode": "bridge" """));
        Assert.Equal("", OnEc2(""", "networkMode": "<unknown>" """));
        Assert.Equal("", OnEc2(""", "networkMode": null """));
        Assert.Equal(
            $"FARG0401 {At}hostPort: hostPort 8080 differs from containerPort 80; in network mode awsvpc they must be equal, so remove hostPort\n"
            + $"  remove: Remove 'hostPort' | - {At}hostPort",
            OnEc2(""));

        static string OnEc2(string members) => Probe.Container(
            """{ "portMappings": [{ "containerPort": 80, "hostPort": 8080 }] }""", $$"""{ "requiresCompatibilities": ["EC2"]{{members}} }""");
    }

    [Theory]
    [InlineData("""{ "containerPort": 0 }""", "containerPort", "containerPort is 0")]
    [InlineData("""{ "containerPort": 65536 }""", "containerPort", "containerPort is 65536")]
    [InlineData("""{ "containerPort": -1 }""", "containerPort", "containerPort is -1")]
    [InlineData("{}", "containerPort", "The port mapping has no containerPort")]
    [InlineData("""{ "protocol": "udp", "hostPort": "<unknown>" }""", "containerPort", "The port mapping has no containerPort")]
    [InlineData("""{ "containerPortRange": "0-5" }""", "containerPortRange", "containerPortRange is 0-5")]
    [InlineData("""{ "containerPortRange": "5-65536" }""", "containerPortRange", "containerPortRange is 5-65536")]
    public void A_port_is_1_to_65535(string mapping, string field, string fault) =>
        Assert.Equal($"FARG0402 {At}{field}: {fault}; a port must be 1 to 65535", Check(mapping));

    [Fact]
    public void A_host_port_alone_can_be_the_container_port() =>
        Assert.Equal(
            $"FARG0402 {At}containerPort: The port mapping has no containerPort; a port must be 1 to 65535\n"
            + $"  host: Set containerPort to 7000, the host port | {At}containerPort = 7000",
            Check("""{ "hostPort": 7000 }"""));

    [Theory]
    [InlineData("0")]
    [InlineData("65536")]
    [InlineData("\"<unknown>\"")]
    public void A_host_port_that_does_not_exist_cannot(string host) =>
        Assert.Equal(
            $"FARG0402 {At}containerPort: The port mapping has no containerPort; a port must be 1 to 65535",
            Check($$"""{ "hostPort": {{host}} }"""));

    [Theory]
    [InlineData("8010-8000", "starts above its end", "  range: Use 8000-8010 | {0} = \"8000-8010\"")]
    [InlineData("8000 - 8010", "is not a range", "  range: Use 8000-8010 | {0} = \"8000-8010\"")]
    [InlineData("80 - 80", "is not a range", "  range: Use 80-80 | {0} = \"80-80\"")]
    [InlineData("90 - 80", "is not a range", "")]
    [InlineData("8000:8010", "is not a range", "")]
    [InlineData("8000", "is not a range", "")]
    [InlineData("a-b", "is not a range", "")]
    [InlineData("-80", "is not a range", "")]
    [InlineData("1-2-3", "is not a range", "")]
    [InlineData("", "is not a range", "")]
    public void A_range_is_two_ports_and_a_hyphen(string range, string fault, string edit) =>
        Assert.Equal(
            $"FARG0403 {At}containerPortRange: containerPortRange '{range}' {fault}; it must be the first port, a hyphen and the last port, such as 8000-8010"
            + (edit.Length > 0 ? "\n" + string.Format(null, edit, At + "containerPortRange") : ""),
            Check($$"""{ "containerPortRange": "{{range}}" }"""));

    [Theory]
    [InlineData("\"containerPort\": 80", "containerPort", "- {0}containerPort", "containerPort")]
    [InlineData("\"hostPort\": 80", "hostPort", "- {0}hostPort", "hostPort")]
    [InlineData("\"hostPort\": 80, \"containerPort\": 81", "containerPort", "- {0}containerPort; - {0}hostPort", "containerPort and hostPort")]
    public void A_mapping_has_a_port_or_a_range(string single, string field, string changes, string removed) =>
        Assert.Equal(
            $"FARG0404 {At}{field}: '{field}' and containerPortRange exclude each other: keep one of them\n"
            + $"  range: Keep containerPortRange, remove {removed} | {string.Format(null, changes, At)}",
            Check($$"""{ "containerPortRange": "80-90", {{single}} }"""));

    [Theory]
    [InlineData(100, "")]
    [InlineData(101, "FARG0405 containerDefinitions[web].portMappings: The container has 101 port ranges; the maximum is 100")]
    public void A_container_has_at_most_100_ranges(int count, string finding) =>
        Assert.Equal(finding, Probe.Container($$"""
            { "portMappings": [{ "containerPort": 9 }, {{string.Join(", ", Enumerable.Range(0, count).Select(i => $$"""{ "containerPortRange": "{{(i * 20) + 10}}-{{(i * 20) + 15}}" }"""))}}] }
            """));

    [Theory]
    [InlineData("HTTP", "http")]
    [InlineData("-web", "web")]
    [InlineData("_Web", "_web")]
    [InlineData("my port!", "my-port")]
    public void A_name_has_lower_case_letters_digits_hyphens_and_underscores(string name, string valid) =>
        Assert.Equal(
            $"FARG0408 {At}name: Port name '{name}' is not valid; it must be 1 to 64 lower-case letters, digits, hyphens and underscores, and must not start with a hyphen\n"
            + $"  valid: Use '{valid}' | {At}name = \"{valid}\"",
            Check($$"""{ "containerPort": 80, "name": "{{name}}" }"""));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("_")]
    [InlineData("0-a_b-")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData(Definitions.Unknown)]
    public void Says_nothing_of_a_name(string name) => Assert.Equal("", Check($$"""{ "containerPort": 80, "name": "{{name}}" }"""));

    [Fact]
    public void The_longest_name_has_64_characters()
    {
        var longest = new string('a', 64);
        Assert.EndsWith($"| {At}name = \"{longest}\"", Check($$"""{ "containerPort": 80, "name": "{{longest}}b" }"""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("йц")]
    [InlineData("---")]
    public void Where_nothing_is_left_of_a_name_none_is_invented(string name) =>
        Assert.DoesNotContain("valid: Use", Check($$"""{ "containerPort": 80, "name": "{{name}}" }"""), StringComparison.Ordinal);

    [Fact]
    public void A_name_does_not_become_one_that_is_taken() =>
        Assert.DoesNotContain("valid: Use", Probe.Container("""
            { "portMappings": [{ "containerPort": 80, "name": "HTTP" }, { "containerPort": 81, "name": "http" }] }
            """), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"name\": \"a\", \"protocol\": \"udp\"", "Service Connect supports only TCP")]
    [InlineData("\"protocol\": \"tcp\"", "Service Connect finds a port by its name, and this port mapping has none")]
    [InlineData("\"name\": \"\"", "Service Connect finds a port by its name, and this port mapping has none")]
    public void An_application_protocol_is_for_a_named_port_of_TCP(string rest, string fault) =>
        Assert.Equal(
            $"FARG0410 {At}appProtocol: appProtocol 'http' has no effect: {fault}\n"
            + $"  remove: Remove 'appProtocol' | - {At}appProtocol",
            Check($$"""{ "containerPort": 80, "appProtocol": "http", {{rest}} }"""));

    [Theory]
    [InlineData("UDP", "udp")]
    [InlineData("TCP", "tcp")]
    [InlineData("upd", "udp")]
    [InlineData("sctp", null)]
    [InlineData("http", null)]
    public void A_protocol_that_ECS_does_not_know_is_TCP_to_it(string protocol, string? nearest) =>
        Assert.Equal(
            $"FARG0412 {At}protocol: ECS treats the protocol '{protocol}' as tcp: use tcp or udp, in lower case"
            + (nearest is null ? "" : $"\n  nearest: Use '{nearest}' | {At}protocol = \"{nearest}\""),
            Check($$"""{ "containerPort": 53, "protocol": "{{protocol}}" }"""));

    [Theory]
    [InlineData("tcp")]
    [InlineData("udp")]
    [InlineData("")]
    [InlineData("<unknown>")]
    public void A_protocol_that_is_one(string protocol) => Assert.Equal("", Check($$"""{ "containerPort": 53, "protocol": "{{protocol}}" }"""));

    private static string Check(string mapping) => Probe.Container($$"""{ "portMappings": [{{mapping}}] }""");
}
