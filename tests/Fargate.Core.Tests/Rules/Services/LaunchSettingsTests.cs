namespace Fargate.Core.Tests.Rules.Services;

/// <summary>Network, tags and ECS Exec of services, runs and schedules.</summary>
public class LaunchSettingsTests
{
    private const string Exec = """{ "service": { "enableExecuteCommand": true } }""";

    [Theory]
    [InlineData("service.networkConfiguration.awsvpcConfiguration", "\"networkConfiguration\": null")]
    [InlineData("service.networkConfiguration.awsvpcConfiguration.subnets", """ "networkConfiguration": { "awsvpcConfiguration": { "subnets": [] } } """)]
    [InlineData("", """ "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["<open>"] } } """)]
    [InlineData("", """ "networkConfiguration": { "awsvpcConfiguration": { "subnets": "<unknown>" } } """)]
    [InlineData("", """ "networkConfiguration": "<unknown>" """)]
    [InlineData("", """ "networkConfiguration": null, "launchType": null""")]
    [InlineData("", """ "networkConfiguration": null, "launchType": "EC2" """)]
    [InlineData("", """ "networkConfiguration": null, "launchType": "<unknown>" """)]
    [InlineData("", """ "networkConfiguration": null, "<open>": 1""")]
    [InlineData("service.networkConfiguration.awsvpcConfiguration",
        """ "networkConfiguration": null, "launchType": null, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE", "weight": 1 }] """)]
    [InlineData("", """ "networkConfiguration": null, "launchType": null, "capacityProviderStrategy": [{ "capacityProvider": "mine", "weight": 1 }] """)]
    public void Tasks_on_Fargate_have_subnets(string paths, string fields) =>
        ResourceFault.Check("FARG1209", "Service", paths, $$"""{ "service": { {{fields}} } }""");

    [Fact]
    public void Runs_and_schedules_have_them_too()
    {
        ResourceFault.Check("FARG1209", "RunTask", "runTask.networkConfiguration.awsvpcConfiguration", """{ "runTask": { "networkConfiguration": null } }""");
        ResourceFault.Check(
            "FARG1209", "Schedule", "Target.EcsParameters.NetworkConfiguration.awsvpcConfiguration",
            """{ "Target": { "EcsParameters": { "NetworkConfiguration": null } } }""");
    }

    [Theory]
    [InlineData("subnets", "subnet-01234567", true)]
    [InlineData("subnets", "subnet-0123456789abcdef0", true)]
    [InlineData("subnets", "subnet-0123456", false)]
    [InlineData("subnets", "subnet-012345678", false)]
    [InlineData("subnets", "subnet-0123456789abcdef", false)]
    [InlineData("subnets", "subnet-0123456789abcdef01", false)]
    [InlineData("subnets", "subnet-0123456g", false)]
    [InlineData("subnets", "sg-01234567", false)]
    [InlineData("subnets", "10.0.0.0/24", false)]
    [InlineData("subnets", "", false)]
    [InlineData("subnets", "<unknown>", true)]
    [InlineData("securityGroups", "sg-01234567", true)]
    [InlineData("securityGroups", "sg-0123456789abcdef0", true)]
    [InlineData("securityGroups", "subnet-01234567", false)]
    [InlineData("securityGroups", "web", false)]
    [InlineData("securityGroups", "<unknown>", true)]
    public void Subnets_and_security_groups_are_ids(string field, string id, bool isValid) => ResourceFault.Check(
        "FARG1210", "Service", isValid ? "" : $"service.networkConfiguration.awsvpcConfiguration.{field}[0]",
        $$"""{ "service": { "networkConfiguration": { "awsvpcConfiguration": { "{{field}}": ["{{id}}"] } } } }""");

    [Theory]
    [InlineData("subnets", "subnet-", 16)]
    [InlineData("securityGroups", "sg-", 5)]
    public void Neither_are_there_too_many(string field, string prefix, int max)
    {
        Check(max, "");
        Check(max + 1, $"service.networkConfiguration.awsvpcConfiguration.{field}[{max}]");

        void Check(int count, string paths) => ResourceFault.Check("FARG1206", "Service", paths, $$"""
            { "service": { "networkConfiguration": { "awsvpcConfiguration": {
              "{{field}}": [{{string.Join(',', Enumerable.Range(0, count).Select(it => $"\"{prefix}{it:x8}\""))}}] } } } }
            """);
    }

    [Theory]
    [InlineData("Service", "service.tags", """{ "service": { "tags": [*] } }""")]
    [InlineData("RunTask", "runTask.tags", """{ "runTask": { "tags": [*] } }""")]
    [InlineData("Cluster", "tags", """{ "tags": [*] }""")]
    public void Tags(string kind, string path, string members)
    {
        Check("FARG1211", "", """{ "key": "team", "value": "shop" }, { "key": "<unknown>", "value": "<unknown>" }""");
        Check("FARG1211", path + "[0].key", """{ "key": "aws:team", "value": "shop" }""");
        Check("FARG1211", path + "[team].value", """{ "key": "team", "value": "#1" }""");
        Check("FARG1211", path + "[0].key", """{ "value": "shop" }""");
        Check("FARG1206", "", Many(50));
        Check("FARG1206", path + "[k50]", Many(51));

        void Check(string id, string paths, string tags) => ResourceFault.Check(id, kind, paths, members.Replace("*", tags, StringComparison.Ordinal));

        static string Many(int count) => string.Join(',', Enumerable.Range(0, count).Select(it => $$"""{ "key": "k{{it}}", "value": "v" }"""));
    }

