using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.RoundTrip;
using Fargate.Core.Kinds;

namespace Fargate.Analyzers.Tests.Resources.Drawn;

/// <summary>Draws a resource of a kind, and the task that it starts or that is the same class.</summary>
// What is valid: CreateCluster and RunTask (ecs), CreateSchedule (scheduler) and CreateFargateProfile (eks) in AWS's model.
internal sealed class ResourceDrawing(Draw draw)
{
    public const string ClusterName = "shop";

    private const string Cluster = "arn:aws:ecs:eu-west-1:123456789012:cluster/" + ClusterName;
    private const int MostPodCpu = 16384;

    public DrawnResource Draw(ResourceKind kind)
    {
        // Half of the tasks are in another project.
        var definition = draw.Chance(60) ? ExpectedJson.Of(new TaskDrawing(draw).Draw(), 0) : null;
        var task = new TaskFacts(definition);
        // The scheduler cannot say of what size a volume is.
        if (kind == ResourceKind.Schedule && task.LaunchVolume is not null)
            task = new TaskFacts(null);
        if (kind == ResourceKind.FargateProfile)
            task = new TaskFacts(AsPod(task));
        var json = kind.Name switch
        {
            "service" => new ServiceDrawing(draw, task).Draw(),
            "runTask" => Run(task),
            "schedule" => Schedule(task),
            "cluster" => ClusterOf(),
            _ => Profile(),
        };
        var isStarted = kind.InputField is not null || kind == ResourceKind.Schedule;
        return new DrawnResource(kind, json, task.Task, isStarted && draw.Chance(50) ? ClusterFor(json) : null);
    }

    /// <summary>A cluster that has what the tasks of a service, a run or a schedule run on, and a namespace.</summary>
    private JsonObject ClusterFor(JsonObject resource)
    {
        var cluster = ClusterOf().With("clusterName", ClusterName).With("serviceConnectDefaults", new JsonObject { ["namespace"] = "shop" });
        var strategy = resource["service"]?["capacityProviderStrategy"] ?? resource["runTask"]?["capacityProviderStrategy"]
            ?? resource["Target"]?["EcsParameters"]?["CapacityProviderStrategy"];
        string[] named =
        [
            .. new[] { strategy, cluster["defaultCapacityProviderStrategy"] }.SelectMany(it => it?.AsArray() ?? [])
                .Select(it => (string)it!["capacityProvider"]!),
            .. cluster["capacityProviders"]?.AsArray().Select(it => (string)it!) ?? [],
        ];
        return strategy is null ? cluster : cluster.With("capacityProviders", named.Distinct().ToJson());
    }

    private JsonObject Run(TaskFacts task)
    {
        var overrides = Overrides(task);
        var run = new LaunchDrawing(draw, task, ResourceKind.RunTask).Draw(hasEbsVolumes: true, hasRole: overrides["taskRoleArn"] is not null)
            .With("taskDefinition", task.Family)
            .With("cluster", draw.PerhapsOneOf("shop", Cluster))
            .With("count", draw.PerhapsNumber(1, 10))
            .With("group", draw.PerhapsOneOf("family:orders", "batch"))
            .With("startedBy", draw.PerhapsText())
            .With("referenceId", draw.PerhapsText())
            .With("clientToken", draw.PerhapsOneOf("token"))
            .With("overrides", overrides.Count > 0 ? overrides : null);
        return new JsonObject { ["name"] = draw.Name(), ["runTask"] = run };
    }

