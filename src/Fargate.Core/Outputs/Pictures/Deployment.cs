using System.Globalization;
using Fargate.Core.Costs;
using Fargate.Core.Json;
using Fargate.Core.Model;
using Fargate.Core.Model.Eks;
using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Runs;
using Fargate.Core.Model.Schedules;
using Fargate.Core.Model.Services;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Outputs.Pictures;

/// <summary>What a project deploys. Read from the files that the build writes, so that the picture shows nothing but what is in them.</summary>
public sealed class Deployment
{
    private readonly List<DeployedTask> _tasks = [];
    private readonly List<TaskStarter> _starters = [];

    private Deployment()
    {
    }

    internal IReadOnlyList<DeployedTask> Tasks => _tasks;

    internal IReadOnlyList<TaskStarter> Starters => _starters;

    /// <param name="files">The files in their order. A file that is none of ours is passed over.</param>
    public static Deployment Of(IEnumerable<OutputFile> files)
    {
        var deployment = new Deployment();
        var all = files.ToList();
        foreach (var file in all)
        {
            var cost = file.Cost.Length > 0 ? CostEntry.Of(JsonReader.Read(file.Cost).Root) : null;
            if (Stem(file, FileNames.Suffix) is not null)
                deployment.AddTask(Root(file), cost);
            else if (Stem(file, FileNames.Service) is { } stem)
                deployment.AddService(Root(file), all.Find(it => it.Name == stem + FileNames.ScalableTarget), cost);
            else if (Stem(file, FileNames.RunTask) is { } run)
                deployment.AddRun(run, Root(file), cost);
            else if (Stem(file, FileNames.Schedule) is not null)
                deployment.AddSchedule(new Schedule(Root(file)), cost);
            else if (Stem(file, FileNames.FargateProfile) is { } profile)
                deployment.AddProfile(profile, new FargateProfile(Root(file)), cost);
        }

        return deployment;
    }

    private void AddTask(ApiObject root, CostEntry? cost)
    {
        var task = new TaskDefinition(root);
        if (task.Family.IsKnown(out var family))
            _tasks.Add(new DeployedTask(family, task, cost));
    }

    private void AddService(ApiObject input, OutputFile? target, CostEntry? cost)
    {
        var root = new ApiObject();
        root.Set("service", input);
        if (target is not null)
            root.Set("scalableTarget", Root(target));
        var service = new Service(root);
        var bounds = service.ScalableTarget;
        _starters.Add(new TaskStarter(
            "service " + service.Input.ServiceName.Describe(),
            [
                InCluster(ClusterNames.Of(service.Input.Cluster)),
                CountOf(service.Input.DesiredCount.Describe()),
                bounds.MinCapacity.IsKnown(out var min) && bounds.MaxCapacity.IsKnown(out var max) ? $"scaled from {Text(min)} to {Text(max)}" : "",
                .. service.Input.ServiceConnectConfiguration.Services.SelectMany(it => it.ClientAliases).Select(it => $"Service Connect {it.DnsName.Describe()}:{it.Port.Describe()}"),
                cost?.Summary ?? "",
            ],
            FamilyOf(service.Input.TaskDefinition),
            IsService: true)
        {
            TargetGroups = [.. service.Input.LoadBalancers.Select(it => (
                it.TargetGroupArn.IsKnown(out var arn) ? "target group " + NameInArn(arn) : "load balancer " + it.LoadBalancerName.Describe(),
                $"{it.ContainerName.Describe()}:{it.ContainerPort.Describe()}"))],
        });
    }

    private void AddRun(string name, ApiObject input, CostEntry? cost)
    {
        var root = new ApiObject();
        root.Set("runTask", input);
        var run = new RunTask(root);
        _starters.Add(new TaskStarter(
            "standalone task " + name,
            [InCluster(ClusterNames.Of(run.Input.Cluster)), CountOf(run.Input.Count.Describe("1")), cost?.Summary ?? ""],
            FamilyOf(run.Input.TaskDefinition),
            IsService: false));
    }

    private void AddSchedule(Schedule schedule, CostEntry? cost) => _starters.Add(new TaskStarter(
        "schedule " + schedule.Name.Describe(),
        [
            schedule.ScheduleExpression.Describe(),
            schedule.Root.TextOf("ScheduleExpressionTimezone") ?? "",
            InCluster(ClusterNames.Of(schedule.Target.Arn)),
            CountOf(schedule.Launch.TaskCount.Describe("1")),
            cost?.Summary ?? "",
        ],
        FamilyOf(schedule.Target.TaskDefinitionArn),
        IsService: false));

    private void AddProfile(string name, FargateProfile profile, CostEntry? cost) => _starters.Add(new TaskStarter(
        "Fargate profile " + name,
        [
            "of the EKS cluster " + profile.ClusterName.Describe(),
            .. profile.Selectors.Select(it => "namespace " + it.Namespace.Describe()),
            cost?.Summary ?? "",
        ],
        // The profile itself does not name the pods that it is for.
        cost?.TaskDefinition,
        IsService: true));

    private static string? Stem(OutputFile file, string suffix) =>
        file.Name.EndsWith(suffix, StringComparison.Ordinal) ? file.Name.Substring(0, file.Name.Length - suffix.Length) : null;

    private static ApiObject Root(OutputFile file) => JsonReader.Read(file.Text).Root as ApiObject ?? new ApiObject();

    /// <summary>The family in <c>web</c>, <c>web:3</c> and the ARN of either.</summary>
    private static string? FamilyOf(Value<string> task)
    {
        if (!task.IsKnown(out var text))
            return null;
        var name = text.Substring(text.LastIndexOf('/') + 1);
        // "${Family:x}" is no revision.
        var colon = name.LastIndexOf(':');
        return colon > 0 && name.Skip(colon + 1).All(char.IsDigit) ? name.Substring(0, colon) : name;
    }

    // arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/NAME/0123456789abcdef
    private static string NameInArn(string arn) => arn.Split('/') is [_, { Length: > 0 } name, _] ? name : arn;

    private static string InCluster(string? cluster) => cluster is null ? "" : "in cluster " + cluster;

    private static string CountOf(string count) => count.Length == 0 ? "" : count + (count == "1" ? " task" : " tasks");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
