using Fargate.Core.Edits;

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
    public void Each_edit_ends_its_finding_and_raises_no_other(string id, string members)
    {
        var root = Definitions.With(members);
        var before = Definitions.Findings(root);
        var edits = before.Where(it => it.Rule.Id == id).SelectMany(it => it.Edits).ToList();
        Assert.NotEmpty(edits);
        Assert.All(edits, edit =>
        {
            var after = Definitions.Findings(EditApplier.Apply(root, edit));
            Assert.Equal(before.Count(it => it.Rule.Id == id) - 1, after.Count(it => it.Rule.Id == id));
            Assert.Empty(after.Select(it => it.Rule.Id).Except(before.Select(it => it.Rule.Id)));
        });
    }
}