    // The sizes of a known task are its own, so that they go together and hold its containers.
    private JsonObject Overrides(TaskFacts task)
    {
        if (!draw.Chance(50))
            return [];
        string[] names = task.IsKnown ? [.. task.Containers.Select(it => (string)it["name"]!)] : ["web", "admin"];
        return new JsonObject()
            .With("cpu", task.IsKnown ? Own(task.Task!, "cpu") : draw.PerhapsOneOf("1024", "1 vCPU"))
            .With("memory", task.IsKnown ? Own(task.Task!, "memory") : draw.PerhapsOneOf("4096", "4 GB"))
            .With("executionRoleArn", draw.Perhaps(() => draw.RoleArn()))
            .With("taskRoleArn", draw.Perhaps(() => draw.RoleArn()))
            .With("ephemeralStorage", task.IsWindows ? null : draw.Perhaps(() => new JsonObject { ["sizeInGiB"] = draw.Number(21, 200) }))
            .With("containerOverrides", draw.Perhaps(() => draw.Some(names, 1, names.Length).Select(name => new JsonObject { ["name"] = name }
                .With("command", draw.Perhaps(() => draw.ListOfText(3).Json))
                .With("environment", draw.Perhaps(() => new JsonArray(new JsonObject { ["name"] = "DRY_RUN", ["value"] = draw.FreeText().Json })))
                .With("environmentFiles", draw.Perhaps(() =>
                    new JsonArray(new JsonObject { ["type"] = "s3", ["value"] = "arn:aws:s3:::shop/a.env" })))
                .With("cpu", SizeOf(task, name, "cpu", 1, 256))
                .With("memory", SizeOf(task, name, "memory", 64, 512))
                .With("memoryReservation", SizeOf(task, name, "memoryReservation", 6, 64))).ToJson()));
    }

    private JsonNode? SizeOf(TaskFacts task, string container, string name, int from, int to) =>
        task.IsKnown ? Own(task.Containers.Single(it => (string?)it["name"] == container), name) : draw.PerhapsNumber(from, to);

    private JsonNode? Own(JsonObject holder, string name) => draw.Perhaps(() => holder[name]?.DeepClone());

    private JsonObject Schedule(TaskFacts task)
    {
        var (mode, minutes) = draw.OneOf<(string?, int?)>(
            ("OFF", null), ("FLEXIBLE", draw.Number(1, 1440)), (null, draw.Number(1, 1440)), (null, null));
        var name = draw.Name();
        var window = new JsonObject().With("Mode", mode).With("MaximumWindowInMinutes", minutes);
        var overrides = Overrides(task);
        var hasRole = draw.Chance(30) || overrides["taskRoleArn"] is not null;
        // Both would be two ways to say the same.
        var input = overrides.Count > 0 ? null : hasRole
            ? """{ "taskRoleArn": "arn:aws:iam::123456789012:role/report" }"""
            : draw.PerhapsOneOf($$"""{ "containerOverrides": [{ "name": "{{(task.IsKnown ? (string)task.Containers[0]["name"]! : "web")}}", "command": ["run"] }] }""");
        var ecs = new LaunchDrawing(draw, task, ResourceKind.Schedule).Draw(hasEbsVolumes: false, hasRole)
            .With("TaskDefinitionArn", draw.OneOf(task.Family, "arn:aws:ecs:eu-west-1:123456789012:task-definition/orders:3"))
            .With("TaskCount", draw.PerhapsNumber(1, 10))
            .With("Group", draw.PerhapsOneOf("batch"))
            .With("ReferenceId", draw.PerhapsText());
        return new JsonObject
        {
            ["Name"] = name[..Math.Min(name.Length, 56)] + draw.OneOf("", ".nightly"),
            ["ScheduleExpression"] = draw.ScheduleExpression(),
            ["Target"] = new JsonObject { ["Arn"] = Cluster, ["RoleArn"] = draw.RoleArn(), ["EcsParameters"] = ecs }
                .With("Input", input)
                .With("DeadLetterConfig", draw.Perhaps(() => new JsonObject { ["Arn"] = "arn:aws:sqs:eu-west-1:123456789012:dead" }))
                .With("RetryPolicy", draw.Perhaps(() => new JsonObject()
                    .With("MaximumEventAgeInSeconds", draw.PerhapsNumber(60, 86400)).With("MaximumRetryAttempts", draw.PerhapsNumber(0, 185)))),
        }
            .With("overrides", overrides.Count > 0 ? overrides.With("taskRoleArn", hasRole && overrides["taskRoleArn"] is null ? draw.RoleArn() : null) : null)
            .With("FlexibleTimeWindow", window.Count > 0 ? window : null)
            .With("ScheduleExpressionTimezone", draw.PerhapsOneOf("Europe/Dublin", "UTC"))
            .With("StartDate", draw.Perhaps(() => draw.Time("Z")))
            .With("EndDate", draw.Perhaps(() => "21" + draw.Time("Z")[2..]))
            .With("State", draw.PerhapsEnabled())
            .With("GroupName", draw.PerhapsOneOf("default", "shop"))
            .With("Description", draw.PerhapsText())
            .With("KmsKeyArn", draw.PerhapsOneOf("arn:aws:kms:eu-west-1:123456789012:key/9d4cb84b-ad69-40c0-a0ab-cead36b967e8"))
            .With("ClientToken", draw.PerhapsOneOf("token"))
            .With("ActionAfterCompletion", draw.PerhapsOneOf("NONE", "DELETE"));
    }

