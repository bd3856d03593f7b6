using Fargate.Core.Kinds;

namespace Fargate.Core.Tests.Rules.Services;

/// <summary>Runs, schedules and clusters.</summary>
public class ResourceTests
{
    private const string Target = """{ "Target": { "EcsParameters": { [FIELD] } } }""";

    public static TheoryData<ResourceKind, string, string> Required => new()
    {
        { ResourceKind.Service, """{ "service": { "taskDefinition": null } }""", "service.taskDefinition: The task definition" },
        { ResourceKind.RunTask, """{ "runTask": { "taskDefinition": null } }""", "runTask.taskDefinition: The task definition" },
        {
            ResourceKind.Schedule, """{ "Target": { "EcsParameters": { "TaskDefinitionArn": null } } }""",
            "Target.EcsParameters.TaskDefinitionArn: The task definition"
        },
        { ResourceKind.Schedule, """{ "Target": { "RoleArn": null } }""", "Target.RoleArn: The role with which the schedule starts tasks" },
        { ResourceKind.FargateProfile, """{ "clusterName": null }""", "clusterName: The cluster" },
        { ResourceKind.FargateProfile, """{ "clusterName": "" }""", "clusterName: The cluster" },
        { ResourceKind.FargateProfile, """{ "podExecutionRoleArn": null }""", "podExecutionRoleArn: The pod execution role" },
    };

    [Theory]
    [MemberData(nameof(Required))]
    public void What_the_API_requires_is_missing(ResourceKind kind, string members, string start) =>
        Assert.StartsWith($"FARG1280 {start} is missing: ", Assert.Single(Findings("FARG1280", kind, members)));

    // Without a cluster the ARN of the task definition cannot be made either; one finding is enough.
    [Fact]
    public void A_schedule_without_a_cluster() => Assert.Equal(
        "FARG1280 Target.Arn: The cluster is missing: set ClusterArn",
        Assert.Single(Findings("FARG1280", ResourceKind.Schedule, """{ "Target": { "Arn": null } }""")));

    [Theory]
    [InlineData("""{ "Target": { "Arn": "<unknown>", "RoleArn": "<unknown>" } }""")]
    [InlineData("""{ "Target": { "Arn": null, "RoleArn": null, "<open>": 1 } }""")]
    public void Nothing_is_missing_that_is_unknown(string members) => Assert.Empty(Findings("FARG1280", ResourceKind.Schedule, members));

    [Theory]
    [InlineData("EXTERNAL", 0)]
    [InlineData("<unknown>", 0)]
    [InlineData("CODE_DEPLOY", 1)]
    public void With_an_external_controller_the_task_sets_have_the_task_definition(string controller, int count) => Assert.Equal(count, Findings(
        "FARG1280", ResourceKind.Service,
        $$"""{ "service": { "taskDefinition": null, "deploymentController": { "type": "{{controller}}" } } }""").Count);

