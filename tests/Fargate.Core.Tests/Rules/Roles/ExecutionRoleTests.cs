namespace Fargate.Core.Tests.Rules.Roles;

public class ExecutionRoleTests
{
    private const string Ecr = "\"image\": \"123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1\"";
    private const string AwsLogs = "\"logConfiguration\": { \"logDriver\": \"awslogs\" }";
    private const string Secrets = "\"secrets\": [{ \"name\": \"A\", \"valueFrom\": \"a\" }]";
    private const string Credentials = "\"repositoryCredentials\": { \"credentialsParameter\": \"a\" }";
    private const string Files = "\"environmentFiles\": [{ \"type\": \"s3\", \"value\": \"a\" }]";
    private const string Specs = "\"credentialSpecs\": [\"a\"]";
    private const string SecretOptions = "\"logConfiguration\": { \"logDriver\": \"splunk\", \"secretOptions\": [{ \"name\": \"a\", \"valueFrom\": \"b\" }] }";

    [Theory]
    [InlineData("\"image\": \"nginx\"")]
    [InlineData("\"image\": \"public.ecr.aws/nginx/nginx:1\"")]
    [InlineData("\"image\": \"<unknown>\"")]
    [InlineData("\"image\": \"example.com/123456789012.dkr.ecr.eu-west-1.amazonaws.com/web\"")]
    [InlineData("\"image\": \"1234.dkr.ecr.eu-west-1.amazonaws.com/web\"")]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"awsfirelens\" }")]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"splunk\", \"options\": { \"splunk-token\": \"a\" } }")]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"<unknown>\" }")]
    [InlineData("\"logConfiguration\": \"<unknown>\"")]
    [InlineData("\"secrets\": [], \"environmentFiles\": [], \"credentialSpecs\": [], \"repositoryCredentials\": {}")]
    [InlineData("\"secrets\": [\"<open>\"], \"environmentFiles\": \"<unknown>\", \"repositoryCredentials\": \"<unknown>\"")]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"splunk\", \"secretOptions\": [] }")]
    public void Says_nothing_of(string member) => Assert.Equal("", Check(member));

    [Theory]
    [InlineData(Ecr, "the private ECR image of 'web'")]
    [InlineData("\"image\": \"123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/a/b@sha256:0\"", "the private ECR image of 'web'")]
    [InlineData("\"image\": \"123456789012.dkr.ecr-fips.us-east-1.amazonaws.com/web\"", "the private ECR image of 'web'")]
    [InlineData("\"image\": \"123456789012.dkr-ecr.us-east-1.on.aws/web\"", "the private ECR image of 'web'")]
    [InlineData(AwsLogs, "awslogs of 'web'")]
    [InlineData(Secrets, "secrets of 'web'")]
    [InlineData(Ecr + ", " + AwsLogs + ", " + Secrets, "the private ECR image of 'web', awslogs of 'web' and secrets of 'web'")]
    [InlineData(Credentials, "repositoryCredentials of 'web'")]
    [InlineData(Credentials + ", " + Files, "repositoryCredentials of 'web' and environmentFiles of 'web'")]
    [InlineData(Files + ", " + AwsLogs, "awslogs of 'web' and environmentFiles of 'web'")]
    public void What_is_refused_without_it_is_an_error(string members, string needs) =>
        Assert.Equal($"FARG0901 executionRoleArn: The task requires an execution role for {needs}: set executionRoleArn", Check(members).Split('\n')[0]);

    [Theory]
    [InlineData(Ecr, "arn:aws:iam::123456789012:role/ecsTaskExecutionRole")]
    [InlineData("\"image\": \"123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/a/b\"", "arn:aws-cn:iam::123456789012:role/ecsTaskExecutionRole")]
    // What the task names itself is its own; an image may be another account's.
    [InlineData(Ecr + ", \"secrets\": [{ \"name\": \"A\", \"valueFrom\": \"arn:aws:ssm:eu-west-1:210987654321:parameter/a\" }]", "arn:aws:iam::210987654321:role/ecsTaskExecutionRole")]
    public void The_role_is_in_the_account_that_the_task_names(string members, string role) => Assert.Equal(
        $"  role: Set executionRoleArn to the role 'ecsTaskExecutionRole' of account {role.Split(':')[4]} | executionRoleArn = \"{role}\"", Check(members).Split('\n')[1]);

    [Theory]
    [InlineData(Secrets)]
    [InlineData("\"secrets\": [{ \"name\": \"A\", \"valueFrom\": \"arn:aws:ssm:r:210987654321:parameter/a\" }, { \"name\": \"B\", \"valueFrom\": \"arn:aws:ssm:r:123456789012:parameter/a\" }]")]
    public void Where_it_names_none_or_several_a_file_is_left(string members) => Assert.Single(Check(members).Split('\n'));

    [Theory]
    [InlineData(Files, "environmentFiles of 'web'")]
    [InlineData(Specs, "credentialSpecs of 'web'")]
    [InlineData(SecretOptions, "secretOptions of 'web'")]
    public void What_is_documented_is_a_warning(string members, string needs) =>
        Assert.Equal($"FARG0902 executionRoleArn: AWS documents an execution role as required for {needs}: set executionRoleArn", Check(members));

    [Fact]
    public void Each_need_is_told_once_with_the_first_container_that_has_it() =>
        Assert.Equal(
            "FARG0901 executionRoleArn: The task requires an execution role for awslogs of 'a', secrets and repositoryCredentials of 'a': set executionRoleArn",
            CheckContainers(
                $$"""{ "name": "web" }, { {{Secrets}} }, { "name": "a", {{AwsLogs}}, {{Credentials}} }, { "name": "b", {{AwsLogs}}, {{Secrets}} }"""));

    [Theory]
    [InlineData("\"arn:aws:iam::123456789012:role/a\"")]
    [InlineData("\"<unknown>\"")]
    [InlineData("\"not a role\"")] // another rule's
    public void Says_nothing_with_a_role(string role) =>
        Assert.Equal("", Check($"{Ecr}, {AwsLogs}, {Secrets}, {Credentials}", $", \"executionRoleArn\": {role}"));

    [Fact]
    public void An_empty_role_is_none() =>
        Assert.StartsWith("FARG0901", Check(AwsLogs, ", \"executionRoleArn\": \"\""), StringComparison.Ordinal);

    [Fact]
    public void Other_launch_types_need_it_for_secrets_only()
    {
        const string OnEc2 = ", \"requiresCompatibilities\": [\"EC2\"]";
        Assert.Equal("", Check($"{Ecr}, {AwsLogs}", OnEc2) + Check($"{Credentials}, {Files}, {Specs}, {SecretOptions}", OnEc2));
        Assert.Equal(
            "FARG0901 executionRoleArn: The task requires an execution role for secrets of 'web': set executionRoleArn",
            Check($"{Ecr}, {Secrets}, {Files}", OnEc2).Split('\n')[0]);
        Assert.Equal("", Check($"{Ecr}, {AwsLogs}", ", \"requiresCompatibilities\": [\"<unknown>\"]"));
    }

    private static string Check(string members, string more = "") => CheckContainers($$"""{ "name": "web", {{members}} }""", more);

    // What the features lack otherwise is for other rules.
    private static string CheckContainers(string containers, string more = "") =>
        FindingText.Of(Definitions.Findings(Definitions.With($$"""{ "containerDefinitions": [{{containers}}]{{more}} }"""))
            .Where(it => it.Rule.Id is "FARG0901" or "FARG0902"));
}
