namespace Fargate.Core.Tests.Sources.Files;

public class TaskDefinitionFileTests
{
    [Fact]
    public void All_faults_come_together_each_at_its_value() => Check(
        """
        {
          "family": "web app",
          "networkMode": "bridge",
          "requiresCompatibilities": ["FARGATE"],
          "cpu": "256",
          "memory": "4096",
          "ephemeralStorage": { "sizeInGiB": 20 },
          "containerDefinitions": [
            { "name": "web", "image": "nginx:1.27" },
            { "name": "web", "image": "nginx:1.27" }
          ]
        }
        """,
        "2:13 '\"web app\"' FARG0201",
        "3:18 '\"bridge\"' FARG0202",
        "6:13 '\"4096\"' FARG0101",
        "7:38 '20' FARG0103",
        "10:15 '\"web\"' FARG0302");

    [Fact]
    public void What_is_missing_is_reported_at_what_is_around_it() => Check(
        """
        {
          "family": "web",
          "requiresCompatibilities": ["FARGATE"],
          "containerDefinitions": []
        }
        """,
        "1:1 '{' FARG0102",
        "1:1 '{' FARG0102",
        "1:1 '{' FARG0202",
        "4:3 '\"containerDefinitions\"' FARG0301");

    [Fact]
    public void The_family_may_stand_on_the_command_line() => Check(
        """
        {
          "networkMode": "awsvpc",
          "requiresCompatibilities": ["FARGATE"],
          "cpu": "256",
          "memory": "511",
          "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
        }
        """,
        "5:13 '\"511\"' FARG0101");

    [Fact]
    public void A_description_is_checked_where_it_is() => Check(
        """
        {
          "taskDefinition": {
            "taskDefinitionArn": "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7",
            "containerDefinitions": [{ "name": "web", "image": "nginx", "cpu": 0, "links": [], "portMappings": [], "environment": [] }],
            "family": "web", "revision": 7, "volumes": [], "status": "ACTIVE", "placementConstraints": [],
            "networkMode": "awsvpc", "compatibilities": ["EC2", "FARGATE"], "requiresCompatibilities": ["FARGATE"],
            "cpu": "256", "memory": "511", "registeredAt": 1700000000.5
          },
          "tags": []
        }
        """,
        "2:3 '\"taskDefinition\"' FARG1507",
        "7:29 '\"511\"' FARG0101");

    [Fact]
    public void Of_a_list_of_containers_no_one_knows_the_task() => Check(
        """
        [
          { "name": "web", "image": "nginx", "cpu": "256" },
          { "name": "web", "image": "nginx" }
        ]
        """,
        "2:45 '\"256\"' FARG1504",
        "3:13 '\"web\"' FARG0302");

    [Theory]
    [InlineData("\"<IMAGE1_NAME>\"")]
    [InlineData("\"${CPU}\"")]
    [InlineData("\"$CPU\"")]
    [InlineData("\"{{ cpu }}\"")]
    [InlineData("\"%CPU%\"")]
    [InlineData("\"$(cpu)\"")]
    [InlineData("\"#{cpu}#\"")]
    [InlineData("\"__CPU__\"")]
    [InlineData("\"$$$CPU$$$\"")]
    [InlineData("\"<%= cpu %>\"")]
    [InlineData("\"{cpu}\"")]
    [InlineData("\"{INSERT your CPU here}\"")]
    [InlineData("\"#CPU#\"")]
    [InlineData("\"@CPU@\"")]
    [InlineData("${CPU}")]
    [InlineData("${env == \"prod\" ? 1 : 2}")]
    [InlineData("$CPU")]
    [InlineData("<CPU>")]
    [InlineData("{{ cpu }}")]
    [InlineData("{{{ cpu }}}")]
    [InlineData("%CPU%")]
    [InlineData("$$$CPU$$$")]
    [InlineData("<%= cpu %>")]
    [InlineData("{{cpu}}{{unit}}")]
    public void A_placeholder_is_unknown_and_not_wrong(string cpu) => Check(With("\"cpu\": \"256\"", "\"cpu\": " + cpu));

