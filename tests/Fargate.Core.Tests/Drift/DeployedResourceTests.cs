using Fargate.Core.Drift;
using Fargate.Core.Json;
using Fargate.Core.Model.Services;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Sources.Files;
using Fargate.Core.Tests.Sources.Files;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Drift;

public class DeployedResourceTests
{
    [Fact]
    public void The_answer_about_what_was_registered_is_no_difference()
    {
        var task = Assert.Single(DeployedResource.In(JsonReader.Read(Documents.Answer)));
        Assert.Equal("shop:12", task.Called);
        Assert.True(task.HasTags);
        for (var seed = 0; seed < 20; seed++)
            Assert.Empty(Texts(Documents.Answer, Shuffled.Copy(Read(Documents.Task), TaskDefinitionShape.Instance, new Random(seed))));
    }

    [Fact]
    public void The_answer_about_what_was_created_is_no_difference()
    {
        for (var seed = 0; seed < 20; seed++)
            Assert.Empty(Texts(Documents.ServiceAnswer, Shuffled.Copy(Read(Documents.Service), ServiceShape.Instance["service"], new Random(seed))));
    }

    [SkippableFact]
    public void Real_answers_are_what_was_registered()
    {
        var compared = 0;
        foreach (var (id, text) in Corpus.Files().Where(it => it.Text.Contains("\"registeredAt\"", StringComparison.Ordinal)))
        {
            var document = JsonReader.Read(text);
            if (document.Error is not null || RegisterInput.Of(document) is not { } input)
                continue;
            var written = (ApiObject)Terse(input.Definition)!;
            Assert.Empty(Texts(text, written).Select(it => id + ": " + it));
            compared++;

            // And one word of it changed is found.
            ((ApiObject)((ApiArray)written["containerDefinitions"]!).Items[0]).Set("image", ApiScalar.String("other"));
            Assert.Contains(".image: ", Assert.Single(Texts(text, written)), StringComparison.Ordinal);
        }

        Assert.True(compared > 15, $"{compared} files");

        // As people write it: without what the service adds.
        static ApiNode? Terse(ApiNode node)
        {
            if (node.MapChildren(Terse) is not ApiObject structure)
                return node is ApiArray && !node.Children.Any() ? null : node.MapChildren(Terse);
            foreach (var (key, value) in new[]
            {
                ("cpu", "0"), ("essential", "true"), ("protocol", "tcp"), ("readOnly", "false"), ("interval", "30"), ("timeout", "5"), ("retries", "3"),
                ("configuredAtLaunch", "false"), ("enableFaultInjection", "false"), ("cpuArchitecture", "X86_64"), ("operatingSystemFamily", "LINUX"), ("versionConsistency", "enabled"),
                ("hostPort", structure.TextOf("containerPort") ?? ""),
            })
            {
                if (structure.TextOf(key) == value)
                    structure.Remove(key);
            }

            return structure.Keys.Count == 0 ? null : structure;
        }
    }

    [Theory]
    [InlineData("\"image\": \"shop/api:1.4\"", "\"image\": \"shop/api:1.5\"", "containerDefinitions[api].image: shop/api:1.4 -> shop/api:1.5")]
    [InlineData("\"memory\": \"1GB\"", "\"memory\": \"2GB\"", "memory: 1024 -> 2GB")]
    [InlineData("\"shop-execution\"", "\"other\"", "executionRoleArn: arn:aws:iam::123456789012:role/shop-execution -> other")]
    [InlineData("\"healthCheck\": {", "\"healthCheck\": { \"interval\": 10,", "containerDefinitions[api].healthCheck.interval: 30 -> 10")]
    [InlineData("\"shop/router:${Tag}\"", "\"shop/other:${Tag}\"", "containerDefinitions[router].image: shop/router:7 -> shop/other:${Tag}")]
    [InlineData("{ \"key\": \"team\", \"value\": \"shop\" }, ", "", "tags[team]: removed, was {\"key\":\"team\",\"value\":\"shop\"}")]
    [InlineData("\"name\": \"LOG_LEVEL\"", "\"name\": \"LOG\"",
        "containerDefinitions[api].environment[LOG_LEVEL]: removed, was {\"name\":\"LOG_LEVEL\",\"value\":\"info\"}|containerDefinitions[api].environment[LOG]: added, {\"name\":\"LOG\",\"value\":\"info\"}")]
    public void A_definition_that_says_something_else_differs(string from, string to, string expected)
    {
        Assert.Contains(from, Documents.Task, StringComparison.Ordinal);
        Assert.Equal(expected, string.Join('|', Texts(Documents.Answer, Read(Documents.Task.Replace(from, to, StringComparison.Ordinal)))));
    }

