using Fargate.Core.Kinds;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Objects.Cdk;
using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Objects;

/// <summary>A resource that an object of the AWS SDK or the AWS CDK describes.</summary>
public sealed class CodeResource
{
    private readonly CodeReading _reading;
    private readonly TaskDefinition? _task;

    private CodeResource(ResourceKind kind, ApiObject root, CodeReading reading, TaskDefinition? task = null)
    {
        Kind = kind;
        Root = root;
        _reading = reading;
        _task = task;
    }

    public ResourceKind Kind { get; }

    public ApiObject Root { get; }

    /// <summary>Whether it is so whatever conditions say: what depends on one is unknown in it.</summary>
    public bool IsUnconditional => _reading.IsUnconditional;

    /// <summary>The full names of the types whose objects are resources.</summary>
    public static IReadOnlyCollection<string> Types { get; } =
        new HashSet<string>(NamedResources.Types.Concat(CdkConstructs.Types).Concat(CdkServices.Types), StringComparer.Ordinal);

    /// <summary>
    /// The resources, a service and its task for instance: as they are whatever conditions say, and once for each way in which one of them turns out. With more
    /// than one, no one knows which go together, and what depends on the others is unknown. Empty for an object that describes none.
    /// </summary>
    public static IReadOnlyList<CodeResource> Read(CodeObject made)
    {
        var reading = new CodeReading();
        var resources = Read(made, reading);
        foreach (var condition in made.IsConditional ? [] : reading.Conditions)
        {
            foreach (var outcome in new[] { true, false })
                resources.AddRange(Read(made, new CodeReading(condition, outcome)));
        }

        return resources;
    }

    /// <summary>Where the value at a path is made; of what is absent, where the structure around it is.</summary>
    public object? OriginOf(ApiPath path)
    {
        var nodes = ApiTree.Along(Root, Kind.Shape, path);
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            if (_reading.OriginOf(nodes[i]) is { } origin)
                return origin;
        }

        return null;
    }

    /// <summary>The value at a path; null for what is absent.</summary>
    public ApiNode? Find(ApiPath path) => ApiTree.Find(Root, Kind.Shape, path);

    /// <summary>What code makes that is read as a value; null for what comes from nowhere, or from the parts of it.</summary>
    public CodeValue? ValueOf(ApiNode node) => _reading.ValueOf(node);

    /// <summary>The objects whose properties are fields of a structure.</summary>
    public IReadOnlyList<CodeHolder> HoldersOf(ApiNode node) => _reading.HoldersOf(node);

    /// <summary>All that is wrong and not suppressed.</summary>
    public IReadOnlyList<Finding> Check(RuleOptions options) =>
        [.. Kind.Check(Root, _task, new CheckSettings(options) { Words = new CodeWords(this) }).Where(it => !Suppressions.Includes(options, it.Rule))];

    /// <summary>What it is, and how much of it is known: for whoever wonders why nothing is reported.</summary>
    public IReadOnlyList<string> Knowledge()
    {
        var unknown = new List<string>();
        var open = new List<string>();
        Look(Root, ApiPath.Root, Kind.Shape);
        var text = (unknown.Count, open.Count) switch
        {
            (0, 0) => "All values are known.",
            (_, 0) => $"Known only at run time: {string.Join(", ", unknown)}.",
            (0, _) => $"More may be added elsewhere to: {string.Join(", ", open)}.",
            _ => $"Known only at run time: {string.Join(", ", unknown)}; more may be added elsewhere to: {string.Join(", ", open)}.",
        };
        return [Kind.Name, text];

        void Look(ApiNode node, ApiPath path, Shape? shape)
        {
            // What the CDK makes up itself comes from nowhere.
            if (node is ApiUnknown && _reading.OriginOf(node) is not null)
                unknown.Add(path.ToString());
            if (node is ApiObject { IsOpen: true } or ApiArray { IsOpen: true } && (_reading.OriginOf(node) is not null || path.Parent is null))
                open.Add(path.Parent is null ? "the object itself" : path.ToString());
            if (node is ApiObject structure)
            {
                foreach (var key in structure.Keys)
                    Look(structure[key]!, path.Field(key), shape is null ? null : ApiTree.ShapeAt(ApiPath.Root.Field(key), shape));
            }
            else if (node is ApiArray list)
            {
                var tokens = new ListItemKeys(list, (shape as ListShape)?.KeyField);
                for (var i = 0; i < list.Items.Count; i++)
                    Look(list.Items[i], path.Item(tokens[i]), (shape as ListShape)?.Item);
            }
        }
    }

    // All at once: what is read on the way tells the conditions.
    private static List<CodeResource> Read(CodeObject made, CodeReading reading)
    {
        var resources = new List<CodeResource>();
        if (NamedResources.Read(made, reading) is var (kind, root))
            resources.Add(new CodeResource(kind, root, reading));
        Add(ResourceKind.Task, CdkConstructs.Task(made, reading));
        if (CdkServices.Service(made, reading) is { } service)
            resources.Add(new CodeResource(ResourceKind.Service, service, reading, CdkServices.TaskOf(made, reading) is { } task ? new TaskDefinition(task) : null));
        Add(ResourceKind.Cluster, CdkServices.Cluster(made, reading));
        Add(ResourceKind.FargateProfile, CdkServices.FargateProfile(made, reading));
        return resources;

        void Add(ResourceKind of, ApiObject? described)
        {
            if (described is not null)
                resources.Add(new CodeResource(of, described, reading));
        }
    }
}
