using System.Text.RegularExpressions;
using Fargate.Core.Outputs;
using Fargate.Core.Outputs.Pictures;

namespace Fargate.Core.Tests.Outputs.Pictures;

public class DeploymentPictureTests
{
    private const string Web = """
        {
          "family": "web", "cpu": "256", "memory": "512", "requiresCompatibilities": ["FARGATE"],
          "containerDefinitions": [
            {
              "name": "app", "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/web:1.0",
              "portMappings": [{ "containerPort": 8080, "name": "http" }, { "containerPortRange": "9000-9010", "protocol": "udp" }],
              "dependsOn": [{ "containerName": "init", "condition": "SUCCESS" }, { "containerName": "nowhere", "condition": "START" }],
              "mountPoints": [
                { "sourceVolume": "data", "containerPath": "/data", "readOnly": true }, { "sourceVolume": "scratch", "containerPath": "/tmp" }
              ]
            },
            { "name": "init", "image": "init@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "essential": false,
              "volumesFrom": [{ "sourceContainer": "app" }] }
          ],
          "volumes": [{ "name": "data", "efsVolumeConfiguration": { "fileSystemId": "fs-1" } }, { "name": "scratch" }, { "name": "block", "configuredAtLaunch": true }]
        }
        """;

    private const string WebCost = """{ "kind": "taskDefinition", "name": "web", "region": "eu-west-1", "billed": "", "prices": "", "perHour": 0.01 }""";

    [Fact]
    public void A_service_is_drawn_from_its_target_group_to_its_volumes() => Assert.Equal(
        """
        ```mermaid
        flowchart LR
            b1["service front<br/>in cluster shop<br/>2 tasks<br/>scaled from 1 to 4<br/>Service Connect web:80<br/>$14.60 a month"]
            b2(["target group web"])
            b3["task web<br/>256 CPU units, 512 MiB<br/>Linux on X86_64<br/>$7.30 a month"]
            subgraph g1 ["inside web"]
                b4["app<br/>shop/web:1.0<br/>8080/tcp http<br/>9000-9010/udp"]
                b5["init<br/>init#64;sha256:0123456789ab<br/>not essential"]
                b6[("data<br/>EFS<br/>fs-1")]
                b7[("scratch<br/>deleted with the task")]
                b8[("block<br/>EBS, new for each task")]
            end
            b2 -->|"app:8080"| b1
            b3 --> g1
            b1 --> b3
            b4 -.->|"waits for SUCCESS"| b5
            b4 -->|"/data, read-only"| b6
            b4 -->|"/tmp"| b7
            b5 -.->|"its volumes"| b4
        ```

        """,
        Draw(
            ("front.scalable-target.json", """{ "MinCapacity": 1, "MaxCapacity": 4 }""", ""),
            ("front.service.json", """
                {
                  "serviceName": "front", "cluster": "arn:aws:ecs:eu-west-1:123456789012:cluster/shop", "taskDefinition": "web:3", "desiredCount": 2,
                  "loadBalancers": [{
                    "targetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef",
                    "containerName": "app", "containerPort": 8080
                  }],
                  "serviceConnectConfiguration": { "services": [{ "portName": "http", "clientAliases": [{ "port": 80, "dnsName": "web" }] }] }
                }
                """, """{ "kind": "service", "name": "front", "tasks": 2, "perHour": 0.02 }"""),
            ("web.task-definition.json", Web, WebCost),
            ("web.execution-role-policy.json", "{}", "")));

    [Fact]
    public void What_runs_once_is_priced_by_the_hour_and_a_task_of_another_project_is_named()
    {
        var picture = Draw(
            ("night.schedule.json", """
                {
                  "Name": "night", "ScheduleExpression": "rate(1 day)", "ScheduleExpressionTimezone": "Asia/Seoul",
                  "Target": { "Arn": "arn:aws:ecs:eu-west-1:123456789012:cluster/shop",
                    "EcsParameters": { "TaskDefinitionArn": "arn:aws:ecs:eu-west-1:123456789012:task-definition/web" } }
                }
                """, ""),
            ("once.run-task.json", """{ "taskDefinition": "${Family}:1", "count": 3 }""", ""),
            ("web.task-definition.json", Web, WebCost),
            ("pods.fargate-profile.json", """{ "clusterName": "k8s", "selectors": [{ "namespace": "jobs-*" }] }""", ""));
        Assert.Contains("b1[\"schedule night<br/>rate(1 day)<br/>Asia/Seoul<br/>in cluster shop<br/>1 task\"]\n", picture, StringComparison.Ordinal);
        Assert.Contains("b2[\"standalone task once<br/>3 tasks\"]\n", picture, StringComparison.Ordinal);
        Assert.Contains("b3[\"Fargate profile pods<br/>of the EKS cluster k8s<br/>namespace jobs-#42;\"]\n", picture, StringComparison.Ordinal);
        Assert.Contains("Linux on X86_64<br/>$0.01 an hour\"]\n", picture, StringComparison.Ordinal);
        Assert.Contains("([\"task definition #36;#123;Family#125;<br/>not of this project\"])\n", picture, StringComparison.Ordinal);
    }