    [Theory]
    [InlineData("\"image\": \"shop/api:1.4\", \"cpu\": 0", "\"image\": \"shop/api:1.4\", \"cpu\": 128", "containerDefinitions[api].cpu: removed, was 128")]
    [InlineData("\"essential\": true", "\"essential\": false", "containerDefinitions[api].essential: removed, was false")]
    [InlineData("\"environmentFiles\": []", "\"environmentFiles\": [{ \"value\": \"arn:aws:s3:::b/a.env\", \"type\": \"s3\" }]",
        "containerDefinitions[api].environmentFiles[0]: removed, was {\"value\":\"arn:aws:s3:::b/a.env\",\"type\":\"s3\"}")]
    [InlineData("\"cpuArchitecture\": \"X86_64\"", "\"cpuArchitecture\": \"ARM64\"", "runtimePlatform.cpuArchitecture: removed, was ARM64")]
    [InlineData("{ \"key\": \"cost\", \"value\": \"42\" }", "{ \"key\": \"cost\", \"value\": \"43\" }", "tags[cost].value: 43 -> 42")]
    public void A_deployment_that_someone_changed_differs(string from, string to, string expected)
    {
        Assert.Contains(from, Documents.Answer, StringComparison.Ordinal);
        Assert.Equal([expected], Texts(Documents.Answer.Replace(from, to, StringComparison.Ordinal), Read(Documents.Task)));
    }

    // Whether a digest is what a tag names, only the registry knows.
    [Theory]
    [InlineData("shop/api@sha256:1", "shop/api:1.4", true)]
    [InlineData("shop/api:1.4@sha256:1", "shop/api:1.4", true)]
    [InlineData("shop/api:1.4@sha256:1", "shop/api:1.5", false)]
    [InlineData("shop/api@sha256:1", "shop/app:1.4", false)]
    [InlineData("shop/api@sha256:1", "shop/api@sha256:2", false)]
    [InlineData("localhost:5000/api@sha256:1", "localhost:5000/api:1", true)]
    [InlineData("localhost:5000/api@sha256:1", "localhost:5000", false)]
    public void A_digest_is_not_held_against_a_tag(string deployed, string own, bool isSame) => Assert.Equal(isSame, !Texts(
        Documents.Answer.Replace("shop/api:1.4", deployed, StringComparison.Ordinal), Read(Documents.Task.Replace("shop/api:1.4", own, StringComparison.Ordinal))).Any());

    [Theory]
    [InlineData("\"orders:7\"", "")]
    [InlineData("\"arn:aws:ecs:eu-west-1:123456789012:task-definition/orders:7\"", "")]
    [InlineData("\"orders:8\"", "taskDefinition: arn:aws:ecs:eu-west-1:123456789012:task-definition/orders:7 -> orders:8")]
    [InlineData("\"order\"", "taskDefinition: arn:aws:ecs:eu-west-1:123456789012:task-definition/orders:7 -> order")]
    public void A_revision_counts_where_one_is_named(string task, string expected) => Assert.Equal(
        expected, string.Join('|', Texts(Documents.ServiceAnswer, Read(Documents.Service.Replace("\"taskDefinition\": \"orders\"", "\"taskDefinition\": " + task, StringComparison.Ordinal)))));

