using System.Text.Json.Nodes;
using Fargate.Core.Rules;

namespace Fargate.Core.Tests.Rules;

/// <summary>What ECS itself refuses, or what is good practice anywhere, is said of a definition that does not ask for Fargate, too.</summary>
public class OnEc2Tests
{
    public static TheoryData<string, string> TooMany => new()
    {
        { "FARG0209", $$"""{ "tags": {{List(51, i => $$"""{ "key": "k{{i}}" }""")}} }""" },
        { "FARG0212", $$"""{ "containerDefinitions": [{ "name": "web", "image": "nginx", "command": ["{{new string('a', 90_000)}}"] }] }""" },
        { "FARG0311", $$"""{ "containerDefinitions": {{List(11, i => $$"""{ "name": "c{{i}}", "image": "nginx" }""")}} }""" },
        { "FARG0319", Container($$"""{ "restartPolicy": { "enabled": true, "ignoredExitCodes": {{List(51, i => $"{i}")}} } }""") },
        { "FARG0405", Container($$"""{ "portMappings": {{List(101, i => $$"""{ "containerPortRange": "{{1000 + i}}-{{1000 + i}}" }""")}} }""") },
        { "FARG0609", Container($$"""{ "environmentFiles": {{List(11, i => $$"""{ "type": "s3", "value": "arn:aws:s3:::shop/{{i}}.env" }""")}} }""") },
    };

    [Theory]
    [InlineData("FARG0110", """{ "ephemeralStorage": { "sizeInGiB": 30 } }""")]
    [InlineData("FARG0201", """{ "family": "a b" }""")]
    [InlineData("FARG0203", """{ "ipcMode": "none of these", "inferenceAccelerators": [{ "deviceName": "a", "deviceType": "b" }] }""")]
    [InlineData("FARG0205", """{ "proxyConfiguration": { "type": "APPMESH" } }""")]
    [InlineData("FARG0206", """{ "proxyConfiguration": { "containerName": "envoy" } }""")]
    [InlineData("FARG0207", """{ "proxyConfiguration": { "containerName": "web" } }""")]
    [InlineData("FARG0208", """{ "proxyConfiguration": { "containerName": "web" } }""")]
    [InlineData("FARG0210", """{ "tags": [{ "value": "x" }] }""")]
    [InlineData("FARG0211", """{ "tags": [{ "key": "a", "value": "1" }, { "key": "a", "value": "2" }] }""")]
    [InlineData("FARG0301", """{ "containerDefinitions": [] }""")]
    [InlineData("FARG0302", """{ "containerDefinitions": [{ "name": "web", "image": "nginx" }, { "name": "web", "image": "nginx" }] }""")]
    [InlineData("FARG0307", """{ "containerDefinitions": [{ "name": "web" }] }""")]
    [InlineData("FARG0701", """{ "volumes": [{ "name": "a b" }] }""")]
    [InlineData("FARG0702", """{ "volumes": [{ "name": "a", "efsVolumeConfiguration": { "fileSystemId": "fs-1" }, "configuredAtLaunch": true }] }""")]
    [InlineData("FARG0703", """{ "volumes": [{ "name": "a" }, { "name": "a" }] }""")]
    [InlineData("FARG0706", """{ "volumes": [{ "name": "a", "s3filesVolumeConfiguration": { "rootDirectory": "/" } }] }""")]
    [InlineData("FARG0707", """
        { "volumes": [{ "name": "a", "efsVolumeConfiguration": { "fileSystemId": "fs-1", "rootDirectory": "/a", "transitEncryption": "ENABLED",
          "authorizationConfig": { "accessPointId": "fsap-1" } } }] }
        """)]
    [InlineData("FARG0708", """{ "volumes": [{ "name": "a", "efsVolumeConfiguration": { "fileSystemId": "fs-1", "transitEncryptionPort": 2049 } }] }""")]
    [InlineData("FARG0709", """
        { "volumes": [{ "name": "a", "efsVolumeConfiguration": { "fileSystemId": "fs-1", "authorizationConfig": { "accessPointId": "fsap-1" } } }] }
        """)]
    [InlineData("FARG0711", """{ "volumes": [{ "name": "a", "s3filesVolumeConfiguration": { "fileSystemArn": "fs-1" } }] }""")]
    [InlineData("FARG0712", """
        { "volumes": [{ "name": "a", "s3filesVolumeConfiguration": { "fileSystemArn": "<unknown>", "rootDirectory": "/a", "accessPointArn": "b" } }] }
        """)]
    [InlineData("FARG0713", """{ "volumes": [{ "name": "a", "configuredAtLaunch": true }, { "name": "b", "configuredAtLaunch": true }] }""")]
    [InlineData("FARG0714", """{ "volumes": [{ "name": "a", "configuredAtLaunch": true }] }""")]
    [InlineData("FARG0903", """{ "taskRoleArn": "my role" }""")]
    [InlineData("FARG1004", """{ "volumes": [{ "name": "a", "efsVolumeConfiguration": { "fileSystemId": "fs-1" } }] }""")]
    public void Says_it_of_the_task(string id, string members) => Assert.StartsWith(id, Check(id, members), StringComparison.Ordinal);

