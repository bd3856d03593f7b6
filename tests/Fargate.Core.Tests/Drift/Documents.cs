namespace Fargate.Core.Tests.Drift;

/// <summary>A document with much in it, and what AWS would say of it.</summary>
internal static class Documents
{
    public const string Task = """
        {
          "family": "shop",
          "taskRoleArn": "arn:aws:iam::123456789012:role/team/shop",
          "executionRoleArn": "shop-execution",
          "networkMode": "awsvpc",
          "requiresCompatibilities": ["FARGATE"],
          "cpu": ".5 vCPU",
          "memory": "1GB",
          "containerDefinitions": [
            {
              "name": "api",
              "image": "shop/api:1.4",
              "portMappings": [
                { "containerPort": 53, "protocol": "udp" },
                { "containerPort": 53 },
                { "containerPort": 8080, "name": "http", "appProtocol": "http2" },
                { "containerPortRange": "9000-9010" }
              ],
              "command": ["serve", "--port", "8080"],
              "environment": [{ "name": "LOG_LEVEL", "value": "info" }, { "name": "REGION", "value": "eu-west-1" }],
              "secrets": [{ "name": "DB", "valueFrom": "/shop/db" }],
              "mountPoints": [{ "sourceVolume": "data", "containerPath": "/data" }],
              "linuxParameters": { "capabilities": { "drop": ["ALL", "NET_RAW"] } },
              "dependsOn": [{ "containerName": "router", "condition": "START" }],
              "healthCheck": { "command": ["CMD-SHELL", "true"] },
              "dockerLabels": { "com.example.team": "shop" },
              "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "/ecs/shop", "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "api" } }
            },
            { "name": "router", "image": "shop/router:${Tag}", "essential": false, "restartPolicy": { "enabled": true, "ignoredExitCodes": [0, 143] } }
          ],
          "volumes": [{ "name": "data", "efsVolumeConfiguration": { "fileSystemId": "fs-0123456789abcdef0" } }],
          "tags": [{ "key": "team", "value": "shop" }, { "key": "cost", "value": "42" }]
        }
        """;

    // As describe-task-definition --include TAGS answers.
    public const string Answer = """
        {
          "taskDefinition": {
            "taskDefinitionArn": "arn:aws:ecs:eu-west-1:123456789012:task-definition/shop:12",
            "containerDefinitions": [
              {
                "name": "router", "image": "shop/router:7", "cpu": 0, "portMappings": [], "essential": false,
                "restartPolicy": { "enabled": true, "ignoredExitCodes": [143, 0], "restartAttemptPeriod": 300 },
                "environment": [], "mountPoints": [], "volumesFrom": [], "systemControls": []
              },
              {
                "name": "api", "image": "shop/api:1.4", "cpu": 0,
                "portMappings": [
                  { "containerPort": 53, "hostPort": 53, "protocol": "tcp" },
                  { "containerPort": 53, "hostPort": 53, "protocol": "udp" },
                  { "containerPort": 8080, "hostPort": 8080, "protocol": "tcp", "name": "http", "appProtocol": "http2" },
                  { "containerPortRange": "9000-9010", "protocol": "tcp" }
                ],
                "essential": true,
                "entryPoint": [],
                "command": ["serve", "--port", "8080"],
                "environment": [{ "name": "REGION", "value": "eu-west-1" }, { "name": "LOG_LEVEL", "value": "info" }],
                "environmentFiles": [],
                "mountPoints": [{ "sourceVolume": "data", "containerPath": "/data", "readOnly": false }],
                "volumesFrom": [],
                "linuxParameters": { "capabilities": { "add": [], "drop": ["NET_RAW", "ALL"] }, "devices": [], "tmpfs": [] },
                "secrets": [{ "name": "DB", "valueFrom": "/shop/db" }],
                "dependsOn": [{ "containerName": "router", "condition": "START" }],
                "versionConsistency": "enabled",
                "dockerLabels": { "com.example.team": "shop" },
                "ulimits": [],
                "logConfiguration": {
                  "logDriver": "awslogs",
                  "options": { "awslogs-region": "eu-west-1", "awslogs-group": "/ecs/shop", "awslogs-stream-prefix": "api" },
                  "secretOptions": []
                },
                "healthCheck": { "command": ["CMD-SHELL", "true"], "interval": 30, "timeout": 5, "retries": 3 },
                "systemControls": [],
                "fieldOfTomorrow": { "enabled": true }
              }
            ],
            "family": "shop",
            "taskRoleArn": "arn:aws:iam::123456789012:role/team/shop",
            "executionRoleArn": "arn:aws:iam::123456789012:role/shop-execution",
            "networkMode": "awsvpc",
            "revision": 12,
            "volumes": [{ "name": "data", "efsVolumeConfiguration": { "fileSystemId": "fs-0123456789abcdef0", "rootDirectory": "/" }, "configuredAtLaunch": false }],
            "status": "ACTIVE",
            "requiresAttributes": [{ "name": "ecs.capability.task-eni" }],
            "placementConstraints": [],
            "compatibilities": ["EC2", "FARGATE"],
            "runtimePlatform": { "cpuArchitecture": "X86_64", "operatingSystemFamily": "LINUX" },
            "requiresCompatibilities": ["FARGATE"],
            "cpu": "512",
            "memory": "1024",
            "registeredAt": "2026-11-22T16:51:14.825000+09:00",
            "registeredBy": "arn:aws:iam::123456789012:user/admin",
            "enableFaultInjection": false
          },
          "tags": [{ "key": "cost", "value": "42" }, { "key": "team", "value": "shop" }, { "key": "aws:cloudformation:stack-name", "value": "shop" }]
        }
        """;

