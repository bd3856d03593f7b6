using System.Globalization;
using Fargate.Core.Build;
using Fargate.Core.Json;
using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Services;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs.Policy;
using Fargate.Core.Tree;
using static Fargate.Core.Outputs.CloudFormation.TemplateResources;

namespace Fargate.Core.Outputs.CloudFormation;

/// <summary>
/// A service with its task definition, its scaling and the log groups of its containers and of the proxy of Service Connect, as one template of
/// CloudFormation.
/// </summary>
public static class ServiceTemplate
{
    public const string Suffix = ".template.json";

    private const string CreateLogGroups = "CreateLogGroups";
    private const string TaskDefinition = "taskDefinition";
    private const string LogGroup = "awslogs-group";
    private const string Region = "awslogs-region";

    /// <param name="root">The service, complete (with what follows from the rest).</param>
    /// <param name="task">Its task definition; null where that is no class of the project.</param>
    /// <param name="build">What the build knows of the project.</param>
    /// <returns>Null where the service has no name that could name a file.</returns>
    public static OutputFile? Of(ApiObject root, ApiObject? task, BuildFacts build)
    {
        if (root["service"] is not ApiObject service || Text(service, "serviceName") is not { } name || FileNames.ForAny(name) is not { } stem)
            return null;
        var resources = new TemplateResources();
        // A fixed revision is none of the stack's: a definition that is new with each change would be one that nothing runs.
        if (task is not null && Text(service, TaskDefinition) != Text(task, "family"))
            task = null;
        var groups = AddLogGroups(resources, task, new Service(root).Input.ServiceConnectConfiguration.LogConfiguration, build);
        var serviceId = AddService(resources, service, task, groups, isScaled: root["scalableTarget"] is ApiObject);
        AddScaling(resources, root, serviceId);

        var template = new ApiObject();
        template.Set("AWSTemplateFormatVersion", ApiScalar.String("2010-09-09"));
        template.Set("Description", ApiScalar.String($"The service {name} on AWS Fargate."));
        if (groups.Count > 0)
        {
            template.Set("Parameters", LogParameter());
            template.Set("Conditions", Call(CreateLogGroups, Call("Fn::Equals", List(Ref(CreateLogGroups), ApiScalar.String("true")))));
        }

        template.Set("Resources", resources.Node);
        var count = resources.Node.Keys.Count.ToString(CultureInfo.InvariantCulture);
        return new OutputFile(stem + Suffix, JsonWriter.WriteDocument(template, shape: null), $"CloudFormation, {count} resource{(count == "1" ? "" : "s")}");
    }

    // Groups that the log driver makes itself are none of the template's, and those of another region are not of its stack. They stay when
    // the stack goes, and with them the logs.
    private static Dictionary<string, string> AddLogGroups(TemplateResources resources, ApiObject? task, LogConfiguration proxy, BuildFacts build)
    {
        var definition = task is null ? null : new TaskDefinition(task);
        var region = (definition is null ? build.Region : PolicyPlace.Of(definition, build).KnownRegion) ?? proxy.Options[Region].GetValueOrDefault("");
        var logs = (definition?.Containers.Select(it => it.LogConfiguration) ?? []).Append(proxy).Where(it => it.LogDriver.GetValueOrDefault("") == "awslogs"
            && it.Options[Region].GetValueOrDefault(region) == region
            && !string.Equals(it.Options["awslogs-create-group"].GetValueOrDefault(""), "true", StringComparison.OrdinalIgnoreCase));
        var names = logs.Select(it => it.Options[LogGroup].GetValueOrDefault("")).Where(it => it.Length > 0).Distinct(StringComparer.Ordinal);
        return names.ToDictionary(name => name, name => resources.Add(
            "LogGroup/" + name,
            "AWS::Logs::LogGroup",
            Call("LogGroupName", ApiScalar.String(name)),
            ("Condition", ApiScalar.String(CreateLogGroups)),
            ("DeletionPolicy", ApiScalar.String("RetainExceptOnCreate")),
            ("UpdateReplacePolicy", ApiScalar.String("Retain"))));
    }