    [Fact]
    public void A_tag_that_the_task_has_too_is_reported_there() => ResourceFault.Check(
        "FARG1211", "Service", "", """{ "service": { "tags": [{ "key": "#", "value": "1" }] } }""", """{ "tags": [{ "key": "#", "value": "1" }] }""");

    [Theory]
    [InlineData("service.propagateTags", """ "enableECSManagedTags": true """)]
    [InlineData("service.propagateTags", """ "enableECSManagedTags": true, "propagateTags": "NONE" """)]
    [InlineData("", """ "enableECSManagedTags": true, "propagateTags": "SERVICE" """)]
    [InlineData("", """ "enableECSManagedTags": true, "propagateTags": "<unknown>" """)]
    [InlineData("", """ "enableECSManagedTags": "<unknown>" """)]
    [InlineData("", """ "enableECSManagedTags": false """)]
    public void Managed_tags_want_propagated_ones(string paths, string fields) =>
        ResourceFault.Check("FARG1212", "Service", paths, $$"""{ "service": { {{fields}} } }""");

    [Theory]
    [InlineData("runTask.propagateTags", "SERVICE")]
    [InlineData("", "TASK_DEFINITION")]
    [InlineData("", "NONE")]
    [InlineData("", "<unknown>")]
    public void A_run_has_no_service(string paths, string whose) =>
        ResourceFault.Check("FARG1213", "RunTask", paths, $$"""{ "runTask": { "propagateTags": "{{whose}}" } }""");

    [Theory]
    [InlineData(true, """ "readonlyRootFilesystem": true """)]
    [InlineData(true, """ "readonlyRootFilesystem": true, "mountPoints": [{ "sourceVolume": "v", "containerPath": "/tmp" }] """)]
    [InlineData(false, """ "readonlyRootFilesystem": true, "mountPoints": [{ "sourceVolume": "v", "containerPath": "/var/lib/amazon" }] """)]
    [InlineData(false, """ "readonlyRootFilesystem": true, "mountPoints": [{ "sourceVolume": "v", "containerPath": "<unknown>" }] """)]
    [InlineData(false, """ "readonlyRootFilesystem": true, "mountPoints": ["<open>"] """)]
    [InlineData(false, """ "readonlyRootFilesystem": true, "volumesFrom": [{ "sourceContainer": "a" }] """)]
    [InlineData(false, """ "readonlyRootFilesystem": true, "linuxParameters": { "tmpfs": [{ "containerPath": "/var", "size": 64 }] } """)]
    [InlineData(false, """ "readonlyRootFilesystem": "<unknown>" """)]
    [InlineData(false, """ "readonlyRootFilesystem": false """)]
    [InlineData(false, """ "essential": true """)]
    public void Exec_needs_a_file_system_to_write_to(bool isFault, string fields) => ResourceFault.Check(
        "FARG1215", "Service", isFault ? "service.enableExecuteCommand" : "", Exec,
        $$"""{ "taskRoleArn": "a", "volumes": [{ "name": "v" }], "containerDefinitions": [{ "name": "web", "image": "nginx:1", {{fields}} }] }""");

    [Fact]
    public void Of_one_container_that_is_enough()
    {
        ResourceFault.Check("FARG1215", "Service", "", Exec, """
            { "containerDefinitions": [{ "name": "a", "image": "a:1", "readonlyRootFilesystem": true }, { "name": "b", "image": "b:1" }] }
            """);
        ResourceFault.Check("FARG1215", "Service", "", Exec, """
            { "containerDefinitions": [{ "name": "a", "image": "a:1", "readonlyRootFilesystem": true }, "<open>"] }
            """);
        ResourceFault.Check("FARG1215", "Service", "", Exec, null);
    }

    [Theory]
    [InlineData("service.enableExecuteCommand", "Service", Exec, "{}")]
    [InlineData("", "Service", Exec, """{ "taskRoleArn": "arn:aws:iam::123456789012:role/web" }""")]
    [InlineData("", "Service", Exec, """{ "taskRoleArn": "<unknown>" }""")]
    [InlineData("", "Service", Exec, """{ "<open>": 1 }""")]
    [InlineData("", "Service", Exec, null)]
    [InlineData("", "Service", """{ "service": { "enableExecuteCommand": false } }""", "{}")]
    [InlineData("", "Service", """{ "service": { "enableExecuteCommand": "<unknown>" } }""", "{}")]
    [InlineData("runTask.enableExecuteCommand", "RunTask", """{ "runTask": { "enableExecuteCommand": true } }""", "{}")]
    [InlineData("", "RunTask", """{ "runTask": { "enableExecuteCommand": true, "overrides": { "taskRoleArn": "a" } } }""", "{}")]
    [InlineData("Target.EcsParameters.EnableExecuteCommand", "Schedule", """{ "Target": { "EcsParameters": { "EnableExecuteCommand": true } } }""", "{}")]
    [InlineData("", "Schedule", """{ "Target": { "Input": "<unknown>", "EcsParameters": { "EnableExecuteCommand": true } } }""", "{}")]
    public void Exec_needs_a_task_role(string paths, string kind, string members, string? task) =>
        ResourceFault.Check("FARG1216", kind, paths, members, task);
}
