using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Model.Runs;

/// <summary>A task definition with the sizes that a run or a schedule overrides: that of the task, and those of its containers.</summary>
public sealed class OverriddenTask
{
    private const string Containers = "containerDefinitions";
    private const string ContainerOverrides = "containerOverrides";

    // In the order in which a fault of the whole is shown at one of them.
    private static readonly string[] OfTask = ["memory", "cpu", "ephemeralStorage"];
    private static readonly string[] OfContainer = ["memory", "memoryReservation", "cpu"];

    private readonly ApiObject _overrides;
    private readonly ApiPath _path;
    private readonly bool _isText;

    private OverriddenTask(ApiObject task, ApiObject overrides, ApiPath path, bool isText)
    {
        Task = new TaskDefinition(task);
        (_overrides, _path, _isText) = (overrides, path, isText);
    }

    /// <summary>The definition as it is started.</summary>
    public TaskDefinition Task { get; }

    /// <summary>Null where no size is overridden, or where it is not known which.</summary>
    /// <param name="task">The definition; null where it is not known.</param>
    /// <param name="launch">Where it is started.</param>
    /// <param name="overrides">What is overridden: a TaskOverride of the API.</param>
    /// <param name="path">Where that stands.</param>
    /// <param name="isText">Whether it stands there as a text.</param>
    public static OverriddenTask? Of(TaskDefinition? task, LaunchSettings launch, ApiNode? overrides, ApiPath path, bool isText = false)
    {
        // Other launch types have other sizes. Where the cluster decides, it is Fargate's if nothing else can run the task.
        var isOnFargate = launch.IsOnFargate ?? task?.RequiresCompatibilities is { Count: 1, IsComplete: true };
        if (overrides is not ApiObject { IsOpen: false } given || !isOnFargate || !HasSizes(given))
            return null;
        var root = task is null ? OfFargate() : (ApiObject)task.Root.Clone();
        Apply(given, root, OfTask);
        if (ItemsOf(given) is not { } items)
        {
            root.Set(Containers, new ApiUnknown());
            items = [];
        }

        foreach (var item in items)
        {
            if (Find(root, item.TextOf("name")!) is { } container)
                Apply(item, container, OfContainer);
        }

        return new OverriddenTask(root, given, path, isText);
    }

    /// <summary>Where a value of the definition is overridden, or what is overridden that it has to do with.</summary>
    public ApiPath PathOf(ApiPath path)
    {
        if (_isText)
            return _path;
        if (Overriding(path) is { } exact && ApiTree.Find(_overrides, RunTaskShape.Overrides, exact) is not null)
            return Below(exact);
        var field = OfTask.Where(it => _overrides[it] is not null).OrderByDescending(it => it == path.Name).FirstOrDefault();
        return _path.Field(field ?? ContainerOverrides);
    }

    /// <summary>Where a value of the definition can be overridden; null where that needs an override of a container that is not there, or a change within a text.</summary>
    public ApiPath? SettableAt(ApiPath path) => !_isText && Overriding(path) is { } exact ? Below(exact) : null;

    // Below the overrides.
    private ApiPath? Overriding(ApiPath path)
    {
        var steps = path.Steps();
        if (steps.Count > 0 && OfTask.Contains(steps[0].Name))
            return path;
        if (steps.Count != 3 || steps[0].Name != Containers || !OfContainer.Contains(steps[2].Name)
            || ApiTree.Find(Task.Root, TaskDefinitionShape.Instance, steps[1]) is not ApiObject container)
        {
            return null;
        }

        var index = ((_overrides[ContainerOverrides] as ApiArray)?.Items ?? []).FindIndex(it => (it as ApiObject)?.TextOf("name") == container.TextOf("name"));
        return index < 0 ? null : ApiPath.Root.Field(ContainerOverrides).Item(index).Field(steps[2].Name);
    }

    private ApiPath Below(ApiPath path) =>
        path.Steps().Aggregate(_path, (above, step) => step.IsItem ? above.Item(step.Name) : above.Field(step.Name));

    private static bool HasSizes(ApiObject overrides) =>
        OfTask.Any(it => overrides[it] is not null)
        || (ItemsOf(overrides)?.Exists(it => OfContainer.Any(field => it[field] is not null)) ?? false);

    // Null where which containers are overridden is not known.
    private static List<ApiObject>? ItemsOf(ApiObject overrides) => overrides[ContainerOverrides] switch
    {
        null => [],
        ApiArray { IsOpen: false } list when list.Items.TrueForAll(it => it is ApiObject { IsOpen: false } item && item.TextOf("name") is not null) =>
            [.. list.Items.Cast<ApiObject>()],
        _ => null,
    };

    private static void Apply(ApiObject overrides, ApiObject to, string[] fields)
    {
        foreach (var field in fields)
        {
            if (overrides[field] is { } value)
                to.Set(field, value.Clone());
        }
    }

    private static ApiObject? Find(ApiObject task, string container) =>
        (task[Containers] as ApiArray)?.Items.OfType<ApiObject>().FirstOrDefault(it => it.TextOf("name") == container);

    private static ApiObject OfFargate()
    {
        var task = new ApiObject { IsOpen = true };
        task.GetOrAddArray("requiresCompatibilities").Items.Add(ApiScalar.String("FARGATE"));
        return task;
    }
}
