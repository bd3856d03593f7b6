using System.Globalization;
using System.Text.Json.Nodes;

namespace Fargate.Analyzers.Tests.Resources.Drawn;

internal sealed partial record ResourceFault
{
    private static IEnumerable<ResourceFault> OfOthers =>
    [
        Of("FARG1205", "RunTask", "a run of 11 tasks", root => Set(root["runTask"], "count", "11")),
        Of("FARG1206", "Cluster", "51 tags of a cluster", root => Set(root, "tags", Many(51, """{ "key": "k*", "value": "v" }"""))),
        Of("FARG1211", "Cluster", "a cluster's tag of aws:", root => Set(root, "tags", BadTag)),
        Of("FARG1218", "Cluster", "a cluster's strategy without a weight", root =>
            Items(root, "defaultCapacityProviderStrategy") is { Length: > 0 } items
            && items.All(it => it.Remove("weight") || true)),
        Of("FARG1280", "Schedule", "a schedule without a cluster", root => root["Target"]!["EcsParameters"]!["TaskDefinitionArn"] is not null
            && Remove(root["Target"], "Arn")),
        Of("FARG1280", "Schedule", "a schedule without a role", root => Remove(root["Target"], "RoleArn")),
        Of("FARG1280", "FargateProfile", "a profile without a cluster", root => Remove(root, "clusterName")),
        Of("FARG1280", "FargateProfile", "a profile without a role", root => Remove(root, "podExecutionRoleArn")),
        Of("FARG1281", "Schedule", "11 tasks at once", root => Set(root["Target"]!["EcsParameters"], "TaskCount", "11")),
        Of("FARG1281", "Schedule", "a window of 1441 minutes", root => Is(root["FlexibleTimeWindow"]?["Mode"], "FLEXIBLE")
            && Set(root["FlexibleTimeWindow"], "MaximumWindowInMinutes", "1441")),
        Of("FARG1281", "Schedule", "186 attempts", root => SetBelow(root["Target"]!.AsObject(), "RetryPolicy", "MaximumRetryAttempts", "186")),
        Of("FARG1281", "Schedule", "attempts for 59 seconds", root =>
            SetBelow(root["Target"]!.AsObject(), "RetryPolicy", "MaximumEventAgeInSeconds", "59")),
        Of("FARG1282", "Cluster", "a dot in a cluster's name", root => Set(root, "clusterName", "\"a.b\"")),
        Of("FARG1282", "Schedule", "a space in a schedule's name", root => Set(root, "Name", "\"a b\"")),
        Of("FARG1283", "Schedule", "a cron of five fields", root => Set(root, "ScheduleExpression", "\"cron(0 3 * * *)\"")),
        Of("FARG1283", "Schedule", "a rate of weeks", root => Set(root, "ScheduleExpression", "\"rate(2 weeks)\"")),
        Of("FARG1284", "Cluster", "a provider of no cluster", root => root["defaultCapacityProviderStrategy"] is not null
            && Set(root, "capacityProviders", $"[\"{NoOne}\"]")),
        Of("FARG1285", "Cluster", "logs that go nowhere", root =>
            Set(root, "configuration", """{ "executeCommandConfiguration": { "logging": "OVERRIDE" } }""")),
        Of("FARG1285", "Cluster", "a place without logs", root => Set(root, "configuration", """
            { "executeCommandConfiguration": { "logging": "NONE", "logConfiguration": { "s3BucketName": "a" } } }
            """)),
        Of("FARG1286", "Schedule", "tags of a schedule's service", root => Set(root["Target"]!["EcsParameters"], "PropagateTags", "\"SERVICE\"")),
        Of("FARG1287", "Schedule", "an end before the start", root => !((string)root["ScheduleExpression"]!).StartsWith("at", StringComparison.Ordinal)
            && Set(root, "StartDate", "\"2027-02-01T00:00:00Z\"") && Set(root, "EndDate", "\"2027-01-01T00:00:00Z\"")),
        Of("FARG1288", "Schedule", "an input that is no JSON", root => root["overrides"] is null && Set(root["Target"], "Input", "\"command: [run]\"")),
        Of("FARG1295", "RunTask", "a run of the revision LATEST", root => Set(root["runTask"], "taskDefinition", "\"web:LATEST\"")),
        Of("FARG1296", "Schedule", "an input beside overrides", root => root["overrides"] is not null && Set(root["Target"], "Input", "\"{}\"")),
        Of("FARG1289", "Schedule", "a key of another Region", root => Set(root, "KmsKeyArn", "\"arn:aws:kms:eu-north-1:123456789012:key/a\"")),
        Of("FARG1301", "FargateProfile", "no selector", root => Set(root, "selectors", "[]")),
        Of("FARG1302", "FargateProfile", "6 selectors", root => Repeat(root, "selectors", 6)),
        Of("FARG1302", "FargateProfile", "6 labels", root =>
            Set(root["selectors"]![0], "labels", """{ "a": "1", "b": "1", "c": "1", "d": "1", "e": "1", "f": "1" }""")),
        Of("FARG1303", "FargateProfile", "no namespace", root => Set(root["selectors"]![0], "namespace", "\"\"")),
        Of("FARG1303", "FargateProfile", "a label without a value", root => Set(root["selectors"]![0], "labels", """{ "a": "" }""")),
        Of("FARG1304", "FargateProfile", "a role by its name", root => Set(root, "podExecutionRoleArn", "\"pods\"")),
        new("FARG1305", "a pod on ARM", it => it.Kind.Name == "fargateProfile"
            && Set(it.Task, "runtimePlatform", """{ "cpuArchitecture": "ARM64" }""")),
        new("FARG1305", "a pod on Windows", it => it.Kind.Name == "fargateProfile" && Set(it.Task, "runtimePlatform", Windows)),
        new("FARG1305", "a pod of 32 vCPU", it => it.Kind.Name == "fargateProfile" && Set(it.Task, "cpu", "\"32768\"")),
        // With what Kubernetes takes it is more than the task has.
        new("FARG1306", "a pod that asks for all of the task's memory", it => it.Kind.Name == "fargateProfile" && it.Task is not null
            && Memory(it.Task) < 100_000
            && Containers(it).All(container => Set(container, "cpu", "1") && Set(container, "memory", "6"))
            && Set(Containers(it)[0], "memory", Invariant(Memory(it.Task)))),
    ];

    private static int Memory(JsonObject task) => int.Parse((string)task["memory"]!, CultureInfo.InvariantCulture);
}