    [Theory]
    [InlineData("FARG0303", """{ "links": ["db"] }""")]
    [InlineData("FARG0308", """{ "name": "café" }""")]
    [InlineData("FARG0309", """{ "image": "nginx:{0}" }""")]
    [InlineData("FARG0310", """{ "image": "A:" }""")]
    [InlineData("FARG0315", """{ "memory": 100, "memoryReservation": 101 }""")]
    [InlineData("FARG0316", """{ "memory": 5 }""")]
    [InlineData("FARG0317", """{ "essential": false }""")]
    [InlineData("FARG0318", """{ "restartPolicy": { "enabled": true, "restartAttemptPeriod": 59 } }""")]
    [InlineData("FARG0320", """{ "linuxParameters": { "tmpfs": [{ "containerPath": "/a" }] } }""")]
    [InlineData("FARG0321", """{ "user": "-1" }""")]
    [InlineData("FARG0322", """{ "ulimits": [{ "name": "core", "softLimit": 6, "hardLimit": 5 }] }""")]
    [InlineData("FARG0324", """{ "systemControls": [{ "namespace": "network.x", "value": "1" }] }""")]
    [InlineData("FARG0328", """{ "command": ["npm start"] }""")]
    [InlineData("FARG0401", """{ "portMappings": [{ "containerPort": 8080, "hostPort": 80 }] }""")]
    [InlineData("FARG0402", """{ "portMappings": [{ "containerPort": 0 }] }""")]
    [InlineData("FARG0403", """{ "portMappings": [{ "containerPortRange": "80" }] }""")]
    [InlineData("FARG0404", """{ "portMappings": [{ "containerPortRange": "80-90", "containerPort": 80 }] }""")]
    [InlineData("FARG0408", """{ "portMappings": [{ "containerPort": 80, "name": "HTTP" }] }""")]
    [InlineData("FARG0409", """{ "portMappings": [{ "containerPort": 80, "name": "http" }, { "containerPort": 81, "name": "http" }] }""")]
    [InlineData("FARG0410", """{ "portMappings": [{ "containerPort": 80, "appProtocol": "http" }] }""")]
    [InlineData("FARG0412", """{ "portMappings": [{ "containerPort": 80, "protocol": "UDP" }] }""")]
    [InlineData("FARG0501", """{ "healthCheck": { "command": [] } }""")]
    [InlineData("FARG0502", """{ "healthCheck": { "command": ["NONE"] } }""")]
    [InlineData("FARG0503", """{ "healthCheck": { "command": ["CMD", "true"], "retries": 0 } }""")]
    [InlineData("FARG0504", """{ "healthCheck": { "command": ["CMD", "true"], "timeout": 31 } }""")]
    [InlineData("FARG0507", """{ "dependsOn": [{ "containerName": "c", "condition": "START" }] }""")]
    [InlineData("FARG0510", """{ "dependsOn": [{ "containerName": "web", "condition": "START" }] }""")]
    [InlineData("FARG0512", """{ "healthCheck": { "command": ["CMD-SHELL", "curl", "-f"] } }""")]
    [InlineData("FARG0601", """{ "environment": [{ "name": "A", "value": "1" }], "secrets": [{ "name": "A", "valueFrom": "a" }] }""")]
    [InlineData("FARG0602", """{ "environment": [{ "name": "A", "value": "1" }, { "name": "A", "value": "2" }] }""")]
    [InlineData("FARG0603", """{ "secrets": [{ "name": "A", "valueFrom": "a" }, { "name": "A", "valueFrom": "b" }] }""")]
    [InlineData("FARG0604", """{ "environment": [{ "value": "1" }] }""")]
    [InlineData("FARG0605", """{ "environment": [{ "name": "=", "value": "1" }] }""")]
    [InlineData("FARG0606", """{ "secrets": [{ "name": "A" }] }""")]
    [InlineData("FARG0607", """{ "environmentFiles": [{ "type": "s3", "value": "a" }] }""")]
    [InlineData("FARG0608", """{ "environmentFiles": [{ "type": "s3", "value": "arn:aws:s3:::shop/env" }] }""")]
    [InlineData("FARG0610", """{ "secrets": [{ "name": "A", "valueFrom": "$TOKEN" }] }""")]
    [InlineData("FARG0611", """{ "secrets": [{ "name": "A", "valueFrom": "arn:aws:s3:::shop/x" }] }""")]
    [InlineData("FARG0612", """{ "secrets": [{ "name": "A", "valueFrom": "arn:aws:secretsmanager:r:123456789012:secret:a:$.a::" }] }""")]
    [InlineData("FARG0613", """{ "repositoryCredentials": { "credentialsParameter": "arn:aws:s3:::shop/x" } }""")]
    [InlineData("FARG0614", """{ "secrets": [{ "name": "A", "valueFrom": "ssm-token" }] }""")]
    [InlineData("FARG0715", """{ "mountPoints": [{ "sourceVolume": "a", "containerPath": "/a" }] }""")]
    [InlineData("FARG0716", """{ "mountPoints": [{ "sourceVolume": "a", "containerPath": "a" }] }""")]
    [InlineData("FARG0717", """{ "mountPoints": [{ "containerPath": "/a" }, { "containerPath": "/a" }] }""")]
    [InlineData("FARG0718", """{ "volumesFrom": [{ "sourceContainer": "a" }] }""")]
    [InlineData("FARG0719", """{ "volumesFrom": [{ "sourceContainer": "web" }] }""")]
    [InlineData("FARG0804", """{ "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-grup": "g" } } }""")]
    [InlineData("FARG0805", """{ "logConfiguration": { "logDriver": "splunk", "options": { "splunk-tokn": "t" } } }""")]
    [InlineData("FARG0806", """{ "logConfiguration": { "logDriver": "awsfirelens", "options": { "mode": "Blocking" } } }""")]
    [InlineData("FARG0807", """
        { "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "g", "awslogs-region": "r", "awslogs-stream-prefix": "p",
          "awslogs-datetime-format": "%Y", "awslogs-multiline-pattern": "a" } } }
        """)]
    [InlineData("FARG0808", """{ "logConfiguration": { "logDriver": "awsfirelens", "options": { "mode": "blocking", "max-buffer-size": "1m" } } }""")]
    [InlineData("FARG0809", """
        { "logConfiguration": { "logDriver": "splunk", "options": { "splunk-url": "u", "splunk-token": "t" },
          "secretOptions": [{ "name": "splunk-token", "valueFrom": "t" }] } }
        """)]
    [InlineData("FARG0810", """{ "logConfiguration": { "logDriver": "awsfirelens" } }""")]
    [InlineData("FARG0811", """{ "firelensConfiguration": { "type": "fluentbit" } }""")]
    [InlineData("FARG0819", """{ "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "a b" } } }""")]
    [InlineData("FARG0901", """{ "secrets": [{ "name": "A", "valueFrom": "a" }] }""")]
    [InlineData("FARG1001", """{ "environment": [{ "name": "ECS_ENGINE_AUTH_DATA", "value": "x" }] }""")]
    [InlineData("FARG1002", """{ "environment": [{ "name": "SETTING", "value": "host=db;pwd=Zx81" }] }""")]
    [InlineData("FARG1003", """{ "environment": [{ "name": "APIKEY", "value": "Zx81-Spectrum" }] }""")]
    [InlineData("FARG1005", "{}")]
    [InlineData("FARG1006", "{}")]
    [InlineData("FARG1008", "{}")]
    [InlineData("FARG1009", "{}")]
    [InlineData("FARG1010", "{}")]
    [InlineData("FARG1012", """{ "logConfiguration": { "logDriver": "splunk", "options": { "splunk-token": "0A1B-2C3D" } } }""")]
    public void Says_it_of_a_container(string id, string members) =>
        Assert.StartsWith(id, Check(id, Container(members)), StringComparison.Ordinal);

