namespace Fargate.Core.Tests.Rules.Ports;

/// <summary>Mappings that get in each other's way.</summary>
public class PortsTogetherTests
{
    [Theory]
    [InlineData("80, 81")]
    [InlineData("82, 81, 83")]
    [InlineData("80-90, 60-79, 91-99")]
    [InlineData("80t, 80u")]
    [InlineData("80-90, 91")]
    [InlineData("80-90, 85u")]
    [InlineData("80, ?")]
    [InlineData("80, 80?")]
    [InlineData("90-80, 85")] // another rule's
    [InlineData("0, 0")]
    [InlineData("65000-65536, 65000")]
    [InlineData("0-80, 80")]
    [InlineData("?, ?")]
    public void Says_nothing_of(string ports)
    {
        Assert.DoesNotContain("FARG0406", Probe.Container(Mappings(ports)), StringComparison.Ordinal);
        Assert.DoesNotContain("FARG0407", Probe.Containers("{}", [.. ports.Split(", ").Select(Mappings)]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("80, 80t", 1, "containerPort", "Port 80 (tcp)", "")]
    [InlineData("53u, 80, 53u", 2, "containerPort", "Port 53 (udp)", "")]
    [InlineData("83, 82, 81, 83", 3, "containerPort", "Port 83 (tcp)", "")]
    [InlineData("80-90, 85", 1, "containerPort", "Port 85 (tcp)", ", in 80-90")]
    [InlineData("85, 80-90", 1, "containerPortRange", "The range 80-90 (tcp)", "")]
    [InlineData("80-90, 90-95", 1, "containerPortRange", "The range 90-95 (tcp)", ", in 80-90")]
    [InlineData("1-100, 20-30, 200", 1, "containerPortRange", "The range 20-30 (tcp)", ", in 1-100")]
    public void A_container_maps_a_port_once(string ports, int index, string field, string what, string where) =>
        Assert.Equal(
            $"FARG0406 containerDefinitions[web].portMappings[{index}].{field}: {what} is already mapped in this container{where}: map each port once per protocol",
            Probe.Container(Mappings(ports)));

    [Fact]
    public void A_port_beside_a_range_is_another_rules() =>
        Assert.DoesNotContain("FARG0406", Probe.Container("""
            { "portMappings": [{ "containerPort": 80, "containerPortRange": "80-90" }, { "containerPort": 81, "containerPortRange": "80-90" }] }
            """), StringComparison.Ordinal);

    [Fact]
    public void Each_mapping_is_told_once() =>
        Assert.Equal(
            """
            FARG0406 containerDefinitions[web].portMappings[1].containerPort: Port 80 (tcp) is already mapped in this container: map each port once per protocol
            FARG0406 containerDefinitions[web].portMappings[2].containerPort: Port 80 (tcp) is already mapped in this container: map each port once per protocol
            FARG0406 containerDefinitions[web].portMappings[3].containerPortRange: The range 70-90 (tcp) is already mapped in this container: map each port once per protocol
            """,
            Probe.Container(Mappings("80, 80, 80, 70-90")));

    [Theory]
    [InlineData("80", "80", "containerPort", "Port 80 (tcp)")]
    [InlineData("70-90", "80", "containerPort", "Port 80 (tcp)")]
    [InlineData("80u", "70-90u", "containerPortRange", "The range 70-90 (udp)")]
    public void Two_containers_share_their_ports(string one, string other, string field, string what) =>
        Assert.Equal(
            $"FARG0407 containerDefinitions[c1].portMappings[0].{field}: {what} is also mapped by container 'web'; "
            + "the containers of a task share one network interface",
            Probe.Containers("{}", Mappings(one), Mappings(other)));

    [Fact]
    public void One_fault_is_told_by_one_of_both_rules() =>
        Assert.Equal(
            """
            FARG0406 containerDefinitions[c1].portMappings[1].containerPort: Port 80 (tcp) is already mapped in this container: map each port once per protocol
            FARG0407 containerDefinitions[c1].portMappings[0].containerPort: Port 80 (tcp) is also mapped by container 'web'; the containers of a task share one network interface
            """,
            Probe.Containers("{}", Mappings("80"), Mappings("80, 80")));

    [Fact]
    public void On_EC2_host_ports_tell_them_apart() =>
        Assert.Equal("", Probe.Containers("""{ "requiresCompatibilities": ["EC2"] }""", Mappings("80, 80"), Mappings("80")));

    [Fact]
    public void A_name_is_used_once_in_the_task() =>
        Assert.Equal(
            """
            FARG0409 containerDefinitions[web].portMappings[1].name: Port name 'http' is used more than once; names must be unique within a task definition
            FARG0409 containerDefinitions[c1].portMappings[0].name: Port name 'http' is used more than once; names must be unique within a task definition
            """,
            Probe.Containers(
                "{}",
                """{ "portMappings": [{ "containerPort": 80, "name": "http" }, { "containerPort": 81, "name": "http" }] }""",
                """{ "portMappings": [{ "containerPort": 82, "name": "http" }, { "containerPort": 83, "name": "<unknown>" }, { "containerPort": 84, "name": "<unknown>" }] }"""));

    [Fact]
    public void An_empty_name_is_none() =>
        Assert.Equal("", Probe.Container("""
            { "portMappings": [{ "containerPort": 80, "name": "" }, { "containerPort": 81, "name": "" }] }
            """));

    [Theory]
    [InlineData("24224", "containerPort")]
    [InlineData("24000-25000", "containerPortRange")]
    public void The_log_router_has_its_port_for_itself(string port, string field)
    {
        const string Router = """{ "firelensConfiguration": { "type": "fluentbit" } }""";
        Assert.Equal(
            $"FARG0411 containerDefinitions[web].portMappings[0].{field}: Port 24224 is the one on which the FireLens log router receives logs: do not map it",
            Probe.Containers("{}", Mappings(port), Router));
        Assert.Equal("", Probe.Containers("{}", Mappings(port), "{}"));
        Assert.Equal("", Probe.Containers("{}", Mappings(port + "u"), Router));
        Assert.Equal("", Probe.Containers("{}", Mappings("24225, ?"), Router));
    }

    // 80 or 80-90, then u for UDP, t for TCP and ? for a protocol that is not known; ? alone is a port that is not known.
    private static string Mappings(string ports) =>
        $$"""{ "portMappings": [{{string.Join(", ", ports.Split(", ").Select(Mapping))}}] }""";

    private static string Mapping(string port)
    {
        var number = port.TrimEnd('t', 'u', '?');
        var value = number.Length == 0 ? "\"<unknown>\"" : number.Contains('-', StringComparison.Ordinal) ? $"\"{number}\"" : number;
        var protocol = (number.Length, port[^1]) switch
        {
            (0, _) => "",
            (_, 't') => ", \"protocol\": \"tcp\"",
            (_, 'u') => ", \"protocol\": \"udp\"",
            (_, '?') => ", \"protocol\": \"<unknown>\"",
            _ => "",
        };
        return $$"""{ "containerPort{{(number.Contains('-', StringComparison.Ordinal) ? "Range" : "")}}": {{value}}{{protocol}} }""";
    }
}