    // Only CloudFormation fills it in, and this is no template of its.
    [Fact]
    public void A_dynamic_reference_of_CloudFormation_is_no_placeholder() => Check(
        With("\"cpu\": \"256\"", "\"executionRoleArn\": \"{{resolve:ssm:role}}\", \"cpu\": \"256\"").Replace(
            "\"essential\": true",
            "\"secrets\": [{ \"name\": \"A\", \"valueFrom\": \"{{resolve:secretsmanager:shop:SecretString:password}}\" }],"
                + " \"environment\": [{ \"name\": \"DB_PASSWORD\", \"value\": \"{{resolve:secretsmanager:shop}}\" }]",
            StringComparison.Ordinal),
        "5:23 '\"{{resolve:ssm:role}}\"' FARG0903",
        "8:85 '\"{{resolve:secretsmanager:shop:SecretString:password}}\"' FARG0610");

    [Theory]
    [InlineData("\"25 6\"")]
    [InlineData("\"a < b\"")]
    [InlineData("\"50%\"")]
    [InlineData("\"$ 1\"")]
    [InlineData("\"{ 1 }\"")]
    [InlineData("\"#1#\"")]
    [InlineData("\"_CPU_\"")]
    public void What_is_no_placeholder_is_wrong(string cpu) => Check(With("\"cpu\": \"256\"", "\"cpu\": " + cpu), $"5:10 '{cpu}' FARG0101");

    [Theory]
    [InlineData("{{#if sidecar}} { \"name\": \"a\", \"image\": \"b\" }, {{/if}}")]
    [InlineData("{% for x in all %} { \"name\": \"{{ x }}\", \"image\": \"b\" }, {% endfor %}")]
    [InlineData("${sidecars},")]
    [InlineData("%{ if sidecar } { \"name\": \"a\", \"image\": \"b\" }, %{ endif }")]
    public void A_templates_statements_leave_the_list_open(string statement) =>
        Check(With("\"containerDefinitions\": [", "\"containerDefinitions\": [" + statement), []);

    [Fact]
    public void A_templates_statements_among_fields_leave_what_is_missing_unknown() => Check("""
        {
          {{ sizes }}
          "family": "web", "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"],
          "containerDefinitions": [{ {{ image }}, "name": "web" {{ more }} }]
        }
        """);

    [Theory]
    [InlineData("\"user\": \"app\"")]
    [InlineData("\"image\": \"\"")]
    [InlineData("\"image\": \"PLACEHOLDER\"")]
    [InlineData("\"image\": \"<IMAGE1_NAME>\"")]
    [InlineData("\"image\": \"IMAGE1_NAME\"")]
    [InlineData("\"image\": \"REPLACE_IMAGE_AT_SHA256\"")]
    [InlineData("\"image\": \"REPOSITORY_URI:latest\"")]
    [InlineData("\"image\": \"ECR_REGISTRY/web:1.0\"")]
    [InlineData("\"image\": \"ghcr.io/OWNER/web:1.0\"")]
    [InlineData("\"image\": \"((image))\"")]
    public void An_image_that_the_deployment_puts_in_is_fine(string image) => Check(With("\"image\": \"nginx:1.27\"", image));

    [Fact]
    public void A_tag_in_capitals_is_a_tag() => Check(
        With("nginx:1.27", "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:RC1"),
        "1:1 '{' FARG0901");

    [Theory]
    [InlineData("", "")]
    [InlineData("<IMAGE1_NAME>", "5:18 '\"\"' FARG0903")]
    public void A_role_that_is_blank_beside_a_blank_image_is_put_in_with_it(string image, string expected) => Check(
        With("\"cpu\": \"256\"", "\"taskRoleArn\": \"\", \"cpu\": \"256\"").Replace("nginx:1.27", image, StringComparison.Ordinal),
        expected.Length == 0 ? [] : [expected]);

    [Fact]
    public void A_log_group_that_is_blank_beside_a_blank_image_is_put_in_with_it() => Check(
        With("\"cpu\": \"256\"", "\"executionRoleArn\": \"web\", \"cpu\": \"256\"").Replace("\"image\": \"nginx:1.27\"", """
            "image": "", "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "", "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "web" } }
            """, StringComparison.Ordinal));