    [Theory]
    [InlineData("\"desiredCount\": 2,", "\"desiredCount\": 3,", "desiredCount: 2 -> 3")]
    [InlineData("\"desiredCount\": 2,", "", "")]
    [InlineData("\"launchType\": \"FARGATE\",", "", "")]
    [InlineData("\"launchType\": \"FARGATE\",", "\"launchType\": \"EC2\",",
        "launchType: FARGATE -> EC2 (update-service cannot change it: update-service has no launchType: set capacityProviderStrategy or recreate the service)")]
    [InlineData("\"subnet-0a\"", "\"subnet-0c\"",
        "networkConfiguration.awsvpcConfiguration.subnets: removed, was subnet-0a|networkConfiguration.awsvpcConfiguration.subnets: added, subnet-0c")]
    [InlineData("\"subnet-0a\"", "\"${Subnet}\"", "")]
    [InlineData(", \"securityGroups\": [\"sg-0a\"]", "", "")]
    [InlineData("\"rollback\": true", "\"rollback\": false", "deploymentConfiguration.deploymentCircuitBreaker.rollback: true -> false")]
    [InlineData("\"port\": 80 }", "\"port\": 81 }",
        "serviceConnectConfiguration.services[http].clientAliases[80]: removed, was {\"port\":80,\"dnsName\":\"http.shop\"}|serviceConnectConfiguration.services[http].clientAliases[81]: added, {\"port\":81}")]
    [InlineData("targetgroup/b/2", "targetgroup/c/3",
        "loadBalancers[arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/b/2]: removed|loadBalancers[arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/c/3]: added")]
    public void Services_are_compared_by_what_they_were_told(string from, string to, string expected)
    {
        Assert.Contains(from, Documents.Service, StringComparison.Ordinal);
        var texts = Texts(Documents.ServiceAnswer, Read(Documents.Service.Replace(from, to, StringComparison.Ordinal))).ToList();
        var expectations = expected.Split('|', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expectations.Length, texts.Count);
        Assert.All(texts.Zip(expectations), it => Assert.StartsWith(it.Second, it.First, StringComparison.Ordinal));
    }

    [Fact]
    public void Scaling_moves_the_count_and_code_deploy_the_target_groups()
    {
        var service = Assert.Single(DeployedResource.In(JsonReader.Read(Documents.ServiceAnswer)));
        var document = Read(Documents.Service);
        document.Set("desiredCount", ApiScalar.Integer(9));
        Assert.Single(service.Compare(document, isScaled: false));
        Assert.Empty(service.Compare(document, isScaled: true));

        var controller = Documents.ServiceAnswer.Replace("\"type\": \"ECS\"", "\"type\": \"CODE_DEPLOY\"", StringComparison.Ordinal).Replace("targetgroup/b/2", "targetgroup/green/9", StringComparison.Ordinal);
        var moved = Read(Documents.Service);
        moved.GetOrAddObject("deploymentController").Set("type", ApiScalar.String("CODE_DEPLOY"));
        Assert.Empty(Texts(controller, moved));
    }

    [Fact]
    public void Tags_that_were_not_asked_for_are_not_compared()
    {
        foreach (var tags in new[] { "[]", "null" })
        {
            var answer = Documents.Answer[..Documents.Answer.IndexOf("\"tags\": [{ \"key\": \"cost\"", StringComparison.Ordinal)] + $"\"tags\": {tags} }}";
            var task = Assert.Single(DeployedResource.In(JsonReader.Read(answer)));
            Assert.False(task.HasTags);
            Assert.Empty(task.Compare(Read(Documents.Task), isScaled: false));
        }
    }

    [Theory]
    [InlineData("{}", 0)]
    [InlineData("[]", 0)]
    [InlineData("{ \"services\": [], \"failures\": [{ \"reason\": \"MISSING\" }] }", 0)]
    [InlineData("{ \"containerDefinitions\": [], \"family\": \"a\" }", 1)]
    [InlineData("[{ \"serviceArn\": \"a\", \"serviceName\": \"a\" }, { \"serviceArn\": \"b\" }]", 2)]
    public void Answers_may_be_cut_down_by_a_query(string answer, int count) => Assert.Equal(count, DeployedResource.In(JsonReader.Read(answer)).Count);

    private static IEnumerable<string> Texts(string answer, ApiNode document) =>
        Assert.Single(DeployedResource.In(JsonReader.Read(answer))).Compare((ApiObject)document, isScaled: false).Select(it => it.Text);

    private static ApiObject Read(string text) => (ApiObject)JsonReader.Read(text).Root!;
}