    private JsonObject ClusterOf()
    {
        var providers = draw.Some(["FARGATE", "FARGATE_SPOT"], 1, 2);
        var hasStrategy = draw.Chance(60);
        return new JsonObject { ["clusterName"] = draw.Name() }
            .With("tags", draw.PerhapsTags())
            .With("settings", draw.Perhaps(() =>
                new JsonArray(new JsonObject { ["name"] = "containerInsights", ["value"] = draw.OneOf("enabled", "enhanced", "disabled") })))
            // Without them the cluster gets those of the strategy.
            .With("capacityProviders", draw.Perhaps(() => draw.Shuffle(providers.Append("instances")).ToJson()))
            .With("defaultCapacityProviderStrategy", hasStrategy ? draw.Strategy(draw.Some(providers, 1, providers.Length)) : null)
            .With("serviceConnectDefaults", draw.Perhaps(() => new JsonObject { ["namespace"] = "shop" }))
            .With("configuration", draw.Perhaps(() => new JsonObject()
                .With("executeCommandConfiguration", draw.Perhaps(ExecuteCommand, 70))
                .With("managedStorageConfiguration", draw.Perhaps(() => new JsonObject()
                    .With("kmsKeyId", draw.Perhaps(() => draw.KmsKey()))
                    .With("fargateEphemeralStorageKmsKeyId", draw.Perhaps(() => draw.KmsKey()))))));
    }

    private JsonObject ExecuteCommand()
    {
        var logging = draw.OneOf("NONE", "DEFAULT", "OVERRIDE", null);
        var places = draw.Number(1, 3);
        return new JsonObject().With("kmsKeyId", draw.Perhaps(() => draw.KmsKey())).With("logging", logging)
            .With("logConfiguration", logging != "OVERRIDE" ? null : new JsonObject()
                .With("cloudWatchLogGroupName", (places & 1) != 0 ? "/ecs/exec" : null)
                .With("cloudWatchEncryptionEnabled", draw.PerhapsFlag())
                .With("s3BucketName", (places & 2) != 0 ? "shop-exec" : null)
                .With("s3EncryptionEnabled", draw.PerhapsFlag())
                .With("s3KeyPrefix", draw.PerhapsOneOf("exec")));
    }

    private JsonObject Profile() => new JsonObject
    {
        ["fargateProfileName"] = draw.Name(),
        ["clusterName"] = "shop-k8s",
        ["podExecutionRoleArn"] = draw.RoleArn(),
        ["selectors"] = Enumerable.Range(0, draw.Number(1, 5)).Select(_ => new JsonObject { ["namespace"] = draw.OneOf("batch", "jobs-*", "?") }
            .With("labels", draw.Perhaps(() => new JsonObject(Enumerable.Range(0, draw.Number(0, 5))
                .Select(i => KeyValuePair.Create(draw.OneOf("app.kubernetes.io/name", "a*", new string('k', 126)) + i,
                    (JsonNode?)draw.OneOf("x", "*", new string('v', 255)))))))).ToJson(),
    }
        .With("subnets", draw.Perhaps(() => draw.Ids("subnet-", 1, 6), 80))
        .With("clientRequestToken", draw.PerhapsOneOf("token"))
        .With("tags", draw.Perhaps(draw.TagMap));

    // Only some tasks can be pods, and only what its containers ask for says of what size a pod is.
    private static JsonObject? AsPod(TaskFacts task)
    {
        if (!task.IsKnown || task.IsWindows || (string?)task.Task!["runtimePlatform"]?["cpuArchitecture"] == "ARM64"
            || int.Parse((string)task.Task["cpu"]!, System.Globalization.CultureInfo.InvariantCulture) > MostPodCpu)
        {
            return null;
        }

        foreach (var container in task.Containers)
            container.Remove("cpu");
        return task.Task;
    }
}