    [Theory]
    [InlineData("FARG0508", "COMPLETE")]
    [InlineData("FARG0509", "HEALTHY")]
    public void Says_it_of_what_a_container_waits_for(string id, string condition) =>
        Assert.StartsWith(id, Check(id, $$"""
            { "containerDefinitions": [{ "name": "web", "image": "nginx", "dependsOn": [{ "containerName": "db", "condition": "{{condition}}" }] },
              { "name": "db", "image": "postgres" }] }
            """), StringComparison.Ordinal);

    [Theory]
    [InlineData("FARG0812", """{ "type": "fluentbit" } }, { "name": "log2", "image": "nginx", "firelensConfiguration": { "type": "fluentbit" }""")]
    [InlineData("FARG0813", """{ "type": "fluentbit" }, "essential": false""")]
    [InlineData("FARG0814", """{ "options": { "enable-ecs-log-metadata": "true" } }""")]
    [InlineData("FARG0816", """{ "type": "fluentbit", "options": { "config-file-value": "/a.conf" } }""")]
    [InlineData("FARG0817", """{ "type": "fluentbit", "options": { "config-file-type": "file", "config-file-value": "/fluent-bit/etc/fluent-bit.conf" } }""")]
    [InlineData("FARG0820", """{ "type": "fluentbit" }, "user": "root" """)]
    [InlineData("FARG0821", """
        { "type": "fluentbit" }, "essential": false }, { "name": "job", "image": "nginx", "dependsOn": [{ "containerName": "log", "condition": "COMPLETE" }]
        """)]
    public void Says_it_of_a_log_router(string id, string configuration) =>
        Assert.StartsWith(id, Check(id, $$"""
            { "containerDefinitions": [{ "name": "web", "image": "nginx", "logConfiguration": { "logDriver": "awsfirelens" } },
              { "name": "log", "image": "nginx", "firelensConfiguration": {{configuration}} }] }
            """), StringComparison.Ordinal);

