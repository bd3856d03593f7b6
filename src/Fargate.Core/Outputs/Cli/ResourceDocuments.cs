using Fargate.Core.Json;
using Fargate.Core.Kinds;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;

namespace Fargate.Core.Outputs.Cli;

/// <summary>
/// The files of what stands around a task: one for each call of the AWS CLI, as its <c>--cli-input-json</c>. In the API's own order of
/// fields; what is empty or unknown is left out.
/// </summary>
public static class ResourceDocuments
{
    // The build says something of each file.
    private const string NothingToTell = "as the service has it by default";

    /// <summary>None where no name is known that could name a file.</summary>
    public static IReadOnlyList<OutputFile> Of(ResourceKind kind, ApiObject root) => kind.Target switch
    {
        AttributeTarget.Service => OfService(root),
        AttributeTarget.RunTask => One(Text(root, "name"), ".run-task.json", root["runTask"], Field(kind, "runTask"), SummaryOf(root["runTask"], "count")),
        AttributeTarget.Schedule => One(Text(root, "Name"), ".schedule.json", root, kind.Shape, Text(root, "ScheduleExpression") ?? ""),
        AttributeTarget.Cluster => One(Text(root, "clusterName"), ".cluster.json", root, kind.Shape, ProvidersOf(root)),
        AttributeTarget.FargateProfile => One(
            Text(root, "fargateProfileName"), ".fargate-profile.json", root, kind.Shape, Count(root["selectors"], "selector")),
        _ => [],
    };

    private static IReadOnlyList<OutputFile> OfService(ApiObject root)
    {
        var name = Text(root["service"], "serviceName");
        return
        [
            .. One(name, ".service.json", root["service"], Field(ResourceKind.Service, "service"), SummaryOf(root["service"], "desiredCount")),
            .. One(name, ".scalable-target.json", root["scalableTarget"], Field(ResourceKind.Service, "scalableTarget"), RangeOf(root["scalableTarget"])),
            .. Many(name, ".scaling-policy.json", root["scalingPolicies"], "scalingPolicies", "PolicyName", "PolicyType"),
            .. Many(name, ".scheduled-action.json", root["scheduledActions"], "scheduledActions", "ScheduledActionName", "Schedule"),
        ];
    }

    private static IEnumerable<OutputFile> Many(string? service, string suffix, ApiNode? list, string field, string nameField, string summaryField)
    {
        var shape = ((ListShape)ResourceKind.Service.Shape[field]!).Item;
        return (list as ApiArray)?.Items.OfType<ApiObject>()
            .SelectMany(it => Text(it, nameField) is { } name && service is not null && FileNames.ForAny(name) is { } stem
                ? One(service, $".{stem}{suffix}", it, shape, Text(it, summaryField) ?? "")
                : []) ?? [];
    }

    private static OutputFile[] One(string? name, string suffix, ApiNode? node, Shape shape, string summary) =>
        name is not null && node is ApiObject && FileNames.ForAny(name) is { } stem
            ? [new OutputFile(stem + suffix, JsonWriter.WriteDocument(node, shape), summary.Length > 0 ? summary : NothingToTell)]
            : [];

    private static Shape Field(ResourceKind kind, string field) => kind.Shape[field]!;

    private static string SummaryOf(ApiNode? input, string count) =>
        Text(input, "taskDefinition") is not { } task ? ""
            : Text(input, count) is { } number ? $"{number} of {task}" : task;

    private static string ProvidersOf(ApiObject cluster) =>
        string.Join(", ", (cluster["capacityProviders"] as ApiArray)?.Items.OfType<ApiScalar>().Select(it => it.Text) ?? []);

    private static string RangeOf(ApiNode? target) =>
        Text(target, "MinCapacity") is { } min && Text(target, "MaxCapacity") is { } max ? $"{min} to {max} tasks" : "";

    private static string Count(ApiNode? list, string what)
    {
        var count = (list as ApiArray)?.Items.Count ?? 0;
        return $"{count.ToString(System.Globalization.CultureInfo.InvariantCulture)} {what}{(count == 1 ? "" : "s")}";
    }

    private static string? Text(ApiNode? holder, string field) => ((holder as ApiObject)?[field] as ApiScalar)?.Text;
}
