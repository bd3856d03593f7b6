using Fargate.Core.Tests.Edits;

namespace Fargate.Core.Tests.Rules;

/// <summary>What edits of structures and lists leave behind. (Those of sizes: <see cref="EditsOfRulesTests"/>.)</summary>
public class EditsHealTests
{
    private const string Windows = "\"cpu\": \"1024\", \"memory\": \"2048\", \"runtimePlatform\": { \"operatingSystemFamily\": \"WINDOWS_SERVER_2022_CORE\"";

    [Theory]
    [InlineData("FARG0104", "{" + Windows + """, "cpuArchitecture": "ARM64" } }""")]
    [InlineData("FARG0105", """{ "cpu": "1024", "memory": "2048", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_20H2_CORE" } }""")]
    [InlineData("FARG0106", "{" + Windows + """ }, "pidMode": "task", "enableFaultInjection": true, "proxyConfiguration": { "containerName": "web" } }""")]
    [InlineData("FARG0106", "{" + Windows + """
         }, "containerDefinitions": [{ "name": "web", "image": "iis:1", "restartPolicy": { "enabled": true }, "readonlyRootFilesystem": true,
           "memoryReservation": 64, "systemControls": [{ "namespace": "net.core.somaxconn", "value": "1024" }],
           "linuxParameters": { "initProcessEnabled": true }, "ulimits": [{ "name": "core", "softLimit": 0, "hardLimit": 0 }] }] }
        """)]
    [InlineData("FARG0107", "{" + Windows + """
         }, "executionRoleArn": "a", "containerDefinitions": [{ "name": "web", "image": "iis:1",
           "environmentFiles": [{ "type": "s3", "value": "arn:aws:s3:::a/b.env" }] }] }
        """)]
    [InlineData("FARG0108", "{" + Windows + """ }, "ephemeralStorage": { "sizeInGiB": 30 } }""")]
    [InlineData("FARG0109", """{ "cpu": "0.25 vCPU" }""")]
    [InlineData("FARG0110", """{ "requiresCompatibilities": ["EC2"], "ephemeralStorage": { "sizeInGiB": 30 } }""")]
    [InlineData("FARG0203", """{ "ipcMode": "task", "placementConstraints": [{ "type": "memberOf" }], "inferenceAccelerators": [{ "deviceName": "a" }] }""")]
    [InlineData("FARG0204", """{ "pidMode": "host" }""")]
    [InlineData("FARG0204", "{" + Windows + """ }, "pidMode": "host" }""")]
    [InlineData("FARG0211", """{ "tags": [{ "key": "a" }, { "key": "b" }, { "key": "a", "value": "1" }, { "key": "a", "value": "2" }] }""")]
    [InlineData("FARG0701", """
        { "volumes": [{ "name": "a b" }, { "name": "c.d", "configuredAtLaunch": true }], "containerDefinitions": [{ "name": "web", "image": "nginx:1",
          "mountPoints": [{ "sourceVolume": "a b", "containerPath": "/a" }, { "sourceVolume": "c.d", "containerPath": "/c" }] }] }
        """)]
    [InlineData("FARG0704", """
        { "volumes": [{ "name": "a", "host": { "sourcePath": "/a" } }, { "name": "b", "dockerVolumeConfiguration": { "scope": "task" } }] }
        """)]
    [InlineData("FARG0707", """
        { "volumes": [{ "name": "a", "efsVolumeConfiguration": { "fileSystemId": "fs-1", "rootDirectory": "/a", "transitEncryption": "ENABLED",
          "authorizationConfig": { "accessPointId": "fsap-1" } } }] }
        """)]
    [InlineData("FARG0708", """
        { "taskRoleArn": "a", "volumes": [{ "name": "a", "efsVolumeConfiguration": { "fileSystemId": "fs-1", "transitEncryption": "DISABLED",
          "transitEncryptionPort": 2049, "authorizationConfig": { "accessPointId": "fsap-1", "iam": "ENABLED" } } }] }
        """)]
    [InlineData("FARG0709", """
        { "volumes": [{ "name": "a", "efsVolumeConfiguration": { "fileSystemId": "fs-1", "authorizationConfig": { "accessPointId": "fsap-1" } } }] }
        """)]
    [InlineData("FARG0712", """
        { "taskRoleArn": "a", "volumes": [{ "name": "a", "s3filesVolumeConfiguration": { "fileSystemArn": "<unknown>", "rootDirectory": "/a",
          "accessPointArn": "fsap-1" } }] }
        """)]
    [InlineData("FARG0715", """
        { "volumes": [{ "name": "A" }],
          "containerDefinitions": [{ "name": "web", "image": "nginx:1", "mountPoints": [{ "sourceVolume": "a", "containerPath": "/a" }] }] }
        """)]
    [InlineData("FARG0716", """
        { "volumes": [{ "name": "a" }],
          "containerDefinitions": [{ "name": "web", "image": "nginx:1", "mountPoints": [{ "sourceVolume": "a", "containerPath": "a" }] }] }
        """)]
    [InlineData("FARG0718", """{ "containerDefinitions": [{ "name": "web", "image": "nginx:1", "volumesFrom": [{ "sourceContainer": "a" }] }] }""")]
    [InlineData("FARG0719", """{ "containerDefinitions": [{ "name": "web", "image": "nginx:1", "volumesFrom": [{ "sourceContainer": "web" }] }] }""")]
    [InlineData("FARG0310", """
        { "containerDefinitions": [{ "name": "web", "image": "docker://nginx:1" }, { "name": "b", "image": "example.com//b" },
          { "name": "c", "image": "c:sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" }] }
        """)]
    [InlineData("FARG0328", """
        { "containerDefinitions": [{ "name": "web", "image": "nginx:1", "entryPoint": ["sh -c"], "command": ["a && b"] },
          { "name": "b", "image": "b:1", "command": ["npm start"] }] }
        """)]
    [InlineData("FARG0512", """
        { "containerDefinitions": [{ "name": "web", "image": "nginx:1", "healthCheck": { "command": ["CMD", "curl -f x || exit 1"] } },
          { "name": "b", "image": "b:1", "healthCheck": { "command": ["CMD", "curl", "x", "||", "exit", "1"] } },
          { "name": "c", "image": "c:1", "healthCheck": { "command": ["CMD-SHELL", "curl", "-f", "x"] } }] }
        """)]
    [InlineData("FARG0601", """
        { "executionRoleArn": "a", "containerDefinitions": [{ "name": "web", "image": "nginx:1",
          "environment": [{ "name": "A", "value": "1" }, { "name": "B", "value": "1" }], "secrets": [{ "name": "A", "valueFrom": "a" }] }] }
        """)]
    [InlineData("FARG0602", """
        { "containerDefinitions": [{ "name": "web", "image": "nginx:1", "environment": [{ "name": "A", "value": "1" }, { "name": "B", "value": "1" },
          { "name": "A", "value": "2" }, { "name": "B", "value": "2" }, { "name": "A", "value": "3" }] }] }
        """)]
    [InlineData("FARG0603", """
        { "executionRoleArn": "a", "containerDefinitions": [{ "name": "web", "image": "nginx:1", "secrets": [{ "name": "A", "valueFrom": "a" },
          { "name": "A", "valueFrom": "b" }, { "name": "B", "valueFrom": "b" }, { "name": "A", "valueFrom": "c" }] }] }
        """)]
    [InlineData("FARG0607", """
        { "executionRoleArn": "a", "containerDefinitions": [{ "name": "web", "image": "nginx:1", "environmentFiles": [
          { "type": "s3", "value": "s3://a/b.env" }, { "value": "arn:aws:s3:::a/b.env" }, { "value": "s3://a/c.env" }] }] }
        """)]
    [InlineData("FARG0610", """
        { "executionRoleArn": "a", "containerDefinitions": [{ "name": "web", "image": "nginx:1", "secrets": [
          { "name": "A", "valueFrom": "ssm:/a" }, { "name": "B", "valueFrom": " b " }, { "name": "C", "valueFrom": "/c:1" }] }] }
        """)]
    [InlineData("FARG0611", """
        { "executionRoleArn": "a", "containerDefinitions": [{ "name": "web", "image": "nginx:1", "secrets": [
          { "name": "A", "valueFrom": "arn:aws:ssm:r:123456789012:parameter//a" },
          { "name": "B", "valueFrom": "arn:aws:secretsmanager:r:123456789012:secret:b:key" },
          { "name": "C", "valueFrom": "arn:aws:secretsmanager:r:123456789012:secret:c:key:S:I" }] }] }
        """)]
    [InlineData("FARG0612", """
        { "executionRoleArn": "a", "containerDefinitions": [{ "name": "web", "image": "nginx:1", "secrets": [
          { "name": "A", "valueFrom": "arn:aws:secretsmanager:r:123456789012:secret:a:$.a::" }] }] }
        """)]
    [InlineData("FARG0801", """
        { "executionRoleArn": "a", "containerDefinitions": [
          { "name": "a", "image": "nginx:1", "logConfiguration": { "logDriver": "gelf", "options": { "splunk-url": "u", "splunk-token": "t" } } },
          { "name": "b", "image": "nginx:1", "logConfiguration": { "options": {
            "awslogs-group": "g", "awslogs-region": "r", "awslogs-stream-prefix": "p", "mode": "blocking" } } }] }
        """)]
    [InlineData("FARG0802", """
        { "executionRoleArn": "a", "containerDefinitions": [{ "name": "web", "image": "nginx:1", "logConfiguration": { "logDriver": "awslogs" } }] }
        """)]
    [InlineData("FARG0803", """
        { "executionRoleArn": "a", "containerDefinitions": [{ "name": "web", "image": "123456789012.dkr.ecr.r.amazonaws.com/a:1",
          "logConfiguration": { "logDriver": "awslogs" } }] }
        """)]
    [InlineData("FARG0804", """
        { "executionRoleArn": "a", "containerDefinitions": [{ "name": "web", "image": "nginx:1", "logConfiguration": { "logDriver": "awslogs",
          "options": { "group": "g", "awslogs-regoin": "r", "awslogs-stream": "p", "tag": "t", "awslogs-mode": "x", "awslogs-creategroup": "True" } } }] }
        """)]
    [InlineData("FARG0805", """
        { "containerDefinitions": [{ "name": "web", "image": "nginx:1", "logConfiguration": { "logDriver": "splunk",
          "options": { "url": "u", "token": "t", "source": "s", "max-size": "1" } } }] }
        """)]
    [InlineData("FARG0806", """
        { "executionRoleArn": "a", "containerDefinitions": [{ "name": "web", "image": "nginx:1", "logConfiguration": { "logDriver": "awslogs",
          "options": { "awslogs-group": "g", "awslogs-region": "r", "awslogs-stream-prefix": "p", "mode": "nonblocking", "awslogs-create-group": "yes" } } }] }
        """)]
    [InlineData("FARG0807", """
        { "executionRoleArn": "a", "containerDefinitions": [{ "name": "web", "image": "nginx:1", "logConfiguration": { "logDriver": "awslogs",
          "options": { "awslogs-group": "g", "awslogs-region": "r", "awslogs-stream-prefix": "p", "awslogs-datetime-format": "%Y",
            "awslogs-multiline-pattern": "^x" } } }] }
        """)]
    [InlineData("FARG0808", """
        { "executionRoleArn": "a", "containerDefinitions": [{ "name": "web", "image": "nginx:1", "logConfiguration": { "logDriver": "awslogs",
          "options": { "awslogs-group": "g", "awslogs-region": "r", "awslogs-stream-prefix": "p", "mode": "blocking", "max-buffer-size": "1m" } } }] }
        """)]
    [InlineData("FARG0809", """
        { "executionRoleArn": "a", "containerDefinitions": [{ "name": "web", "image": "nginx:1", "logConfiguration": { "logDriver": "splunk",
          "options": { "splunk-url": "u", "splunk-token": "t" }, "secretOptions": [{ "name": "splunk-token", "valueFrom": "t" }] } }] }
        """)]
    [InlineData("FARG0811", """
        { "containerDefinitions": [{ "name": "web", "image": "nginx:1", "firelensConfiguration": { "type": "fluentbit" } }] }
        """)]
    [InlineData("FARG0813", """
        { "containerDefinitions": [{ "name": "web", "image": "nginx:1", "logConfiguration": { "logDriver": "awsfirelens" } },
          { "name": "router", "image": "nginx:1", "essential": false, "firelensConfiguration": { "type": "fluentbit" } }] }
        """)]
    [InlineData("FARG0814", """
        { "containerDefinitions": [{ "name": "web", "image": "nginx:1", "logConfiguration": { "logDriver": "awsfirelens" } },
          { "name": "router", "image": "fluent/fluent-bit:1", "firelensConfiguration": { "options": { "enable-ecs-log-metadata": "true" } } }] }
        """)]
    [InlineData("FARG0816", """
        { "containerDefinitions": [{ "name": "web", "image": "nginx:1", "logConfiguration": { "logDriver": "awsfirelens" } },
          { "name": "router", "image": "nginx:1", "firelensConfiguration": { "type": "fluentbit", "options": { "config-file-value": "/a" } } }] }
        """)]
    [InlineData("FARG0816", """
        { "containerDefinitions": [{ "name": "web", "image": "nginx:1", "logConfiguration": { "logDriver": "awsfirelens" } },
          { "name": "router", "image": "nginx:1", "firelensConfiguration": { "type": "fluentbit", "options": { "config-file-type": "file" } } }] }
        """)]
    [InlineData("FARG0818", """
        { "containerDefinitions": [{ "name": "web", "image": "nginx:1", "logConfiguration": { "logDriver": "awsfirelens", "options": { "Match": "*" } } },
          { "name": "router", "image": "nginx:1", "firelensConfiguration": { "type": "fluentbit" } }] }
        """)]
    [InlineData("FARG0819", """
        { "executionRoleArn": "a", "containerDefinitions": [{ "name": "web", "image": "nginx:1", "logConfiguration": { "logDriver": "awslogs", "options": {
          "awslogs-group": "arn:aws:logs:eu-west-1:123456789012:log-group:/a:*", "awslogs-region": "r", "awslogs-stream-prefix": "p" } } }] }
        """)]
    [InlineData("FARG0820", """
        { "containerDefinitions": [{ "name": "web", "image": "nginx:1", "logConfiguration": { "logDriver": "awsfirelens" } },
          { "name": "router", "image": "nginx:1", "user": "root", "firelensConfiguration": { "type": "fluentbit" } }] }
        """)]
    [InlineData("FARG0821", """
        { "containerDefinitions": [{ "name": "web", "image": "nginx:1", "logConfiguration": { "logDriver": "awsfirelens" },
            "dependsOn": [{ "containerName": "router", "condition": "SUCCESS" }] },
          { "name": "router", "image": "nginx:1", "essential": false, "firelensConfiguration": { "type": "fluentbit" } }] }
        """)]
    [InlineData("FARG0205", """
        { "proxyConfiguration": { "containerName": "envyo" }, "containerDefinitions": [{ "name": "web", "image": "nginx:1" }, { "name": "envoy", "image": "envoy:1" }] }
        """)]
    [InlineData("FARG0507", """
        { "containerDefinitions": [{ "name": "web", "image": "nginx:1", "dependsOn": [{ "containerName": "ruoter", "condition": "START" }] }, { "name": "router", "image": "a:1" }] }
        """)]
    [InlineData("FARG0715", """
        { "volumes": [{ "name": "uploads" }, { "name": "cache" }],
          "containerDefinitions": [{ "name": "web", "image": "nginx:1", "mountPoints": [{ "sourceVolume": "uplaods", "containerPath": "/a" }] }] }
        """)]
    [InlineData("FARG0718", """
        { "containerDefinitions": [{ "name": "web", "image": "nginx:1", "volumesFrom": [{ "sourceContainer": "asets" }] }, { "name": "assets", "image": "a:1" }] }
        """)]
    [InlineData("FARG0801", """
        { "executionRoleArn": "a", "containerDefinitions": [{ "name": "web", "image": "nginx:1", "logConfiguration": { "logDriver": "awslog", "options": {
          "awslogs-group": "g", "awslogs-region": "r", "awslogs-stream-prefix": "p" } } }] }
        """)]
    [InlineData("FARG0901", """
        { "containerDefinitions": [{ "name": "web", "image": "nginx:1", "secrets": [{ "name": "A", "valueFrom": "arn:aws:ssm:r:123456789012:parameter/a" }] }] }
        """)]
    [InlineData("FARG0902", """
        { "taskRoleArn": "arn:aws:iam::123456789012:role/a", "containerDefinitions": [{ "name": "web", "image": "nginx:1", "environmentFiles": [
          { "type": "s3", "value": "arn:aws:s3:::a/b.env" }] }] }
        """)]
    [InlineData("FARG1002", """
        { "executionRoleArn": "a", "containerDefinitions": [{ "name": "web", "image": "nginx:1",
          "environment": [{ "name": "A", "value": "1" }, { "name": "DATABASE", "value": "postgres://app:Zx81-Spectrum@db.internal/shop" }] }] }
        """)]
    [InlineData("FARG1003", """
        { "taskRoleArn": "arn:aws:iam::123456789012:role/a", "containerDefinitions": [{ "name": "web", "image": "nginx:1",
          "environment": [{ "name": "DB_PASSWORD", "value": "Zx81-Spectrum" }, { "name": "OTHER_PASSWORD", "value": "Zx81-Spectrum" }], "secrets": [] }] }
        """)]
    [InlineData("FARG0903", """{ "taskRoleArn": "", "executionRoleArn": "" }""")]
    [InlineData("FARG1004", """{ "volumes": [{ "name": "a", "efsVolumeConfiguration": { "fileSystemId": "fs-1" } }] }""")]
    public void Each_edit_ends_its_finding_and_raises_no_other(string id, string members)
    {
        var root = Definitions.With(members);
        var before = Definitions.Findings(root);
        var edits = before.Where(it => it.Rule.Id == id).SelectMany(it => it.Edits).ToList();
        Assert.NotEmpty(edits);
        EditsOfRulesTests.AssertNoTwoOfferTheSame(before);
        Assert.All(edits, edit =>
        {
            var after = Definitions.Findings(EditApplier.Apply(root, edit));
            Assert.Equal(before.Count(it => it.Rule.Id == id) - 1, after.Count(it => it.Rule.Id == id));
            Assert.Empty(after.Select(it => it.Rule.Id).Except(before.Select(it => it.Rule.Id)));
        });
    }
}
