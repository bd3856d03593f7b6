using System.Globalization;
using Fargate.Core.Aws;
using Fargate.Core.Costs;
using Fargate.Core.Mermaid;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Outputs.Pictures;

/// <summary>Draws what is deployed, from what comes in to what keeps data: target groups, services, tasks with their containers, volumes.</summary>
public sealed class DeploymentPicture
{
    // Nobody looks at so many, and GitHub gives up on a page that takes it long.
    private const int MostPictures = 100;

    private readonly Flowchart _chart = new();
    private readonly Dictionary<string, string> _targetGroups = new(StringComparer.Ordinal);
    private readonly Deployment _deployment;

    private DeploymentPicture(Deployment deployment) => _deployment = deployment;

    /// <summary>
    /// The picture in Markdown; one for each service, and for each task definition that none of them starts, where one for all would be too large.
    /// Empty where there is nothing to draw.
    /// </summary>
    public static string Write(Deployment deployment)
    {
        var boxes = deployment.Tasks.Count + deployment.Starters.Count;
        if (boxes == 0)
            return "";
        // Each of them is a box at least.
        if (boxes <= Flowchart.MostBoxes && Draw(deployment, deployment.Starters, deployment.Tasks) is { Boxes: <= Flowchart.MostBoxes } all)
            return all.Write();

        var parts = Parts(deployment).ToList();
        var text = string.Join("\n", parts.Take(MostPictures).Select(it => $"### {Heading(it.Title)}\n\n{Draw(deployment, it.Starters, it.Tasks).Write()}"));
        return parts.Count <= MostPictures ? text : text + FormattableString.Invariant($"\nNot drawn: {parts.Count - MostPictures} more.\n");
    }

    private static IEnumerable<(string Title, IReadOnlyList<TaskStarter> Starters, IReadOnlyList<DeployedTask> Tasks)> Parts(Deployment deployment)
    {
        var services = deployment.Starters.Where(it => it.IsService).ToList();
        foreach (var service in services)
            yield return (service.Title, [service], [.. deployment.Tasks.Where(it => it.Family == service.Family)]);
        var inServices = new HashSet<string?>(services.Select(it => it.Family));
        foreach (var task in deployment.Tasks)
        {
            var starters = deployment.Starters.Where(it => !it.IsService && it.Family == task.Family).ToList();
            if (starters.Count > 0 || !inServices.Contains(task.Family))
                yield return ("task definition " + task.Family, starters, [task]);
        }

        var others = deployment.Starters.Where(it => !it.IsService && !deployment.Tasks.Any(task => task.Family == it.Family)).ToList();
        if (others.Count > 0)
            yield return ("task definitions of other projects", others, []);
    }

    private static Flowchart Draw(Deployment deployment, IReadOnlyList<TaskStarter> starters, IReadOnlyList<DeployedTask> tasks)
    {
        var picture = new DeploymentPicture(deployment);
        // In the order in which they are read: what does not fit is left out from the end.
        var arrows = starters.Select(it => (From: picture.DrawStarter(it), it.Family)).ToList();
        var drawn = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var task in tasks)
            drawn[task.Family] = picture.DrawTask(task);
        foreach (var (from, family) in arrows)
        {
            if (family is null)
                continue;
            if (!drawn.TryGetValue(family, out var to))
                drawn[family] = to = picture._chart.Box(BoxShape.Round, null, "task definition " + family, "not of this project");
            picture._chart.Arrow(from, to);
        }

