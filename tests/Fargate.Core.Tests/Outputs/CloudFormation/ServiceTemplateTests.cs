using System.Text.Json.Nodes;
using Fargate.Core.Build;
using Fargate.Core.Kinds;
using Fargate.Core.Outputs;
using Fargate.Core.Outputs.CloudFormation;

namespace Fargate.Core.Tests.Outputs.CloudFormation;

public class ServiceTemplateTests
{
    [Fact]
    public void A_service_and_its_task_are_one_template()
    {
        var file = Write("{}", "{}")!;
        Assert.Equal("web.template.json", file.Name);
        Assert.Equal("CloudFormation, 2 resources", file.Summary);
        Equal("""
            {
              "AWSTemplateFormatVersion": "2010-09-09",
              "Description": "The service web on AWS Fargate.",
              "Resources": {
                "TaskDefinition": {
                  "Type": "AWS::ECS::TaskDefinition",
                  "Properties": {
                    "Family": "web-app",
                    "NetworkMode": "awsvpc",
                    "ContainerDefinitions": [{ "Name": "web", "Image": "nginx" }],
                    "RequiresCompatibilities": ["FARGATE"],
                    "Cpu": "256",
                    "Memory": "512"
                  }
                },
                "Service": {
                  "Type": "AWS::ECS::Service",
                  "Properties": {
                    "Cluster": "shop",
                    "ServiceName": "web",
                    "TaskDefinition": { "Ref": "TaskDefinition" },
                    "DesiredCount": 2,
                    "LaunchType": "FARGATE",
                    "NetworkConfiguration": {
                      "AwsvpcConfiguration": { "Subnets": ["subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb"] }
                    }
                  }
                }
              }
            }
            """, JsonNode.Parse(file.Text));
    }

    [Fact]
    public void Without_a_class_for_the_task_the_service_names_it()
    {
        var template = Template("{}", null);
        Assert.Equal("web-app", (string?)template["Resources"]!["Service"]!["Properties"]!["TaskDefinition"]);
        Assert.Single(template["Resources"]!.AsObject());
    }

    // A stack that makes a revision with each change would have one that nothing runs.
    [Fact]
    public void A_fixed_revision_needs_no_definition_in_the_template()
    {
        var template = Template("""{ "service": { "taskDefinition": "web-app:7" } }""", "{}");
        Assert.Equal("web-app:7", (string?)template["Resources"]!["Service"]!["Properties"]!["TaskDefinition"]);
        Assert.Single(template["Resources"]!.AsObject());
    }

    [Theory]
    [InlineData("""{ "MinCapacity": 1, "MaxCapacity": 4 }""", false)]
    [InlineData("null", true)]
    public void The_number_of_tasks_is_left_to_what_scales_them(string target, bool isSet) => Assert.Equal(
        isSet, Template($$"""{ "scalableTarget": {{target}} }""", null)["Resources"]!["Service"]!["Properties"]!.AsObject().ContainsKey("DesiredCount"));

    [Theory]
    [InlineData("NONE", false)]
    [InlineData("SERVICE", true)]
    public void What_CloudFormation_has_no_word_for_is_left_out(string value, bool isSet)
    {
        var service = Template($$"""
            {
              "service": {
                "propagateTags": "{{value}}",
                "volumeConfigurations": [{ "name": "a", "managedEBSVolume": { "tagSpecifications": [{ "resourceType": "volume", "propagateTags": "{{value}}" }] } }]
              }
            }
            """, null)["Resources"]!["Service"]!["Properties"]!;
        Assert.Equal(isSet, service.AsObject().ContainsKey("PropagateTags"));
        Assert.Equal(
            isSet, service["VolumeConfigurations"]![0]!["ManagedEBSVolume"]!["TagSpecifications"]![0]!.AsObject().ContainsKey("PropagateTags"));
    }

