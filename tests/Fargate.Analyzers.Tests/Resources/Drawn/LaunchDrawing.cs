using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.RoundTrip;
using Fargate.Core.Kinds;

namespace Fargate.Analyzers.Tests.Resources.Drawn;

/// <summary>Draws what services, runs and schedules say alike: what the tasks run on comes first, as all else depends on it.</summary>
// What is valid: CreateService and RunTask in AWS's model, and the developer guide's "Amazon ECS task definition differences for Fargate".
internal sealed class LaunchDrawing(Draw draw, TaskFacts task, ResourceKind kind)
{
    private static readonly string[] OwnProviders = ["instances", "gpu_2", "x-1"];

    private readonly bool _isSchedule = kind == ResourceKind.Schedule;

    public bool IsOnInstances { get; private set; }

    /// <summary>Whether the tasks run on the user's own machines, which have no network interfaces of AWS.</summary>
    public bool IsExternal { get; private set; }

    /// <param name="hasEbsVolumes">Whether tasks may have volumes that are made at their start.</param>
    /// <param name="hasRole">Whether the tasks get a task role here.</param>
    public JsonObject Draw(bool hasEbsVolumes, bool hasRole = false)
    {
        var launch = new JsonObject();
        DrawCapacity(launch);
        var canExec = task.CanBeEntered && (!task.IsKnown || task.HasTaskRole || hasRole);
        var isManaged = draw.Chance(30);
        string[] propagations = _isSchedule ? ["TASK_DEFINITION"] : kind == ResourceKind.RunTask
            ? ["TASK_DEFINITION", "NONE"] : ["TASK_DEFINITION", "SERVICE", "NONE"];
        launch
            .With(Name("networkConfiguration"), IsExternal ? null : Network())
            .With(Name("enableExecuteCommand"), draw.Perhaps(() => canExec && draw.Chance(50)))
            .With(Name("enableECSManagedTags"), isManaged ? true : draw.Perhaps(() => false))
            .With(Name("propagateTags"), isManaged ? draw.OneOf(propagations.Where(it => it != "NONE").ToArray()) : draw.PerhapsOneOf(propagations))
            .With(Name("tags"), _isSchedule ? draw.Perhaps(() => new JsonArray(draw.TagMap())) : draw.PerhapsTags())
            .With(Name("placementConstraints"), IsOnInstances ? draw.Perhaps(PlacementConstraints) : null)
            .With(Name("placementStrategy"), IsOnInstances ? draw.Perhaps(PlacementStrategy) : null);
        // The one volume of a task that is made at its start has to be said, and what is said has to be in the task.
        if (hasEbsVolumes && (task.LaunchVolume is not null || (!task.IsKnown && draw.Chance(50))))
            launch["volumeConfigurations"] = new JsonArray(Volume(task.LaunchVolume ?? "data"));
        return launch;
    }

    private string Name(string name) => _isSchedule ? char.ToUpperInvariant(name[0]) + name[1..] : name;

    private void DrawCapacity(JsonObject launch)
    {
        switch (draw.Number(0, 9))
        {
            case 0:
                IsOnInstances = true;
                launch[Name("launchType")] = "EC2";
                break;
            case 1 when !task.IsKnown:
                IsExternal = true;
                launch[Name("launchType")] = "EXTERNAL";
                break;
            case 2:
                launch[Name("capacityProviderStrategy")] = draw.Strategy(draw.Some(OwnProviders, 1, 3));
                break;
            case < 7:
                string[] providers = task.IsWindows ? ["FARGATE"] : ["FARGATE", "FARGATE_SPOT"];
                launch[Name("capacityProviderStrategy")] = draw.Strategy(draw.Some(providers, 1, providers.Length));
                DrawPlatform(launch);
                break;
            default:
                launch[Name("launchType")] = "FARGATE";
                DrawPlatform(launch);
                break;
        }
    }

    private void DrawPlatform(JsonObject launch) =>
        launch.With(Name("platformVersion"), draw.PerhapsOneOf("LATEST", task.IsWindows ? "1.0.0" : "1.4.0"));

    private JsonObject Network() => new()
    {
        ["awsvpcConfiguration"] = new JsonObject { [Name("subnets")] = draw.Ids("subnet-", 1, 16) }
            .With(Name("securityGroups"), draw.Perhaps(() => draw.Ids("sg-", 1, 5)))
            .With(Name("assignPublicIp"), IsOnInstances ? draw.PerhapsOneOf("DISABLED") : draw.PerhapsEnabled()),
    };

    private JsonArray PlacementConstraints() => new(draw.OneOf(
        new JsonObject { ["type"] = "distinctInstance" },
        new JsonObject { ["type"] = "memberOf", ["expression"] = "attribute:ecs.instance-type =~ m5.*" }));

    private JsonArray PlacementStrategy() => new(draw.OneOf(
        new JsonObject { ["type"] = "random" },
        new JsonObject { ["type"] = "binpack", ["field"] = "memory" },
        new JsonObject { ["type"] = "spread", ["field"] = "attribute:ecs.availability-zone" }));

    private JsonObject Volume(string name)
    {
        var type = draw.OneOf("gp2", "gp3", "io1", "io2", "st1", "sc1", null);
        var isFromSnapshot = draw.Chance(40);
        var least = type switch { "io1" or "io2" => 4, "st1" or "sc1" => 125, _ => 1 };
        var settings = new JsonObject { ["roleArn"] = draw.RoleArn() }
            .With("volumeType", type)
            .With("sizeInGiB", isFromSnapshot ? draw.PerhapsNumber(least, 16_384) : draw.Number(least, 16_384))
            .With("snapshotId", isFromSnapshot ? "snap-" + draw.Hex(17) : null)
            .With("volumeInitializationRate", isFromSnapshot ? draw.PerhapsNumber(100, 300) : null)
            .With("iops", type switch
            {
                "gp3" => draw.PerhapsNumber(3000, 16_000),
                "io1" => draw.Number(100, 64_000),
                "io2" => draw.Number(100, 256_000),
                _ => null,
            })
            .With("throughput", type == "gp3" ? draw.PerhapsNumber(125, 1000) : null)
            .With("encrypted", draw.PerhapsFlag())
            .With("kmsKeyId", draw.Perhaps(() => draw.KmsKey()))
            .With("filesystemType", draw.PerhapsOneOf("ext3", "ext4", "xfs"))
            .With("tagSpecifications", draw.Perhaps(() => new JsonArray(new JsonObject { ["resourceType"] = "volume" }
                .With("tags", draw.PerhapsTags()).With("propagateTags", draw.PerhapsOneOf("TASK_DEFINITION", "SERVICE", "NONE")))));
        if (kind == ResourceKind.RunTask)
            settings.With("terminationPolicy", draw.Perhaps(() => new JsonObject { ["deleteOnTermination"] = draw.Chance(50) }));
        return new JsonObject { ["name"] = name, ["managedEBSVolume"] = settings };
    }
}
