using Fargate.Core.Model.Clusters;
using Fargate.Core.Model.Eks;
using Fargate.Core.Model.Runs;
using Fargate.Core.Model.Schedules;
using Fargate.Core.Model.Services;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;

namespace Fargate.Core.Kinds;

/// <summary>What a class can be: a document of its own, or several. A class may be more than one of them.</summary>
/// <param name="Target">The attributes that speak of it.</param>
/// <param name="Attribute">The attribute that makes a class one, without <c>Attribute</c>.</param>
/// <param name="Shape">What the API says of its tree.</param>
/// <param name="Name">The field of the tree with its name.</param>
/// <param name="Input">The field of the tree with the input of the API's call; null where that is the tree itself.</param>
public sealed record ResourceKind(AttributeTarget Target, string Attribute, ObjectShape Shape, string Name, string? Input = null)
{
    public static readonly ResourceKind Task = new(AttributeTarget.Task, "TaskDefinition", TaskDefinitionShape.Instance, "family");
    public static readonly ResourceKind Service = new(AttributeTarget.Service, "Service", ServiceShape.Instance, "service.serviceName", "service");
    public static readonly ResourceKind RunTask = new(AttributeTarget.RunTask, "RunTask", RunTaskShape.Instance, "name", "runTask");
    public static readonly ResourceKind Schedule = new(AttributeTarget.Schedule, "Schedule", ScheduleShape.Instance, "Name");
    public static readonly ResourceKind Cluster = new(AttributeTarget.Cluster, "Cluster", ClusterShape.Instance, "clusterName");
    public static readonly ResourceKind FargateProfile = new(AttributeTarget.FargateProfile, "FargateProfile", FargateProfileShape.Instance, "fargateProfileName");

    public ApiPath NameField { get; } = ApiPath.Parse(Name)!;

    public static IReadOnlyList<ResourceKind> All { get; } = [Task, Service, RunTask, Schedule, Cluster, FargateProfile];

    /// <summary>The kind that attributes of a target speak of; null for those of a container, which is part of a task.</summary>
    public static ResourceKind? Of(AttributeTarget target) => All.FirstOrDefault(it => it.Target == target);
}
