using System.Text.Json.Nodes;
using CsCheck;
using Fargate.Core.Tests.Edits;

namespace Fargate.Core.Tests.Rules;

/// <summary>Random tasks with the faults of containers, ports and lifecycle, some at once.</summary>
public class ContainerEditsTests
{
    private static readonly string[] Faults =
    [
        "\"privileged\": true", "\"links\": [\"a\"]", "\"hostname\": \"\"", "\"dnsSearchDomains\": [\"a\"]",
        "\"linuxParameters\": { \"maxSwap\": 1, \"swappiness\": 1, \"capabilities\": { \"add\": [\"CAP_SYS_PTRACE\", \"NET_ADMIN\"], \"drop\": [\"all\", \"X\"] } }",
        "\"linuxParameters\": { \"capabilities\": { \"add\": [\"sys_ptrace\"], \"drop\": [\"net_raw\"] }, \"tmpfs\": [{ \"containerPath\": \"/a\", \"size\": 5000 }] }",
        "\"resourceRequirements\": [{ \"type\": \"GPU\", \"value\": \"1\" }]",
        "\"image\": \"\"", "\"image\": \" a\"", "\"image\": \"A:1\"", "\"image\": \"A:\"",
        "\"cpu\": 200", "\"cpu\": 40000", "\"memory\": 5", "\"memory\": 500", "\"memory\": 600", "\"memory\": 300000", "\"memoryReservation\": 5",
        "\"memoryReservation\": 550", "\"memory\": 100, \"memoryReservation\": 600", "\"memory\": 3, \"memoryReservation\": 2",
        "\"memory\": 3, \"memoryReservation\": 5000", "\"memory\": 600, \"memoryReservation\": 550",
        "\"essential\": false", "\"essential\": true", "\"restartPolicy\": { \"enabled\": true, \"restartAttemptPeriod\": 5 }",
        "\"user\": \"a b\"", "\"ulimits\": [{ \"name\": \"nofile\", \"softLimit\": 2000000, \"hardLimit\": 1500000 }]",
        "\"ulimits\": [{ \"name\": \"nofile\", \"softLimit\": 2000000, \"hardLimit\": 5 }, { \"name\": \"core\", \"softLimit\": 6, \"hardLimit\": 5 }]",
        "\"systemControls\": [{ \"namespace\": \"net.a\", \"value\": \"1\" }]", "\"systemControls\": [{ \"namespace\": \"net.a\", \"value\": \"2\" }]",
        "\"portMappings\": [{ \"containerPort\": 80, \"hostPort\": 81, \"name\": \"A\", \"appProtocol\": \"http\" }]",
        "\"portMappings\": [{ \"hostPort\": 80, \"appProtocol\": \"http\" }, { \"containerPortRange\": \"90-70\" }]",
        "\"portMappings\": [{ \"containerPortRange\": \"24000 - 25000\", \"hostPort\": 5, \"name\": \"a\" }, { \"containerPort\": 24224, \"protocol\": \"udp\", \"appProtocol\": \"grpc\", \"name\": \"a\" }]",
        "\"healthCheck\": { \"command\": [\"curl x\"], \"interval\": 1, \"timeout\": 100, \"retries\": 0 }",
        "\"healthCheck\": { \"command\": [\"CMD\", \"x\"], \"interval\": 20, \"timeout\": 40, \"startPeriod\": 50 }", "\"healthCheck\": { \"timeout\": 50 }",
        "\"startTimeout\": 5", "\"startTimeout\": 500", "\"stopTimeout\": 1", "\"stopTimeout\": 5000", "\"firelensConfiguration\": { \"type\": \"fluentd\" }",
    ];

    private static readonly Gen<string> Name = Gen.OneOf("web", "db", "log", "a b", "a  b", "");

    private static readonly Gen<string[]> Dependencies = Gen.Select(
        Gen.Shuffle(new[] { "web", "db", "log", "a b", "webb" }), Gen.OneOf("START", "COMPLETE", "SUCCESS", "HEALTHY").Array[0, 2],
        (names, conditions) => conditions.Zip(names, (condition, name) => $$"""{ "containerName": "{{name}}", "condition": "{{condition}}" }""").ToArray());

    private static readonly Gen<string> Container = Gen.Select(
        Name, Gen.OneOf(Faults.Select(Gen.Const).ToArray()).Array[0, 4], Dependencies,
        (name, faults, dependencies) => Merged(
            [$$"""{ "name": "{{name}}", "image": "nginx:1.27", "dependsOn": [{{string.Join(", ", dependencies)}}] }""", .. faults.Select(it => $"{{ {it} }}")]));

    private static readonly Gen<string> Task = Gen.Select(
        Gen.OneOf("LINUX", "LINUX", "WINDOWS_SERVER_2022_CORE"), Container.Array[1, 4],
        (system, containers) => $$"""
            { "runtimePlatform": { "operatingSystemFamily": "{{system}}" }, "containerDefinitions": [{{string.Join(", ", containers)}}] }
            """);

    [Fact]
    public void Every_edit_heals_what_it_is_for_and_makes_nothing_else_wrong() =>
        Task.Sample(json =>
        {
            var root = Definitions.With(json);
            var before = Probe.Of(Definitions.Findings(root)).ToList();
            foreach (var finding in before)
            {
                foreach (var edit in finding.Edits)
                {
                    var after = Probe.Of(Definitions.Findings(EditApplier.Apply(root, edit))).ToList();
                    Assert.DoesNotContain(after, it => it.Rule == finding.Rule && it.Path.Equals(finding.Path));
                    // By their number: other findings may get another path or text. What did not read before may be wrong in itself.
                    var added = edit.Key is "name" or "range" or "host" ? [] : after.Where(it => after.Count(same => same.Rule == it.Rule) > before.Count(was => was.Rule == it.Rule));
                    Assert.True(!added.Any(), $"{finding}: {edit.Title} adds {added.FirstOrDefault()}");
                }
            }
        }, iter: 2000);

    private static string Merged(IEnumerable<string> parts)
    {
        var container = new JsonObject();
        foreach (var (key, value) in parts.SelectMany(it => JsonNode.Parse(it)!.AsObject()))
            container[key] = value!.DeepClone();
        return container.ToJsonString();
    }
}