    [Fact]
    public void Names_that_are_not_the_APIs_are_CloudFormations()
    {
        var definition = Template("{}", """
            {
              "volumes": [
                { "name": "a", "efsVolumeConfiguration": { "fileSystemId": "fs-1", "authorizationConfig": { "accessPointId": "p", "iam": "ENABLED" } } },
                { "name": "b", "fsxWindowsFileServerVolumeConfiguration": { "fileSystemId": "fs-2", "rootDirectory": "/" } },
                { "name": "c", "s3filesVolumeConfiguration": { "fileSystemArn": "arn" } }
              ],
              "proxyConfiguration": { "type": "APPMESH", "containerName": "web", "properties": [{ "name": "a", "value": "b" }] },
              "containerDefinitions": [{ "name": "web", "image": "nginx", "dockerLabels": { "com.example": "x" }, "links": [] }],
              "newField": { "inner": 1 }
            }
            """)["Resources"]!["TaskDefinition"]!["Properties"]!.AsObject();
        Equal("""
            [
              { "Name": "a", "EFSVolumeConfiguration": { "FilesystemId": "fs-1", "AuthorizationConfig": { "AccessPointId": "p", "IAM": "ENABLED" } } },
              { "Name": "b", "FSxWindowsFileServerVolumeConfiguration": { "FileSystemId": "fs-2", "RootDirectory": "/" } },
              { "Name": "c", "S3FilesVolumeConfiguration": { "FileSystemArn": "arn" } }
            ]
            """, definition["Volumes"]);
        Equal(
            """{ "Type": "APPMESH", "ContainerName": "web", "ProxyConfigurationProperties": [{ "Name": "a", "Value": "b" }] }""",
            definition["ProxyConfiguration"]);
        Equal("""[{ "Name": "web", "Image": "nginx", "DockerLabels": { "com.example": "x" } }]""", definition["ContainerDefinitions"]);
        Equal("""{ "Inner": 1 }""", definition["NewField"]);

        var service = Template("""
            {
              "service": {
                "clientToken": "x", "placementStrategy": [{ "type": "random" }],
                "deploymentConfiguration": { "lifecycleHooks": [
                  { "targetType": "AWS_LAMBDA", "hookTargetArn": "arn", "hookDetails": { "alarm": [{ "name": "5xx" }] }, "timeoutConfiguration": { "action": "CONTINUE" } }
                ] }
              }
            }
            """, null)["Resources"]!["Service"]!["Properties"]!;
        Assert.Null(service["ClientToken"]);
        Equal("""[{ "Type": "random" }]""", service["PlacementStrategies"]);
        // What a function is given is nobody's but its own.
        Equal("""
            { "LifecycleHooks": [
              { "TargetType": "AWS_LAMBDA", "HookTargetArn": "arn", "HookDetails": { "alarm": [{ "name": "5xx" }] }, "TimeoutConfiguration": { "Action": "CONTINUE" } }
            ] }
            """, service["DeploymentConfiguration"]);
    }