    [Fact]
    public void An_arn_that_lost_its_account_has_no_blank_in_it() => Check(
        With("\"cpu\": \"256\"", "\"taskRoleArn\": \"arn:aws:iam::role/web\", \"cpu\": \"256\""),
        "5:18 '\"arn:aws:iam::role/web\"' FARG0903");

    [Theory]
    [InlineData("arn:aws:iam::YOUR_ACCOUNT_ID:role/web")]
    [InlineData("arn:aws:iam::XXXXXXXXXXXX:role/web")]
    [InlineData("arn:aws:iam::aws_account_id:role/web")]
    [InlineData("arn:aws:iam::#AWSACCOUNTID#:role/web")]
    [InlineData("{INSERT your role}")]
    public void A_blank_in_an_arn_is_a_placeholder(string arn) => Check(With("\"cpu\": \"256\"", $"\"cpu\": \"256\", \"taskRoleArn\": \"{arn}\""));

    [Fact]
    public void For_other_launch_types_only_the_rules_speak_that_hold_for_all() => Check(
        """
        {
          "family": "web app",
          "requiresCompatibilities": ["EC2"],
          "cpu": "300",
          "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128, "links": ["x"], "privileged": true }]
        }
        """,
        "2:13 '\"web app\"' FARG0201");

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"family\"")]
    [InlineData("{ \"family\": \"web\" }")]
    [InlineData("{ \"$schema\": \"http://json-schema.org/draft-07/schema#\", \"properties\": { \"containerDefinitions\": {} } }")]
    [InlineData("{ \"Resources\": { \"Task\": { \"Type\": \"AWS::ECS::TaskDefinition\", \"Properties\": { \"ContainerDefinitions\": [] } } } }")]
    [InlineData("[{ \"family\": \"web\", \"containerDefinitions\": [], \"image\": 1 }]")]
    [InlineData("[1, \"a\"]")]
    public void What_is_no_task_definition_is_left_alone(string json) => Check(json);

    [Fact]
    public void Rules_can_be_suppressed_for_a_file()
    {
        var json = With("\"memory\": \"512\"", "\"memory\": \"511\", \"revision\": 1");
        Assert.Equal(["FARG0101", "FARG1506"], FileText.Findings(json).Select(it => it.Rule.Id));
        Assert.Equal(["FARG1506"], FileText.Findings(json, ("fargate.suppress", "farg0101; FARG0202")).Select(it => it.Rule.Id));
        Assert.Empty(FileText.Findings(json, ("fargate.suppress", "FARG0101,FARG1506")));
        Assert.Equal(
            "1:1 '{' FARG0010: 'FARG101' is not a valid value for fargate.suppress, so the option has no effect; expected rule IDs separated by commas, such as 'FARG0101, FARG0102'",
            FileText.Check(Valid, ("fargate.suppress", "FARG101")));
    }

    [Fact]
    public void A_text_that_is_too_long_is_left_alone() => Check(new string(' ', Core.Sources.Files.TaskDefinitionFile.MaxLength) + "{");

    [Fact]
    public void Valid_definitions_raise_nothing() => Check(Valid);

    internal const string Valid = """
        {
          "family": "web",
          "networkMode": "awsvpc",
          "requiresCompatibilities": ["FARGATE"],
          "cpu": "256",
          "memory": "512",
          "containerDefinitions": [
            { "name": "web", "image": "nginx:1.27", "essential": true }
          ]
        }
        """;

    internal static string With(string old, string replacement)
    {
        Assert.Contains(old, Valid, StringComparison.Ordinal);
        return Valid.Replace(old, replacement, StringComparison.Ordinal);
    }

    internal static void Check(string json, params string[] expected) => Assert.Equal(
        string.Join('\n', expected),
        string.Join('\n', FileText.Findings(json).Select(it => $"{FileText.Position(json, it.Span.Start)} '{json.Substring(it.Span.Start, it.Span.Length)}' {it.Rule.Id}")));
}
