using Fargate.Core.Drift;
using Fargate.Core.Json;
using Fargate.Core.Model.Services;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Drift;

public class DocumentDriftTests
{
    private const string Task = "a.task-definition.json";
    private const string Service = "a.service.json";

    [Theory]
    [InlineData("""{ "cpu": "256" }""", """{ "cpu": "512" }""", "cpu: 256 -> 512")]
    [InlineData("""{ "cpu": "256" }""", "{}", "cpu: removed, was 256")]
    [InlineData("{}", """{ "cpu": "256" }""", "cpu: added, 256")]
    [InlineData("""{ "cpu": "256" }""", """{ "cpu": 256 }""", "cpu: \"256\" -> 256")]
    [InlineData("""{ "cpu": null, "volumes": [], "ephemeralStorage": {} }""", "{}", "")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a" }, { "name": "api", "image": "shop/api:1.4" }] }""",
        """{ "containerDefinitions": [{ "name": "api", "image": "shop/api:1.5" }, { "name": "a" }] }""",
        "containerDefinitions[api].image: shop/api:1.4 -> shop/api:1.5")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "image": "b" }] }""", """{ "containerDefinitions": [] }""",
        "containerDefinitions[a]: removed, was {\"name\":\"a\",\"image\":\"b\"}")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "command": ["x", "y z"] }] }""", """{ "containerDefinitions": [{ "name": "a", "command": ["y z", "x"] }] }""",
        "containerDefinitions[a].command: [\"x\",\"y z\"] -> [\"y z\",\"x\"]")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "environment": [{ "name": "A", "value": "" }] }] }""",
        """{ "containerDefinitions": [{ "name": "a", "environment": [{ "name": "A", "value": "b c" }, { "name": "B", "value": "1" }] }] }""",
        "containerDefinitions[a].environment[A].value: \"\" -> \"b c\"|containerDefinitions[a].environment[B]: added, {\"name\":\"B\",\"value\":\"1\"}")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "portMappings": [{ "containerPort": 53 }, { "containerPort": 53, "protocol": "udp" }] }] }""",
        """{ "containerDefinitions": [{ "name": "a", "portMappings": [{ "containerPort": 53, "protocol": "udp", "name": "dns" }, { "containerPort": 53, "protocol": "tcp" }] }] }""",
        "containerDefinitions[a].portMappings[53/tcp].protocol: added, tcp|containerDefinitions[a].portMappings[53/udp].name: added, dns")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "environmentFiles": [{ "value": "x" }, { "value": "y" }] }] }""",
        """{ "containerDefinitions": [{ "name": "a", "environmentFiles": [{ "value": "y" }, { "value": "x" }] }] }""",
        "containerDefinitions[a].environmentFiles[0].value: x -> y|containerDefinitions[a].environmentFiles[1].value: y -> x")]
    [InlineData("""{ "requiresCompatibilities": ["EC2", "FARGATE"] }""", """{ "requiresCompatibilities": ["FARGATE", "EXTERNAL"] }""",
        "requiresCompatibilities: removed, was EC2|requiresCompatibilities: added, EXTERNAL")]
    [InlineData("""{ "newField": { "b": 1.0 } }""", """{ "newField": { "b": 1 } }""", "")]
    public void Differences_are_told_in_words(string first, string second, string expected) => Assert.Equal(expected, string.Join('|', Texts(Task, first, second)));

    [Theory]
    [InlineData("""{ "serviceName": "a" }""", """{ "serviceName": "b" }""", "serviceName: a -> b (update-service cannot change it: a service cannot be renamed)")]
    [InlineData("""{ "launchType": "EC2" }""", "{}", "launchType: removed, was EC2 (update-service cannot change it: update-service has no launchType: set capacityProviderStrategy or recreate the service)")]
    [InlineData("""{ "tags": [] }""", """{ "tags": [{ "key": "a", "value": "b" }] }""",
        "tags[a]: added, {\"key\":\"a\",\"value\":\"b\"} (update-service cannot change it: use tag-resource and untag-resource)")]
    [InlineData("""{ "taskDefinition": "a" }""", """{ "taskDefinition": "b" }""", "taskDefinition: a -> b")]
    [InlineData("""{ "taskDefinition": "a", "deploymentController": { "type": "CODE_DEPLOY" } }""", """{ "taskDefinition": "b", "deploymentController": { "type": "CODE_DEPLOY" } }""",
        "taskDefinition: a -> b (update-service cannot change it: with deploymentController CODE_DEPLOY, create a CodeDeploy deployment)")]
    public void What_a_service_cannot_become_is_said(string first, string second, string expected) => Assert.Equal([expected], Texts(Service, first, second));

    [Theory]
    [InlineData("a.template.json", """{ "Resources": { "T": { "Tags": [{ "Key": "a", "Value": "1" }, { "Key": "b", "Value": "2" }] } } }""",
        """{ "Resources": { "T": { "Tags": [{ "Key": "b", "Value": "3" }, { "Key": "a", "Value": "1" }] } } }""", "Resources.T.Tags[b].Value: 2 -> 3")]
    [InlineData("a.execution-role-policy.json", """{ "Statement": [{ "Action": ["x"] }, { "Action": "y" }] }""", """{ "Statement": [{ "Action": ["z"] }] }""",
        "Statement[0].Action: [\"x\"] -> [\"z\"]|Statement[1]: removed, was {\"Action\":\"y\"}")]
    public void Documents_of_no_known_shape_are_compared_too(string name, string first, string second, string expected) =>
        Assert.Equal(expected, string.Join('|', Texts(name, first, second)));

    [Fact]
    public void Of_a_long_text_the_part_that_differs_is_shown()
    {
        var same = new string('a', 500);
        var text = Assert.Single(Texts(Task, $$"""{ "family": "{{same}}b" }""", $$"""{ "family": "{{same}}c" }"""));
        Assert.Equal($"family: …{new string('a', 30)}b -> …{new string('a', 30)}c", text);
        Assert.Equal($"family: {new string('a', 120)}… (501 characters) -> x", Assert.Single(Texts(Task, $$"""{ "family": "{{same}}b" }""", """{ "family": "x" }""")));
    }

    [Fact]
    public void The_order_of_keys_and_of_what_has_none_says_nothing()
    {
        foreach (var (name, text, shape) in new (string, string, Shape?)[]
        {
            (Task, Documents.Task, TaskDefinitionShape.Instance), (Service, Documents.Service, ServiceShape.Instance["service"]),
        })
        {
            var document = Read(text);
            for (var seed = 0; seed < 100; seed++)
                Assert.Empty(Drift(name, document, Shuffled.Copy(document, shape, new Random(seed))).Select(it => $"{seed}: {it.Text}"));
        }
    }

    [Fact]
    public void Each_value_that_changes_is_a_difference_at_its_path_and_no_other_is()
    {
        foreach (var (name, text) in new[] { (Task, Documents.Task), (Service, Documents.Service) })
        {
            var document = Read(text);
            var leaves = document.DescendantsAndSelf().OfType<ApiScalar>().ToList();
            for (var i = 0; i < leaves.Count; i++)
            {
                var changed = Changed(document, leaves[i]);
                var differences = Drift(name, document, changed);
                // What names an item makes another of it.
                Assert.InRange(differences.Count, 1, 2);
                Assert.All(differences, it => Assert.True(it.Place.DescendantsAndSelf().Contains(leaves[i]) || it.Text.Contains(": added, ", StringComparison.Ordinal), it.Text));
                Assert.Equal(differences.Count, Drift(name, changed, document).Count);
            }
        }

        static ApiNode Changed(ApiNode node, ApiScalar leaf) => node == leaf
            ? leaf.Kind switch
            {
                ScalarKind.String => ApiScalar.String(leaf.Text + "x"),
                ScalarKind.Number => ApiScalar.Number("1" + leaf.Text),
                _ => ApiScalar.Boolean(leaf.Text == "false"),
            }
            : node.MapChildren(it => Changed(it, leaf));
    }

    [Theory]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "environment": [{ "name": "DB_PASSWORD", "value": "#" }] }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "environment": [{ "name": "AWS_SECRET_ACCESS_KEY", "value": "#" }] }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "environment": [{ "name": "URL", "value": "postgres://app:#@db.example.com/shop" }] }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "command": ["--db", "postgres://app:#@db.example.com/shop"] }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "dockerLabels": { "api.token": "#" } }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "logConfiguration": { "logDriver": "splunk", "options": { "splunk-token": "#" } } }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "logConfiguration": { "logDriver": "awsfirelens", "options": { "licenseKey": "#" } } }] }""")]
    [InlineData("""{ "Target": { "Input": "{\"containerOverrides\":[{\"name\":\"a\",\"environment\":[{\"name\":\"DB_PASSWORD\",\"value\":\"#\"}]}]}" } }""")]
    [InlineData("""{ "Resources": { "T": { "Environment": [{ "Name": "DB_PASSWORD", "Value": "#" }] } } }""")]
    public void The_value_of_what_looks_like_a_secret_is_never_shown(string document)
    {
        const string Secret = "hUnt3r2-qw8Zx";
        var secret = document.Replace("#", Secret, StringComparison.Ordinal);
        foreach (var other in new[] { document.Replace("#", Secret + "2", StringComparison.Ordinal), document.Replace("#", "", StringComparison.Ordinal), "{}", """{ "containerDefinitions": [{ "name": "a" }] }""" })
        {
            foreach (var name in new[] { Task, "a.schedule.json", "a.template.json" })
            {
                foreach (var text in Texts(name, secret, other).Concat(Texts(name, other, secret)))
                    Assert.DoesNotContain("hUnt3r2", text, StringComparison.Ordinal);
                Assert.NotEmpty(Texts(name, secret, other));
            }
        }
    }

    [Fact]
    public void Of_a_secret_it_is_said_that_it_differs() => Assert.Equal(
        ["containerDefinitions[a].environment[DB_PASSWORD].value: differs (the value looks like a secret and is not shown)"],
        Texts(
            Task,
            """{ "containerDefinitions": [{ "name": "a", "environment": [{ "name": "DB_PASSWORD", "value": "one-1" }] }] }""",
            """{ "containerDefinitions": [{ "name": "a", "environment": [{ "name": "DB_PASSWORD", "value": "two-2" }] }] }"""));

    private static IEnumerable<string> Texts(string name, string first, string second) => Drift(name, Read(first), Read(second)).Select(it => it.Text);

    private static IReadOnlyList<Difference> Drift(string name, ApiNode first, ApiNode second) => DocumentDrift.Of(name, first, second);

    private static ApiObject Read(string text) => (ApiObject)JsonReader.Read(text).Root!;
}
