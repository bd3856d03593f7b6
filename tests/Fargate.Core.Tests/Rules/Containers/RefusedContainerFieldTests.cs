using Fargate.Core.Limits;

namespace Fargate.Core.Tests.Rules.Containers;

public class RefusedContainerFieldTests
{
    public static TheoryData<string, string> Fields => new()
    {
        { "links", """["db"]""" },
        { "hostname", "\"web\"" },
        { "extraHosts", """[{ "hostname": "db", "ipAddress": "10.0.0.1" }]""" },
        { "dnsServers", """["10.0.0.2"]""" },
        { "disableNetworking", "true" },
        { "privileged", "true" },
        { "dockerSecurityOptions", """["no-new-privileges"]""" },
        { "linuxParameters.devices", """[{ "hostPath": "/dev/fuse" }]""" },
        { "linuxParameters.sharedMemorySize", "64" },
        { "linuxParameters.maxSwap", "0" },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void Each_field_is_refused_and_can_be_removed(string field, string value)
    {
        var instead = RefusedFields.Enforced.Single(it => it.Path == field).Instead;
        Assert.Equal(
            $"FARG0303 containerDefinitions[web].{field}: Fargate does not support '{field}': {instead}\n"
            + $"  remove: Remove '{field.Split('.')[^1]}' | - containerDefinitions[web].{field}",
            Probe.Container(Written(field, value)));
    }

    [Fact]
    public void The_table_has_no_other_field() =>
        Assert.Equal(RefusedFields.Enforced.Select(it => it.Path), Fields.Select(it => (string)it[0]));

    [Theory]
    [InlineData("links", "[]")]
    [InlineData("hostname", "\"\"")]
    [InlineData("hostname", "\"<unknown>\"")]
    [InlineData("dnsServers", "\"<unknown>\"")]
    [InlineData("dnsServers", """["<open>"]""")]
    [InlineData("disableNetworking", "false")]
    [InlineData("privileged", "false")]
    [InlineData("privileged", "\"<unknown>\"")]
    [InlineData("linuxParameters.devices", "[]")]
    [InlineData("linuxParameters.initProcessEnabled", "true")]
    [InlineData("linuxParameters.tmpfs", """[{ "containerPath": "/a", "size": 5 }]""")]
    [InlineData("linuxParameters", "\"<unknown>\"")]
    public void Says_nothing_of(string field, string value) => Assert.Equal("", Probe.Container(Written(field, value)));

    [Theory]
    [InlineData("[\"EC2\"]", "\"bridge\"")]
    [InlineData("[\"EC2\"]", "\"<unknown>\"")]
    [InlineData("null", "null")]
    public void EC2_takes_them(string compatibilities, string mode) => Assert.Equal("", Probe.Container(
        """{ "privileged": true, "links": ["db"], "hostname": "web" }""", $$"""{ "requiresCompatibilities": {{compatibilities}}, "networkMode": {{mode}} }"""));

    [Theory]
    [InlineData("[\"EC2\"]")]
    [InlineData("[\"MANAGED_INSTANCES\"]")]
    [InlineData("[\"<unknown>\"]")]
    [InlineData("null")]
    public void Some_are_refused_with_awsvpc_wherever_the_task_runs(string compatibilities)
    {
        var members = Fields.ToDictionary(it => (string)it[0], it => Written((string)it[0], (string)it[1]));
        var task = $$"""{ "requiresCompatibilities": {{compatibilities}} }""";
        Assert.Equal(
            "links hostname extraHosts dnsServers disableNetworking",
            string.Join(' ', members.Where(it => Probe.Container(it.Value, task).StartsWith($"FARG0303 containerDefinitions[web].{it.Key}: Network mode awsvpc does not support", StringComparison.Ordinal)).Select(it => it.Key)));
        Assert.Equal("", string.Concat(members.Keys.Skip(5).Select(it => Probe.Container(members[it], task))));
        Assert.Equal("", Probe.Container("""{ "resourceRequirements": [{ "type": "GPU", "value": "1" }] }""", task));
    }

    [Fact]
    public void Windows_refuses_all_Linux_parameters_which_another_rule_says() =>
        Assert.Equal("", Probe.Container(
            """{ "linuxParameters": { "maxSwap": 5, "swappiness": 5, "capabilities": { "add": ["ALL"], "drop": ["none"] } } }""",
            """{ "cpu": "1024", "memory": "2048", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }"""));

    [Fact]
    public void Each_type_of_device_is_told() =>
        Assert.Equal(
            """
            FARG0303 containerDefinitions[web].resourceRequirements[GPU].type: Fargate does not support 'GPU': GPUs need EC2 or managed instances
              remove: Remove 'resourceRequirements' | - containerDefinitions[web].resourceRequirements
            FARG0303 containerDefinitions[web].resourceRequirements[InferenceAccelerator].type: Fargate does not support 'InferenceAccelerator': AWS has discontinued Elastic Inference
              remove: Remove 'resourceRequirements' | - containerDefinitions[web].resourceRequirements
            """,
            Probe.Container("""
                { "resourceRequirements": [{ "type": "GPU", "value": "1" }, { "type": "InferenceAccelerator", "value": "a" }] }
                """));

    [Fact]
    public void Devices_that_are_documented_for_others_are_a_rule_of_their_own() =>
        Assert.Equal(
            """
            FARG0303 containerDefinitions[web].resourceRequirements[GPU].type: Fargate does not support 'GPU': GPUs need EC2 or managed instances
              remove: Remove 'resourceRequirements' | - containerDefinitions[web].resourceRequirements
            FARG0304 containerDefinitions[web].resourceRequirements[NeuronDevice].type: AWS documents 'NeuronDevice' as not supported on Fargate: Neuron devices need managed instances
              remove: Remove 'resourceRequirements' | - containerDefinitions[web].resourceRequirements
            """,
            Probe.Container("""
                { "resourceRequirements": [{ "type": "NeuronDevice", "value": "ALL" }, { "type": "GPU", "sharingStrategy": { "nvidiaMps": { "memory": 512 } } }] }
                """));

    [Fact]
    public void Sharing_alone_is_told_too() =>
        Assert.Equal(
            """
            FARG0304 containerDefinitions[web].resourceRequirements[Quantum].sharingStrategy: AWS documents 'sharingStrategy' as not supported on Fargate: GPUs are shared on EC2 and managed instances
              remove: Remove 'sharingStrategy' | - containerDefinitions[web].resourceRequirements[Quantum].sharingStrategy
            """,
            Probe.Container("""{ "resourceRequirements": [{ "type": "Quantum", "sharingStrategy": { "nvidiaMps": { "memory": 512 } } }] }"""));

    [Theory]
    [InlineData("[\"EC2\"]")]
    [InlineData("[\"MANAGED_INSTANCES\"]")]
    [InlineData("[\"<unknown>\"]")]
    [InlineData("null")]
    public void Others_than_Fargate_have_such_devices(string compatibilities) =>
        Assert.Equal("", Probe.Container(
            """
            { "resourceRequirements": [
                { "type": "NeuronDevice", "value": "ALL" }, { "type": "GPU", "sharingStrategy": { "nvidiaMps": { "memory": 512, "maxComputePercent": 50 } } }] }
            """,
            $$"""{ "requiresCompatibilities": {{compatibilities}} }"""));

    [Theory]
    [InlineData("""[{ "type": "Quantum", "value": "1" }]""")]
    [InlineData("""[{ "type": "<unknown>", "value": "1" }]""")]
    [InlineData("[]")]
    public void Another_type_of_device_may_be_new(string requirements) =>
        Assert.Equal("", Probe.Container($$"""{ "resourceRequirements": {{requirements}} }"""));

    [Fact]
    public void A_list_with_another_type_is_not_removed() =>
        Assert.DoesNotContain("remove:", Probe.Container("""
            { "resourceRequirements": [{ "type": "GPU", "value": "1" }, { "type": "Quantum", "value": "1" }] }
            """), StringComparison.Ordinal);

    [Theory]
    [InlineData("dnsSearchDomains", """["corp.example.com"]""", "the VPC determines name resolution")]
    [InlineData("linuxParameters.swappiness", "60", "it requires maxSwap, which Fargate does not support")]
    public void What_is_only_documented_is_a_rule_of_its_own(string field, string value, string instead) =>
        Assert.Equal(
            $"FARG0304 containerDefinitions[web].{field}: AWS documents '{field}' as not supported on Fargate: {instead}\n"
            + $"  remove: Remove '{field.Split('.')[^1]}' | - containerDefinitions[web].{field}",
            Probe.Container(Written(field, value)));

    [Fact]
    public void The_description_quotes_every_text_of_the_service()
    {
        var description = Definitions.Findings(Definitions.With("""{ "containerDefinitions": [{ "name": "web", "image": "a", "privileged": true }] }"""))
            .Single(it => it.Rule.Id == "FARG0303").Rule.Description;
        Assert.All(RefusedFields.Enforced, it => Assert.Contains(it.ApiText!, description, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_has_the_same_table()
    {
        var page = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "rules", "FARG0303.md"));
        Assert.Equal(
            [
                .. RefusedFields.Enforced.Select(it => $"| `{it.Path}` | {it.ApiText} |"),
                .. RefusedFields.ResourceTypes.Select(it => $"| `resourceRequirements[].type: {it.Path}` | {it.ApiText ?? "(not observed)"} |"),
            ],
            page.Where(it => it.StartsWith("| `", StringComparison.Ordinal)));
    }

    private static string Written(string field, string value) => field.Split('.') is [var outer, var inner]
        ? $$"""{ "{{outer}}": { "{{inner}}": {{value}} } }"""
        : $$"""{ "{{field}}": {{value}} }""";
}