    public const string Service = """
        {
          "cluster": "shop",
          "serviceName": "orders",
          "taskDefinition": "orders",
          "loadBalancers": [
            { "targetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/a/1", "containerName": "api", "containerPort": 8080 },
            { "targetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/b/2", "containerName": "api", "containerPort": 8080 }
          ],
          "desiredCount": 2,
          "launchType": "FARGATE",
          "deploymentConfiguration": { "deploymentCircuitBreaker": { "enable": true, "rollback": true } },
          "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-0a", "subnet-0b"], "securityGroups": ["sg-0a"] } },
          "tags": [{ "key": "team", "value": "shop" }],
          "serviceConnectConfiguration": { "enabled": true, "namespace": "shop", "services": [{ "portName": "http", "clientAliases": [{ "port": 80 }] }] }
        }
        """;

    public const string ServiceAnswer = """
        {
          "services": [
            {
              "serviceArn": "arn:aws:ecs:eu-west-1:123456789012:service/shop/orders",
              "serviceName": "orders",
              "clusterArn": "arn:aws:ecs:eu-west-1:123456789012:cluster/shop",
              "loadBalancers": [
                { "targetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/b/2", "containerName": "api", "containerPort": 8080 },
                { "targetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/a/1", "containerName": "api", "containerPort": 8080 }
              ],
              "serviceRegistries": [],
              "status": "ACTIVE",
              "desiredCount": 2, "runningCount": 2, "pendingCount": 0,
              "launchType": "FARGATE",
              "platformVersion": "LATEST",
              "platformFamily": "Linux",
              "taskDefinition": "arn:aws:ecs:eu-west-1:123456789012:task-definition/orders:7",
              "deploymentConfiguration": {
                "deploymentCircuitBreaker": { "enable": true, "rollback": true, "resetOnHealthyTask": true },
                "maximumPercent": 200, "minimumHealthyPercent": 100, "strategy": "ROLLING", "bakeTimeInMinutes": 0,
                "alarms": { "alarmNames": [], "enable": false, "rollback": false }
              },
              "deployments": [
                {
                  "id": "ecs-svc/1", "status": "PRIMARY", "taskDefinition": "arn:aws:ecs:eu-west-1:123456789012:task-definition/orders:7",
                  "serviceConnectConfiguration": {
                    "enabled": true, "namespace": "arn:aws:servicediscovery:eu-west-1:123456789012:namespace/ns-0123456789abcdef",
                    "services": [{ "portName": "http", "discoveryName": "http", "clientAliases": [{ "port": 80, "dnsName": "http.shop" }] }]
                  }
                },
                { "id": "ecs-svc/0", "status": "ACTIVE" }
              ],
              "roleArn": "arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS",
              "events": [{ "id": "1", "createdAt": "2026-11-22T16:51:14.825000+09:00", "message": "(service orders) has reached a steady state." }],
              "createdAt": "2026-11-22T16:51:14.825000+09:00",
              "placementConstraints": [], "placementStrategy": [],
              "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-0b", "subnet-0a"], "securityGroups": ["sg-0a"], "assignPublicIp": "DISABLED" } },
              "healthCheckGracePeriodSeconds": 0,
              "schedulingStrategy": "REPLICA",
              "deploymentController": { "type": "ECS" },
              "tags": [{ "key": "team", "value": "shop" }],
              "createdBy": "arn:aws:iam::123456789012:user/admin",
              "enableECSManagedTags": false,
              "propagateTags": "NONE",
              "enableExecuteCommand": false,
              "availabilityZoneRebalancing": "ENABLED"
            }
          ],
          "failures": []
        }
        """;
}