        return picture._chart;
    }

    private string DrawStarter(TaskStarter starter)
    {
        var id = _chart.Box(BoxShape.Square, null, [starter.Title, .. starter.Lines]);
        foreach (var (name, port) in starter.TargetGroups)
        {
            if (!_targetGroups.TryGetValue(name, out var group))
                _targetGroups[name] = group = _chart.Box(BoxShape.Round, null, name);
            _chart.Arrow(group, id, port);
        }

        return id;
    }

    private string DrawTask(DeployedTask task)
    {
        // A box of its own: a title of several lines covers what is in its group.
        var box = _chart.Box(BoxShape.Square, null, ["task " + task.Family, .. SizeOf(task.Definition), PriceOf(task)]);
        var group = _chart.Group("inside " + task.Family);
        _chart.Arrow(box, group);
        var containers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var container in task.Definition.Containers)
            containers[container.Name.Describe()] = _chart.Box(BoxShape.Square, group, LinesOf(container));
        var volumes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var volume in task.Definition.Volumes)
            volumes[volume.Name.Describe()] = _chart.Box(BoxShape.Cylinder, group, [volume.Name.Describe(), .. KindOf(volume)]);
        foreach (var container in task.Definition.Containers)
        {
            var from = containers[container.Name.Describe()];
            foreach (var wait in container.DependsOn)
                To(containers, wait.ContainerName, "waits for " + wait.Condition.Describe(), isDotted: true);
            foreach (var mount in container.MountPoints)
                To(volumes, mount.SourceVolume, mount.ContainerPath.Describe() + (mount.ReadOnly.Is(true) ? ", read-only" : ""), isDotted: false);
            foreach (var other in container.VolumesFrom)
                To(containers, other.SourceContainer, "its volumes", isDotted: true);

            void To(Dictionary<string, string> boxes, Value<string> name, string label, bool isDotted)
            {
                if (name.IsKnown(out var known) && boxes.TryGetValue(known, out var to))
                    _chart.Arrow(from, to, label, isDotted);
            }
        }

        return box;
    }

    private static string[] LinesOf(Container container) =>
    [
        container.Name.Describe(),
        container.Image.IsKnown(out var image) ? ShortImage(image) : "",
        .. container.PortMappings.Select(it => string.Join(" ",
            (it.ContainerPort.IsKnown(out var port) ? port.ToString(CultureInfo.InvariantCulture) : it.ContainerPortRange.Describe())
                + "/" + it.Protocol.Describe("tcp"), it.Name.Describe()).TrimEnd()),
        container.Essential.Is(false) ? "not essential" : "",
    ];

    private static string[] SizeOf(TaskDefinition task) =>
        BilledTask.Of(task) is { } billed ? [billed.SizeText, billed.PlatformText]
            : BilledTask.SizeOf(task) is var (cpu, memory) ? [FormattableString.Invariant($"{cpu} CPU units, {memory} MiB")]
            : [];

    private string PriceOf(DeployedTask task) =>
        task.Cost is not { PerHour: { } hour } cost ? ""
            : _deployment.Starters.Where(it => it.Family == task.Family).Select(it => it.IsService).DefaultIfEmpty(true).Any(it => it) ? cost.Summary!
            : "$" + hour.ToString("0.######", CultureInfo.InvariantCulture) + " an hour";

    private static string[] KindOf(Volume volume) =>
        volume.EfsVolumeConfiguration.FileSystemId.IsKnown(out var id) ? ["EFS", id]
            : volume.S3FilesVolumeConfiguration.FileSystemArn.IsKnown(out var arn) ? ["S3 Files", arn.Substring(arn.LastIndexOf('/') + 1)]
            : volume.ConfiguredAtLaunch.Is(true) ? ["EBS, new for each task"]
            : ["deleted with the task"];

    // Without the registry, and with no more of a digest than people compare.
    private static string ShortImage(string image)
    {
        var registry = ImageName.Of(image).Registry;
        var name = registry is null ? image : image.Substring(registry.Length + 1);
        var digest = name.IndexOf("@sha256:", StringComparison.Ordinal);
        return digest >= 0 && name.Length > digest + 20 ? name.Substring(0, digest + 20) : name;
    }

    // Names in headings: no character that Markdown reads.
    private static string Heading(string title) =>
        new([.. title.Select(it => char.IsLetterOrDigit(it) || it is ' ' or '-' or '_' or '.' ? it : '-')]);
}
