using System.Text.Json.Nodes;
using Fargate.Core.Build;
using Fargate.Core.Kinds;
using Fargate.Core.Model.Services;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs;
using Fargate.Core.Outputs.Policy;
using Fargate.Core.Tests.Costs;

namespace Fargate.Core.Tests.Outputs;

public class ExecutionRolePolicyTests
{
    private const string Role = "\"executionRoleArn\": \"arn:aws:iam::111122223333:role/execution\"";

    [Fact]
    public void A_whole_policy_is_sorted_and_says_nothing_twice()
    {
        var policy = ExecutionRolePolicy.Of(new TaskDefinition(Definitions.With($$"""
            {
              {{Role}},
              "containerDefinitions": [
                {
                  "name": "web", "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web:1.0",
                  "secrets": [
                    { "name": "B", "valueFrom": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:b-AbCdEf:password::" },
                    { "name": "A", "valueFrom": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:b-AbCdEf:user::" }
                  ],
                  "logConfiguration": {
                    "logDriver": "awslogs", "options": { "awslogs-group": "/web", "awslogs-region": "eu-west-1", "awslogs-create-group": "true" }
                  }
                },
                {
                  "name": "job", "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/job@sha256:00",
                  "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "/job", "awslogs-region": "eu-west-1" } }
                }
              ]
            }
            """)), BuildFacts.None)!;
        Assert.Equal("web-app.execution-role-policy.json", policy.Name);
        Assert.Equal("allows the execution role ecr, logs, secretsmanager", policy.Summary);
        var expected = JsonNode.Parse("""
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
                  "Resource": [
                    "arn:aws:ecr:eu-west-1:111122223333:repository/shop/job",
                    "arn:aws:ecr:eu-west-1:111122223333:repository/shop/web"
                  ]
                },
                { "Effect": "Allow", "Action": ["ecr:GetAuthorizationToken"], "Resource": ["*"] },
                { "Effect": "Allow", "Action": ["logs:CreateLogGroup"], "Resource": ["arn:aws:logs:eu-west-1:111122223333:log-group:/web:*"] },
                {
                  "Effect": "Allow",
                  "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                  "Resource": [
                    "arn:aws:logs:eu-west-1:111122223333:log-group:/job:*",
                    "arn:aws:logs:eu-west-1:111122223333:log-group:/web:*"
                  ]
                },
                {
                  "Effect": "Allow",
                  "Action": ["secretsmanager:GetSecretValue"],
                  "Resource": ["arn:aws:secretsmanager:eu-west-1:111122223333:secret:b-AbCdEf"]
                }
              ]
            }
            """);
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(policy.Text)), policy.Text);
        Assert.EndsWith("}\n", policy.Text);
    }

    [Theory]
    // Images.
    [InlineData("\"image\": \"nginx\"", "")]
    [InlineData("\"image\": \"public.ecr.aws/nginx/nginx\"", "")]
    [InlineData("\"image\": \"<unknown>\"", "")]
    [InlineData("\"image\": \"123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/a/b:1@sha256:0\"",
        "*: ecr:GetAuthorizationToken; arn:aws-us-gov:ecr:us-gov-west-1:123456789012:repository/a/b: ecr:BatchCheckLayerAvailability, ecr:BatchGetImage, ecr:GetDownloadUrlForLayer")]
    [InlineData("\"image\": \"123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/a\"",
        "*: ecr:GetAuthorizationToken; arn:aws-cn:ecr:cn-north-1:123456789012:repository/a: ecr:BatchCheckLayerAvailability, ecr:BatchGetImage, ecr:GetDownloadUrlForLayer")]
    [InlineData("\"repositoryCredentials\": { \"credentialsParameter\": \"arn:aws:secretsmanager:eu-west-1:123456789012:secret:hub\" }",
        "arn:aws:secretsmanager:eu-west-1:123456789012:secret:hub: secretsmanager:GetSecretValue; arn:aws:secretsmanager:eu-west-1:123456789012:secret:hub-??????: secretsmanager:GetSecretValue")]
    [InlineData("\"repositoryCredentials\": { \"credentialsParameter\": \"hub\" }",
        "arn:aws:secretsmanager:*:111122223333:secret:hub: secretsmanager:GetSecretValue; arn:aws:secretsmanager:*:111122223333:secret:hub-??????: secretsmanager:GetSecretValue")]
    // Secrets.
    [InlineData("\"secrets\": [{ \"valueFrom\": \"/shop/key\" }]", "arn:aws:ssm:*:111122223333:parameter/shop/key: ssm:GetParameters")]
    [InlineData("\"secrets\": [{ \"valueFrom\": \"key\" }, { \"valueFrom\": \"<unknown>\" }, \"<unknown>\"]",
        "arn:aws:ssm:*:111122223333:parameter/key: ssm:GetParameters")]
    [InlineData("\"secrets\": [{ \"valueFrom\": \"key\" }, { \"valueFrom\": \"arn:aws:ssm:eu-west-1:999999999999:parameter/other\" }]",
        "arn:aws:ssm:eu-west-1:111122223333:parameter/key: ssm:GetParameters; arn:aws:ssm:eu-west-1:999999999999:parameter/other: ssm:GetParameters")]
    [InlineData("\"secrets\": [{ \"valueFrom\": \"arn:aws:secretsmanager:eu-west-1\" }]", "")]
    [InlineData("\"secrets\": [{ \"valueFrom\": \"arn:aws:secretsmanager:eu-west-1:123456789012:secret:db:user::\" }]",
        "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db: secretsmanager:GetSecretValue; arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-??????: secretsmanager:GetSecretValue")]
    [InlineData("\"secrets\": [{ \"valueFrom\": \"arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf\" }]",
        "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf: secretsmanager:GetSecretValue")]
    [InlineData("\"secrets\": [{ \"valueFrom\": \"/aws/reference/secretsmanager/db\" }]",
        "arn:aws:secretsmanager:*:111122223333:secret:db: secretsmanager:GetSecretValue; arn:aws:secretsmanager:*:111122223333:secret:db-??????: secretsmanager:GetSecretValue; "
        + "arn:aws:ssm:*:111122223333:parameter/aws/reference/secretsmanager/db: ssm:GetParameters")]
    [InlineData("\"secrets\": [{ \"valueFrom\": \"arn:aws:ssm:eu-west-1:123456789012:parameter/aws/reference/secretsmanager/shop/db\" }]",
        "arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/db: secretsmanager:GetSecretValue; "
        + "arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/db-??????: secretsmanager:GetSecretValue; "
        + "arn:aws:ssm:eu-west-1:123456789012:parameter/aws/reference/secretsmanager/shop/db: ssm:GetParameters")]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"splunk\", \"secretOptions\": [{ \"name\": \"t\", \"valueFrom\": \"arn:aws:ssm:eu-west-1:123456789012:parameter/t\" }] }",
        "arn:aws:ssm:eu-west-1:123456789012:parameter/t: ssm:GetParameters")]
    // Logs.
    [InlineData("\"logConfiguration\": { \"logDriver\": \"awslogs\", \"options\": { \"awslogs-group\": \"/a\" } }",
        "arn:aws:logs:*:111122223333:log-group:/a:*: logs:CreateLogStream, logs:PutLogEvents")]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"awslogs\", \"options\": { \"awslogs-group\": \"arn:aws:logs:eu-west-1:123456789012:log-group:/a:*\" } }",
        "arn:aws:logs:eu-west-1:111122223333:log-group:/a:*: logs:CreateLogStream, logs:PutLogEvents")]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"awslogs\", \"options\": { \"awslogs-region\": \"eu-west-1\" } }", "")]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"awsfirelens\", \"options\": { \"awslogs-group\": \"/a\" } }", "")]
    // Files.
    [InlineData("\"environmentFiles\": [{ \"type\": \"s3\", \"value\": \"arn:aws:s3:::shop/web/a.env\" }]",
        "arn:aws:s3:::shop: s3:GetBucketLocation; arn:aws:s3:::shop/web/a.env: s3:GetObject")]
    [InlineData("\"credentialSpecs\": [\"credentialspec:arn:aws:ssm:eu-west-1:123456789012:parameter/spec\"]",
        "arn:aws:ssm:eu-west-1:123456789012:parameter/spec: ssm:GetParameters")]
    [InlineData("\"credentialSpecs\": [\"credentialspecdomainless:arn:aws:s3:::shop/spec.json\", \"<unknown>\"]",
        "arn:aws:s3:::shop: s3:GetBucketLocation; arn:aws:s3:::shop/spec.json: s3:GetObject")]
    public void What_a_container_names_is_allowed(string container, string expected)
    {
        var members = container.StartsWith("\"image\"", StringComparison.Ordinal) ? container : "\"image\": \"nginx\", " + container;
        Assert.Equal(expected, Allowed($$"""{ {{Role}}, "containerDefinitions": [{ "name": "web", {{members}} }] }"""));
    }

    [Theory]
    [InlineData("null", "")]
    [InlineData("\"execution\"", "arn:aws:ssm:*:*:parameter/key: ssm:GetParameters")]
    [InlineData("\"<unknown>\"", "arn:aws:ssm:*:*:parameter/key: ssm:GetParameters")]
    [InlineData("\"arn:aws-cn:iam::123456789012:role/a\"", "arn:aws-cn:ssm:*:123456789012:parameter/key: ssm:GetParameters")]
    [InlineData("\"arn:aws:iam::${Account}:role/a\"", "arn:aws:ssm:*:*:parameter/key: ssm:GetParameters")]
    public void It_is_the_role_whose_account_counts(string role, string expected) => Assert.Equal(expected, Allowed($$"""
        { "executionRoleArn": {{role}}, "containerDefinitions": [{ "name": "web", "image": "nginx", "secrets": [{ "name": "A", "valueFrom": "key" }] }] }
        """));

    // Where the definition names several regions or another one, and where the tasks run.
    [Theory]
    [InlineData("[]")]
    [InlineData("""[{ "name": "B", "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter/other" }]""")]
    public void A_parameter_by_its_name_is_in_the_region_of_the_project(string others)
    {
        var secrets = "[{ \"name\": \"A\", \"valueFrom\": \"key\" }" + (others == "[]" ? "]" : $", {others[1..]}");
        var allowed = Allowed(
            $$"""{ {{Role}}, "containerDefinitions": [{ "name": "web", "image": "nginx", "secrets": {{secrets}} }] }""",
            Builds.In("cn-north-1"));
        Assert.Contains("arn:aws-cn:ssm:cn-north-1:111122223333:parameter/key: ssm:GetParameters", allowed, StringComparison.Ordinal);
    }

    // What the service adds has capitals and small letters, nearly always; what could be a word may be the name's own.
    [Theory]
    [InlineData("my-secret", true)]
    [InlineData("my-Secret", true)]
    [InlineData("my-SECRET", true)]
    [InlineData("my-123456", true)]
    [InlineData("my-v2beta", true)]
    [InlineData("secret", true)]
    [InlineData("my-secrets", true)]
    [InlineData("my-AbCdEf", false)]
    [InlineData("my-secret-a1B2c3", false)]
    public void A_name_that_may_lack_its_last_letters_is_allowed_twice(string name, bool isTwice)
    {
        var arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:" + name;
        Assert.Equal(
            $"{arn}: secretsmanager:GetSecretValue" + (isTwice ? $"; {arn}-??????: secretsmanager:GetSecretValue" : ""),
            Allowed($$"""{ {{Role}}, "containerDefinitions": [{ "name": "web", "image": "nginx", "secrets": [{ "name": "A", "valueFrom": "{{arn}}:key::" }] }] }"""));
    }

    [Theory]
    // In the task's account and region, or else in those that the service's ARNs name.
    [InlineData(Role, "\"logDriver\": \"awslogs\", \"options\": { \"awslogs-group\": \"/proxy\", \"awslogs-create-group\": \"true\" }",
        "arn:aws:logs:*:111122223333:log-group:/proxy:*: logs:CreateLogGroup, logs:CreateLogStream, logs:PutLogEvents")]
    [InlineData(null, "\"logDriver\": \"awslogs\", \"options\": { \"awslogs-group\": \"/proxy\" }",
        "arn:aws:logs:eu-west-1:123456789012:log-group:/proxy:*: logs:CreateLogStream, logs:PutLogEvents")]
    [InlineData(Role, "\"logDriver\": \"splunk\", \"secretOptions\": [{ \"name\": \"splunk-token\", \"valueFrom\": \"arn:aws:ssm:eu-west-1:123456789012:parameter/t\" }]",
        "arn:aws:ssm:eu-west-1:123456789012:parameter/t: ssm:GetParameters")]
    [InlineData(Role, "\"logDriver\": \"awsfirelens\"", "")]
    // The task has no role.
    [InlineData("\"cpu\": \"256\"", "\"logDriver\": \"awslogs\", \"options\": { \"awslogs-group\": \"/proxy\" }", "")]
    public void The_proxy_of_Service_Connect_writes_its_logs_with_the_same_role(string? task, string logs, string expected)
    {
        var service = new Service(Definitions.Read($$"""
            {
              "service": {
                "serviceName": "orders", "cluster": "arn:aws:ecs:eu-west-1:123456789012:cluster/shop",
                "serviceConnectConfiguration": { "enabled": true, "logConfiguration": { {{logs}} } }
              }
            }
            """));
        var definition = task is null ? null : new TaskDefinition(Definitions.With($"{{ {task} }}"));
        var file = ExecutionRolePolicy.OfProxy(service, definition, BuildFacts.None);
        Assert.Equal(expected, Allowed(file));
        Assert.Equal(expected.Length > 0 ? "orders.service-connect.execution-role-policy.json" : null, file?.Name);
        Assert.Equal(expected.Length > 0, ResourceKind.Service.Documents(service.Root, definition, BuildFacts.None).Any(it => it.Name == file?.Name));
    }

    // Resource by resource, what is allowed of it.
    private static string Allowed(string members, BuildFacts? build = null) =>
        Allowed(ExecutionRolePolicy.Of(new TaskDefinition(Definitions.With(members)), build ?? BuildFacts.None));

    private static string Allowed(OutputFile? file)
    {
        if (file is null)
            return "";
        var pairs = JsonNode.Parse(file.Text)!["Statement"]!.AsArray().SelectMany(statement => statement!["Resource"]!.AsArray().SelectMany(
            resource => statement["Action"]!.AsArray().Select(action => (Resource: (string)resource!, Action: (string)action!))));
        return string.Join("; ", pairs.GroupBy(it => it.Resource, it => it.Action).OrderBy(it => it.Key, StringComparer.Ordinal)
            .Select(it => $"{it.Key}: {string.Join(", ", it.Order(StringComparer.Ordinal))}"));
    }
}