    [Theory]
    [InlineData("TaskCount", 0, 1)]
    [InlineData("TaskCount", 1, null)]
    [InlineData("TaskCount", 10, null)]
    [InlineData("TaskCount", 11, 10)]
    public void A_schedule_starts_1_to_10_tasks(string field, int number, int? nearest) =>
        AssertNumber(ResourceKind.Schedule, Target.Replace("[FIELD]", $"\"{field}\": {number}", StringComparison.Ordinal), nearest);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, null)]
    [InlineData(1440, null)]
    [InlineData(1441, 1440)]
    public void A_window_has_1_to_1440_minutes(int number, int? nearest) =>
        AssertNumber(ResourceKind.Schedule, $$"""{ "FlexibleTimeWindow": { "MaximumWindowInMinutes": {{number}} } }""", nearest);

    [Theory]
    [InlineData("MaximumEventAgeInSeconds", 59, 60)]
    [InlineData("MaximumEventAgeInSeconds", 60, null)]
    [InlineData("MaximumEventAgeInSeconds", 86400, null)]
    [InlineData("MaximumEventAgeInSeconds", 86401, 86400)]
    [InlineData("MaximumRetryAttempts", -1, 0)]
    [InlineData("MaximumRetryAttempts", 0, null)]
    [InlineData("MaximumRetryAttempts", 185, null)]
    [InlineData("MaximumRetryAttempts", 186, 185)]
    public void Retries_have_bounds(string field, int number, int? nearest) =>
        AssertNumber(ResourceKind.Schedule, $$"""{ "Target": { "RetryPolicy": { "{{field}}": {{number}} } } }""", nearest);

    [Theory]
    [InlineData("shop_1-a", true)]
    [InlineData("shop.eu", false)]
    [InlineData("", false)]
    [InlineData("<unknown>", true)]
    public void The_name_of_a_cluster(string name, bool isValid) =>
        AssertName(ResourceKind.Cluster, $$"""{ "clusterName": "{{name}}" }""", isValid);

    [Fact]
    public void The_longest_name_of_a_cluster()
    {
        AssertName(ResourceKind.Cluster, $$"""{ "clusterName": "{{new string('a', 255)}}" }""", isValid: true);
        AssertName(ResourceKind.Cluster, $$"""{ "clusterName": "{{new string('a', 256)}}" }""", isValid: false);
    }

    [Theory]
    [InlineData("nightly.1_a-b", true)]
    [InlineData("nightly run", false)]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901234", true)]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345", false)]
    public void The_name_of_a_schedule(string name, bool isValid) => AssertName(ResourceKind.Schedule, $$"""{ "Name": "{{name}}" }""", isValid);

    [Theory]
    [InlineData("at(2026-12-24T18:00:00)")]
    [InlineData("rate(1 minute)")]
    [InlineData("rate(12 hours)")]
    [InlineData("rate(2 days)")]
    [InlineData("cron(0 3 * * ? *)")]
    [InlineData("cron(15 10 ? * 6L 2026-2028)")]
    [InlineData("cron(0/5 8-17 ? * MON-FRI *)")]
    [InlineData("at(2026-12-24T18:00)")]
    [InlineData("AT(2026-12-24T18:00:00)")]
    [InlineData("Rate(1 Minutes)")]
    [InlineData("rate(5minutes)")]
    [InlineData("rate(1 minutes)")]
    [InlineData("rate(10 DAY)")]
    [InlineData("cron(0 3 * * ?)")]
    [InlineData("CRON(0  3 ? * SUN *)")]
    [InlineData("cron(0,30 0-23/2 L * ? *)")]
    [InlineData("cron(59 23 15W jan,JUL ? 1970)")]
    [InlineData("cron(0 0 LW 12 ? 2199)")]
    [InlineData("cron(0 9 ? * FRI#5 *)")]
    [InlineData("cron(0 9 ? * 2#1 *)")]
    [InlineData("cron(0 9 ? * L *)")]
    [InlineData("cron(0 9 ? * FRIL *)")]
    [InlineData("cron(*/90 9 1/5 * ? 2027/40)")]
    [InlineData("<unknown>")]
    public void A_schedule_that_can_be_read(string expression) => Assert.Equal("", Expression(expression));

    [Theory]
    [InlineData("every day", "it must be at(...), rate(...) or cron(...)")]
    [InlineData("0 3 * * ? *", "it must be at(...), rate(...) or cron(...)")]
    [InlineData("daily(3)", "it must be at(...), rate(...) or cron(...)")]
    [InlineData("at(2026-12-24)", "at() must have a time, such as at(2026-12-24T18:00:00)")]
    [InlineData("at(2026-12-24T18:00:00Z)", "at() must have a time, such as at(2026-12-24T18:00:00)")]
    [InlineData("at(2026-13-24T18:00:00)", "at() must have a time, such as at(2026-12-24T18:00:00)")]
    [InlineData("rate(5)", "rate() must have a number and minutes, hours or days, such as rate(5 minutes)")]
    [InlineData("rate(5 weeks)", "rate() must have a number and minutes, hours or days, such as rate(5 minutes)")]
    [InlineData("at(2026-12-24T18:00:00+01:00)", "at() must have a time, such as at(2026-12-24T18:00:00)")]
    [InlineData("at(2026-12-24T18:00:00.000)", "at() must have a time, such as at(2026-12-24T18:00:00)")]
    [InlineData("at(2026-12-24 18:00:00)", "at() must have a time, such as at(2026-12-24T18:00:00)")]
    [InlineData("rate(-5 minutes)", "rate() must have a number and minutes, hours or days, such as rate(5 minutes)")]
    [InlineData("rate(1.5 hours)", "rate() must have a number and minutes, hours or days, such as rate(5 minutes)")]
    [InlineData("rate(0 minutes)", "the number of rate() must be 1 or more, such as rate(1 minute)")]
    [InlineData("rate(00days)", "the number of rate() must be 1 or more, such as rate(1 minute)")]
    [InlineData("cron(3 * * ?)", "cron() must have minutes, hours, day of month, month, day of week and optionally a year, such as cron(0 3 * * ? *)")]
    [InlineData("cron(0 0 3 * * ? *)", "cron() must have minutes, hours, day of month, month, day of week and optionally a year, such as cron(0 3 * * ? *)")]
    [InlineData("cron(0 3 * * *)", "either day of month or day of week must be ?, such as cron(0 3 ? * MON *)")]
    [InlineData("cron(0 3 * * MON *)", "either day of month or day of week must be ?, such as cron(0 3 ? * MON *)")]
    [InlineData("cron(0 3 ? * ? *)", "either day of month or day of week must be ?, such as cron(0 3 ? * MON *)")]
    [InlineData("cron(60 3 * * ? *)", "the minute must be 0 to 59, not 60")]
    [InlineData("cron(0 8,24 * * ? *)", "the hour must be 0 to 23, not 24")]
    [InlineData("cron(0 3 0 * ? *)", "the day of month must be 1 to 31, not 0")]
    [InlineData("cron(0 3 1 10-13 ? *)", "the month must be 1 to 12, not 13")]
    [InlineData("cron(0 3 ? * 0 *)", "the day of week must be 1 to 7, not 0")]
    [InlineData("cron(0 3 ? * 8#1 *)", "the day of week must be 1 to 7, not 8")]
    [InlineData("cron(0 3 ? * MON#6 *)", "the number after # must be 1 to 5, not 6")]
    [InlineData("cron(0 3 * * ? 27)", "the year must be 1970 to 2199, not 27")]
    [InlineData("cron(0 3 ? * DAILY *)", "'DAILY' is not a valid day of week")]
    [InlineData("cron(0 3 1 FOO ? *)", "'FOO' is not a valid month")]
    [InlineData("cron(0 3 1 * MON *)", "either day of month or day of week must be ?, such as cron(0 3 ? * MON *)")]
    public void A_schedule_that_cannot_be_read(string expression, string fault) =>
        Assert.Equal($"FARG1283 ScheduleExpression: '{expression}' is not a valid schedule expression: {fault}", Expression(expression));

    [Theory]
    [InlineData("""{ "capacityProviders": ["FARGATE_SPOT"], "defaultCapacityProviderStrategy": [{ "capacityProvider": "FARGATE_SPOT", "weight": 1 }] }""", "")]
    [InlineData("""{ "defaultCapacityProviderStrategy": [{ "capacityProvider": "FARGATE", "weight": 1 }] }""", "")]
    [InlineData("""{ "capacityProviders": ["<unknown>"], "defaultCapacityProviderStrategy": [{ "capacityProvider": "FARGATE", "weight": 1 }] }""", "")]
    [InlineData(
        """{ "capacityProviders": ["FARGATE_SPOT"], "defaultCapacityProviderStrategy": [{ "capacityProvider": "FARGATE", "weight": 1 }] }""",
        "FARG1284 defaultCapacityProviderStrategy[FARGATE].capacityProvider: The default strategy uses FARGATE, but the cluster's capacity providers are FARGATE_SPOT")]
    public void A_default_strategy_is_of_the_clusters_providers(string members, string expected) =>
        Assert.Equal(expected, Resources.Check("FARG1284", ResourceKind.Cluster, members));

    [Theory]
    [InlineData(""" "logging": "OVERRIDE", "logConfiguration": { "s3BucketName": "logs" } """, null)]
    [InlineData(""" "logging": "OVERRIDE", "logConfiguration": { "cloudWatchLogGroupName": "<unknown>" } """, null)]
    [InlineData(""" "logging": "DEFAULT" """, null)]
    [InlineData(""" "logging": "<unknown>" """, null)]
    [InlineData(""" "kmsKeyId": "key" """, null)]
    [InlineData(""" "logging": "NONE", "<open>": 1 """, null)]
    [InlineData(""" "logging": "OVERRIDE" """, "logging")]
    [InlineData(""" "logging": "NONE", "logConfiguration": { "s3BucketName": "logs" } """, "logConfiguration.s3BucketName")]
    [InlineData(""" "logConfiguration": { "cloudWatchLogGroupName": "logs" } """, "logConfiguration.cloudWatchLogGroupName")]
    public void Logging_of_ECS_Exec_and_its_place(string fields, string? place)
    {
        var findings = Findings("FARG1285", ResourceKind.Cluster, $$"""{ "configuration": { "executeCommandConfiguration": { {{fields}} } } }""");
        if (place is null)
            Assert.Empty(findings);
        else
            Assert.StartsWith($"FARG1285 configuration.executeCommandConfiguration.{place}: ECS Exec ", Assert.Single(findings));
    }

    [Theory]
    [InlineData("TASK_DEFINITION", "")]
    [InlineData("<unknown>", "")]
    [InlineData("SERVICE",
        "FARG1286 Target.EcsParameters.PropagateTags: A schedule cannot propagate tags from SERVICE: use TASK_DEFINITION\n"
        + "  task-definition: Use TASK_DEFINITION | Target.EcsParameters.PropagateTags = \"TASK_DEFINITION\"")]
    public void A_schedule_propagates_the_tags_of_the_definition(string value, string expected) => Assert.Equal(
        expected,
        Resources.Check("FARG1286", ResourceKind.Schedule, Target.Replace("[FIELD]", $"\"PropagateTags\": \"{value}\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("rate(1 day)", "2027-01-01T00:00:00Z", "2027-01-01T00:00:00Z", true)]
    [InlineData("rate(1 day)", "2027-01-02T00:00:00Z", "2027-01-01T23:59:59.999Z", true)]
    [InlineData("rate(1 day)", "2027-01-01T00:00:00Z", "2027-01-01T01:00:00+01:00", true)]
    [InlineData("rate(1 day)", "2027-01-01T00:00:00Z", "2027-01-01T00:00:01", false)]
    [InlineData("rate(1 day)", "2027-01-01T00:00:00Z", "<unknown>", false)]
    [InlineData("rate(1 day)", "2027-01-01T00:00:00Z", "1767225600", false)]
    [InlineData("at(2027-01-01T00:00:00)", "2027-01-02T00:00:00Z", "2027-01-01T00:00:00Z", false)]
    [InlineData("<unknown>", "2027-01-02T00:00:00Z", "2027-01-01T00:00:00Z", false)]
    public void A_schedule_starts_before_it_ends(string expression, string start, string end, bool isFault) => Assert.Equal(
        isFault ? $"FARG1287 EndDate: EndDate is {end}; it must be after StartDate, which is {start}" : "",
        Resources.Check("FARG1287", ResourceKind.Schedule, $$"""{ "ScheduleExpression": "{{expression}}", "StartDate": "{{start}}", "EndDate": "{{end}}" }"""));

    [Theory]
    [InlineData("{ 'containerOverrides': [{ 'name': 'web', 'command': ['run'] }] }", "")]
    [InlineData("{ 'containerOverrides': [{ 'command': ['run'] }], 'cpu': '512' }", "")]
    [InlineData("{ 'attempt': <aws.scheduler.attempt-number> }", "")]
    [InlineData("[]", "")]
    [InlineData("<unknown>", "")]
    [InlineData("command: [run]", "is not valid JSON")]
    [InlineData("{ 'containerOverrides': [] ", "is not valid JSON")]
    [InlineData("{ 'containerOverrides': { 'name': 'web' } }", "has 'containerOverrides', which must be a list")]
    [InlineData("{ 'containerOverrides': ['web'] }", "has 'containerOverrides', each item of which must be an object")]
    [InlineData("{ 'containerOverrides': [{ 'name': 'web', 'command': 'run' }] }", "has 'command', which must be a list")]
    [InlineData("{ 'containerOverrides': [{ 'name': 'web', 'command': [['run']] }] }", "has 'command', each item of which must be a single value")]
    [InlineData("{ 'containerOverrides': [{ 'name': 'web', 'environment': { 'A': '1' } }] }", "has 'environment', which must be a list")]
    [InlineData("{ 'ephemeralStorage': 30, 'cpu': 512 }", "has 'ephemeralStorage', which must be an object")]
    [InlineData("{ 'cpu': ['512'] }", "has 'cpu', which must be a single value")]
    [InlineData("{ 'containerOverrides': [{ 'name': 'web', 'environment': [{ 'name': 'A', 'value': 1 }], 'memory': '64' }] }", "")]
    [InlineData("{ 'containerOverrides': [{ 'name': 'wep' }, { 'name': 'web' }, { 'name': 'wep' }] }", "overrides the container 'wep', but the task has web")]
    public void The_input_of_a_schedule(string input, string fault) => Assert.Equal(
        fault.Length == 0 ? "" : $"FARG1288 Target.Input: The input of the schedule {fault}",
        Resources.Check("FARG1288", ResourceKind.Schedule, $$"""{ "Target": { "Input": "{{input.Replace("'", "\\\"", StringComparison.Ordinal)}}" } }"""));

    // Whether a revision is that of the task is the source's to say.
    [Theory]
    [InlineData("<unknown>", """{ "containerDefinitions": [{ "name": "<unknown>", "image": "a" }] }""")]
    [InlineData("web-app", null)]
    public void The_containers_of_another_task_are_not_known(string definition, string? task) => Assert.Equal(
        "",
        Resources.Check("FARG1288", ResourceKind.Schedule, $$"""
            { "Target": { "Input": "{\"containerOverrides\": [{\"name\": \"wep\"}]}", "EcsParameters": { "TaskDefinitionArn": "{{definition}}" } } }
            """, task));

    [Theory]
    [InlineData(""" "KmsKeyArn": "arn:aws:kms:eu-west-1:123456789012:key/a" """, "")]
    [InlineData(""" "KmsKeyArn": "<unknown>" """, "")]
    [InlineData(""" "KmsKeyArn": "arn:aws:kms:${Region}:123456789012:key/a" """, "")]
    [InlineData(""" "KmsKeyArn": "arn:aws:kms:eu-north-1:123456789012:key/a" """, "KmsKeyArn")]
    [InlineData(""" "Target": { "EcsParameters": { "TaskDefinitionArn": "arn:aws:ecs:eu-north-1:123456789012:task-definition/a" } } """, "Target.EcsParameters.TaskDefinitionArn")]
    [InlineData(""" "Target": { "Arn": "<unknown>", "EcsParameters": { "TaskDefinitionArn": "arn:aws:ecs:eu-north-1:123456789012:task-definition/a" } } """, "")]
    public void A_schedule_and_its_parts_are_in_one_Region(string members, string path) => Assert.Equal(
        path.Length == 0 ? "" : $"FARG1289 {path}: The ARN names eu-north-1, but the cluster is in eu-west-1: a schedule and all resources that it names must be in the same Region",
        Resources.Check("FARG1289", ResourceKind.Schedule, $"{{ {members} }}"));

    private static string Expression(string expression) =>
        Resources.Check("FARG1283", ResourceKind.Schedule, $$"""{ "ScheduleExpression": "{{expression}}" }""");

    private static void AssertName(ResourceKind kind, string members, bool isValid) =>
        Assert.Equal(isValid ? 0 : 1, Findings("FARG1282", kind, members).Count);

    private static void AssertNumber(ResourceKind kind, string members, int? nearest)
    {
        var text = Resources.Check("FARG1281", kind, members);
        if (nearest is null)
            Assert.Equal("", text);
        else
            Assert.EndsWith($" = {nearest}", text, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Findings(string id, ResourceKind kind, string members) =>
        [.. Resources.All(kind, members).Where(it => it.Rule.Id == id).Select(it => it.ToString())];
}