    [Theory]
    [InlineData("FARG0818", """{ "Match": "*" }""")]
    public void Says_it_of_the_options_for_a_log_router(string id, string options) =>
        Assert.StartsWith(id, Check(id, $$"""
            { "containerDefinitions": [
              { "name": "web", "image": "nginx", "logConfiguration": { "logDriver": "awsfirelens", "options": {{options}} } },
              { "name": "log", "image": "nginx", "firelensConfiguration": { "type": "fluentbit" } }] }
            """), StringComparison.Ordinal);

    [Theory]
    [InlineData("FARG1011")]
    public void Says_it_of_tags_that_the_team_asks_for(string id) =>
        Assert.StartsWith(id, Check(id, "{}", ("fargate.required_tags", "owner")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(TooMany))]
    public void Says_it_of_what_is_too_long(string id, string members) => Assert.StartsWith(id, Check(id, members), StringComparison.Ordinal);

    [Fact]
    public void Every_rule_that_is_not_Fargates_own_is_here()
    {
        var here = typeof(OnEc2Tests).GetMethods()
            .SelectMany(it => it.GetCustomAttributes(typeof(InlineDataAttribute), inherit: false).Cast<InlineDataAttribute>())
            .SelectMany(it => it.GetData(null!))
            .Concat(TooMany)
            .Select(it => (string)it[0]);
        Assert.Equal(
            string.Join(' ', RuleCatalog.ResourceRules.OfType<TaskDefinitionRule>().Where(it => !it.IsFargateOnly).Select(it => it.Id)),
            string.Join(' ', here.Distinct().Order(StringComparer.Ordinal)));
    }

    private static string Check(string id, string members, params (string Key, string Value)[] options)
    {
        var task = JsonNode.Parse(members)!.AsObject();
        task["requiresCompatibilities"] = new JsonArray("EC2");
        return Definitions.CheckOnly(id, task.ToJsonString(), options);
    }

    private static string Container(string members)
    {
        var container = new JsonObject { ["name"] = "web", ["image"] = "nginx" };
        foreach (var (key, value) in JsonNode.Parse(members)!.AsObject())
            container[key] = value?.DeepClone();
        return new JsonObject { ["containerDefinitions"] = new JsonArray(container) }.ToJsonString();
    }

    private static string List(int count, Func<int, string> item) => $"[{string.Join(", ", Enumerable.Range(0, count).Select(item))}]";
}