    [Fact]
    public void What_scales_waits_for_the_service()
    {
        var resources = Template("""
            {
              "service": { "cluster": "arn:aws:ecs:eu-west-1:123456789012:cluster/shop" },
              "scalableTarget": { "MinCapacity": 1, "MaxCapacity": 4, "Tags": { "team": "shop" } },
              "scalingPolicies": [{ "PolicyName": "cpu 60%", "PolicyType": "TargetTrackingScaling" }, { "PolicyName": "cpu/60", "PolicyType": "StepScaling" }],
              "scheduledActions": [{ "ScheduledActionName": "night", "Schedule": "rate(1 day)", "ScalableTargetAction": { "MaxCapacity": 1 } }]
            }
            """, null)["Resources"]!;
        Equal("""
            {
              "ServiceNamespace": "ecs",
              "ResourceId": { "Fn::Join": ["/", ["service", "shop", { "Fn::GetAtt": ["Service", "Name"] }]] },
              "ScalableDimension": "ecs:service:DesiredCount",
              "MinCapacity": 1,
              "MaxCapacity": 4,
              "Tags": [{ "Key": "team", "Value": "shop" }],
              "ScheduledActions": [{ "Schedule": "rate(1 day)", "ScheduledActionName": "night", "ScalableTargetAction": { "MaxCapacity": 1 } }]
            }
            """, resources["ScalableTarget"]!["Properties"]);
        Equal(
            """{ "PolicyName": "cpu 60%", "PolicyType": "TargetTrackingScaling", "ScalingTargetId": { "Ref": "ScalableTarget" } }""",
            resources["ScalingPolicyCpu60"]!["Properties"]);
        Assert.Equal("cpu/60", (string?)resources["ScalingPolicyCpu602"]!["Properties"]!["PolicyName"]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData(null)]
    public void The_log_group_of_the_proxy_is_one_of_them(string? task)
    {
        var template = Template("""
            { "service": { "serviceConnectConfiguration": { "enabled": true, "logConfiguration": {
              "logDriver": "awslogs", "options": { "awslogs-group": "/ecs/proxy", "awslogs-region": "eu-west-1" } } } } }
            """, task);
        Assert.Equal("/ecs/proxy", (string?)template["Resources"]!["LogGroupEcsProxy"]!["Properties"]!["LogGroupName"]);
        Equal(
            """{ "Fn::If": ["CreateLogGroups", { "Ref": "LogGroupEcsProxy" }, "/ecs/proxy"] }""",
            template["Resources"]!["Service"]!["Properties"]!["ServiceConnectConfiguration"]!["LogConfiguration"]!["Options"]!["awslogs-group"]);
    }

    [Theory]
    [InlineData("""{ "awslogs-group": "/ecs/web", "awslogs-region": "eu-west-1" }""", "LogGroupEcsWeb")]
    [InlineData("""{ "awslogs-group": "/ecs/web" }""", "LogGroupEcsWeb")]
    [InlineData("""{ "awslogs-group": "/ecs/web", "awslogs-create-group": "true" }""", null)]
    [InlineData("""{ "awslogs-region": "eu-west-1" }""", null)]
    // Of another region than the rest of the definition.
    [InlineData("""{ "awslogs-group": "/ecs/web", "awslogs-region": "us-east-1" }""", null)]
    public void Log_groups_come_before_the_service_unless_told_otherwise(string options, string? id)
    {
        var template = Template("{}", $$"""
            {
              "containerDefinitions": [{
                "name": "web", "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web",
                "logConfiguration": { "logDriver": "awslogs", "options": {{options}} }
              }]
            }
            """);
        var logs = template["Resources"]!["TaskDefinition"]!["Properties"]!["ContainerDefinitions"]![0]!["LogConfiguration"]!["Options"]!["awslogs-group"];
        Assert.Equal(id is not null, template["Parameters"]?["CreateLogGroups"] is not null);
        if (id is null)
        {
            Assert.True(logs is null or JsonValue, logs?.ToJsonString());
        }
        else
        {
            Equal($$"""{ "Fn::If": ["CreateLogGroups", { "Ref": "{{id}}" }, "/ecs/web"] }""", logs);
            Equal("""
                {
                  "Type": "AWS::Logs::LogGroup", "Condition": "CreateLogGroups", "DeletionPolicy": "RetainExceptOnCreate",
                  "UpdateReplacePolicy": "Retain", "Properties": { "LogGroupName": "/ecs/web" }
                }
                """, template["Resources"]![id]);
        }
    }

    private static OutputFile? Write(string service, string? task) =>
        ServiceTemplate.Of(Resources.With(ResourceKind.Service, service), task is null ? null : Definitions.With(task), BuildFacts.None);

    private static JsonNode Template(string service, string? task) => JsonNode.Parse(Write(service, task)!.Text)!;

    private static void Equal(string expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual?.ToJsonString());
}