    // The service, its target group, the task and n containers.
    [Theory]
    [InlineData(37, 1)]
    [InlineData(38, 2)]
    public void Over_40_boxes_it_is_one_picture_for_each_service(int containers, int pictures)
    {
        var picture = Draw(Service("a", "large"), Task("large", containers - 1), Task("small", 0));
        Assert.Equal(pictures, Regex.Count(picture, "^```mermaid$", RegexOptions.Multiline));
        Assert.Equal(pictures == 1 ? [] : ["### service a", "### task definition small"], picture.Split('\n').Where(it => it.StartsWith('#')));
        Assert.EndsWith("```\n", picture, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, "```\n")]
    [InlineData(101, "```\n\nNot drawn: 1 more.\n")]
    public void A_page_has_at_most_100_pictures_and_says_how_many_it_lacks(int tasks, string end)
    {
        var page = Draw([.. Enumerable.Range(0, tasks).Select(it => Task($"t{it}", 1))]);
        Assert.Equal(100, Regex.Count(page, "^```mermaid$", RegexOptions.Multiline));
        Assert.EndsWith(end, page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_too_large_by_itself_is_cut_and_says_so()
    {
        var picture = Draw(Task("large", 60));
        Assert.Equal(40, Regex.Count(picture, @"^ +\w+[\[(]", RegexOptions.Multiline));
        Assert.Contains("    more([\"and 22 more\"])\n```\n", picture, StringComparison.Ordinal);
    }

    // Mermaid draws no more arrows than 500, and no more than 50,000 characters.
    [Theory]
    [InlineData("HEALTHY", 200)]
    [InlineData("☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃☃", 0)]
    public void A_definition_that_is_all_arrows_is_drawn_as_far_as_Mermaid_goes(string condition, int arrows)
    {
        var waits = string.Join(", ", Enumerable.Range(0, 30).Select(it => $$"""{ "containerName": "c{{it}}", "condition": "{{condition}}" }"""));
        var containers = string.Join(", ", Enumerable.Range(0, 30).Select(it => $$"""{ "name": "c{{it}}", "dependsOn": [{{waits}}] }"""));
        var picture = Draw(("all.task-definition.json", $$"""{ "family": "all", "containerDefinitions": [{{containers}}] }""", ""));
        Assert.Equal(arrows, Regex.Count(picture, "-->|-.->"));
        Assert.Equal(arrows == 0, picture == "The picture is larger than Mermaid draws one.\n");
        Assert.InRange(picture.Length, 1, 50_000);
    }

    [Fact]
    public void A_box_has_as_many_lines_as_one_reads()
    {
        var ports = string.Join(", ", Enumerable.Range(1, 100).Select(it => $$"""{ "containerPort": {{it}} }"""));
        var picture = Draw(("all.task-definition.json", $$"""{ "family": "all", "containerDefinitions": [{ "name": "app", "portMappings": [{{ports}}] }] }""", ""));
        // The name, no image, nine ports.
        Assert.Contains("[\"app<br/>1/tcp<br/>", picture, StringComparison.Ordinal);
        Assert.Contains("<br/>9/tcp<br/>and 92 more\"]", picture, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.task-definition.json", "")]
    [InlineData("a.task-definition.json", "[]")]
    [InlineData("a.task-definition.json", """{ "containerDefinitions": [1, { "name": {} }], "volumes": {} }""")]
    [InlineData("a.task-definition.json", """{ "family": "a", "containerDefinitions": [1, { "name": {} }, { "mountPoints": [{}] }], "volumes": {} }""")]
    [InlineData("a.service.json", """{ "taskDefinition": [], "loadBalancers": [1, { "targetGroupArn": "///" }] }""")]
    [InlineData("a.schedule.json", "null")]
    [InlineData("a.run-task.json", """{ "taskDefinition": ":" }""")]
    [InlineData("a.fargate-profile.json", "{}")]
    public void A_file_of_any_form_is_drawn(string name, string text) => Draw((name, text, "{}"));

    [Fact]
    public void Where_nothing_is_deployed_nothing_is_drawn() => Assert.Equal("", Draw(("shop.cluster.json", "{}", "")));

    private static (string, string, string) Service(string name, string family) => ($"{name}.service.json", $$"""
        { "serviceName": "{{name}}", "taskDefinition": "{{family}}", "loadBalancers": [{ "loadBalancerName": "old", "containerName": "c0", "containerPort": 1 }] }
        """, "");

    private static (string, string, string) Task(string family, int containers) => ($"{family}.task-definition.json", $$"""
        { "family": "{{family}}", "containerDefinitions": [{{string.Join(", ", Enumerable.Range(0, containers).Select(it => $$"""{ "name": "c{{it}}" }"""))}}] }
        """, "");

    private static string Draw(params (string Name, string Text, string Cost)[] files) =>
        DeploymentPicture.Write(Deployment.Of(files.Select(it => new OutputFile(it.Name, it.Text, "") { Cost = it.Cost })));
}