    // A group can be in one stack only, and services often share one.
    private static ApiObject LogParameter()
    {
        var parameter = new ApiObject();
        parameter.Set("Type", ApiScalar.String("String"));
        parameter.Set("Description", ApiScalar.String("false where the log groups exist already, or belong to another stack"));
        parameter.Set("Default", ApiScalar.String("true"));
        parameter.Set("AllowedValues", List(ApiScalar.String("true"), ApiScalar.String("false")));
        return Call(CreateLogGroups, parameter);
    }

    // By a reference to the group where the stack makes it: tasks then start after it is there.
    private static ApiObject Definition(ApiObject task, Dictionary<string, string> groups)
    {
        var definition = CloudFormationTree.Of(task, TaskDefinitionShape.Instance);
        foreach (var container in (definition["ContainerDefinitions"] as ApiArray)?.Items ?? [])
            Refer((container as ApiObject)?["LogConfiguration"] as ApiObject, groups);
        return definition;
    }

    private static void Refer(ApiObject? logs, Dictionary<string, string> groups)
    {
        if (Text(logs, "LogDriver") == "awslogs" && logs!["Options"] is ApiObject options && Text(options, LogGroup) is { } name
            && groups.TryGetValue(name, out var id))
        {
            options.Set(LogGroup, Call("Fn::If", List(ApiScalar.String(CreateLogGroups), Ref(id), ApiScalar.String(name))));
        }
    }

    private static string AddService(TemplateResources resources, ApiObject service, ApiObject? task, Dictionary<string, string> groups, bool isScaled)
    {
        var properties = CloudFormationTree.Of(service, ServiceShape.Instance["service"]!);
        // Each update would set what scaling has set since. Without it the service starts with one task, and scaling brings it within its bounds.
        if (isScaled)
            properties.Remove("DesiredCount");
        Refer((properties["ServiceConnectConfiguration"] as ApiObject)?["LogConfiguration"] as ApiObject, groups);
        if (task is not null)
        {
            var id = resources.Add("TaskDefinition", "AWS::ECS::TaskDefinition", Definition(task, groups));
            // The reference is the revision that the stack has just made.
            properties.Set("TaskDefinition", Ref(id));
        }

        return resources.Add("Service", "AWS::ECS::Service", properties);
    }

    private static void AddScaling(TemplateResources resources, ApiObject root, string service)
    {
        if (ClusterNames.OfService(root["service"] as ApiObject) is not { } cluster)
            return;

        // Made of the service's name, so that it waits for the service.
        var resourceId = Call("Fn::Join", List(
            ApiScalar.String("/"),
            List(ApiScalar.String("service"), ApiScalar.String(cluster),
                Call("Fn::GetAtt", List(ApiScalar.String(service), ApiScalar.String("Name"))))));
        string? target = null;
        if (root["scalableTarget"] is ApiObject scalable)
        {
            var properties = Converted("scalableTarget", scalable);
            properties.Set("ResourceId", resourceId);
            if (root["scheduledActions"] is ApiArray { Items.Count: > 0 } actions)
                properties.Set("ScheduledActions", List([.. actions.Items.OfType<ApiObject>().Select(it => Without(Converted("scheduledActions", it)))]));
            target = resources.Add("ScalableTarget", "AWS::ApplicationAutoScaling::ScalableTarget", properties);
        }

        foreach (var policy in (root["scalingPolicies"] as ApiArray)?.Items.OfType<ApiObject>() ?? [])
        {
            var properties = Converted("scalingPolicies", policy);
            if (target is null)
                properties.Set("ResourceId", resourceId);
            else
                Without(properties).Set("ScalingTargetId", Ref(target));
            resources.Add("ScalingPolicy/" + Text(policy, "PolicyName"), "AWS::ApplicationAutoScaling::ScalingPolicy", properties);
        }
    }

    private static ApiObject Converted(string field, ApiObject node) => CloudFormationTree.Of(
        node, ServiceShape.Instance[field] is ListShape list ? list.Item : ServiceShape.Instance[field]!, field);

    // What the scalable target says for all of its own.
    private static ApiObject Without(ApiObject properties)
    {
        foreach (var name in new[] { "ServiceNamespace", "ResourceId", "ScalableDimension" })
            properties.Remove(name);
        return properties;
    }

    private static string? Text(ApiNode? holder, string field) => ((holder as ApiObject)?[field] as ApiScalar)?.Text;
}
