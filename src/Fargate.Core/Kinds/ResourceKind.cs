using Fargate.Core.Build;
using Fargate.Core.Costs;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Kinds;

/// <summary>
/// What a source can describe: a task definition, or one of the resources around it. A kind is one object, and all that differs from kind to
/// kind is a member of it: whoever works with resources asks the kind, and knows none by name.
/// </summary>
public abstract class ResourceKind
{
    private protected ResourceKind(string name, ObjectShape shape, string nameField)
    {
        Name = name;
        Shape = shape;
        NameField = ApiPath.Parse(nameField)!;
    }

    public static ResourceKind Task { get; } = new TaskDefinitionKind();

    public static ResourceKind Service { get; } = new ServiceKind();

    public static ResourceKind RunTask { get; } = new RunTaskKind();

    public static ResourceKind Schedule { get; } = new ScheduleKind();

    public static ResourceKind Cluster { get; } = new ClusterKind();

    public static ResourceKind FargateProfile { get; } = new FargateProfileKind();

    public static IReadOnlyList<ResourceKind> All { get; } = [Task, Service, RunTask, Schedule, Cluster, FargateProfile];

    /// <summary>In camel case, as files and diagnostics name it.</summary>
    public string Name { get; }

    /// <summary>What the API says of the tree.</summary>
    public ObjectShape Shape { get; }

    /// <summary>The field of the tree with the name of the resource.</summary>
    public ApiPath NameField { get; }

    /// <summary>The field of the tree with the input of the API's call; null where that is the tree itself.</summary>
    public abstract string? InputField { get; }

    /// <summary>The field of the tree with that in which the name is unique, such as a cluster; null where that is the account and the region.</summary>
    public virtual ApiPath? ScopeField => null;

    /// <summary>Whether it starts a task, or has one as its pods.</summary>
    public abstract bool HasTask { get; }

    /// <summary>The kind of this name; null for none.</summary>
    public static ResourceKind? Find(string name) => All.FirstOrDefault(it => it.Name == name);

    /// <summary>The name of a resource; null where it has none that is known.</summary>
    public string? NameOf(ApiObject root) => (ApiTree.Find(root, Shape, NameField) as ApiScalar)?.Text;

    /// <summary>The field of the tree that names the task definition that is started; null where none is.</summary>
    public abstract ApiPath? TaskField { get; }

    /// <summary>The name of that in which a value of <see cref="ScopeField"/> says that the resource is: the API's default where there is none.</summary>
    public static string ScopeOf(ApiNode? scope) => scope is ApiScalar { Text: var text } ? text.Substring(text.LastIndexOf('/') + 1) : "default";

    /// <summary>Names the task definition of a resource that starts one.</summary>
    public void SetTask(ApiObject root, ApiNode task)
    {
        if (TaskField is not { } field)
            return;
        var steps = field.Steps();
        for (var i = 0; i < steps.Count - 1; i++)
            root = root.GetOrAddObject(steps[i].Name);
        root.Set(field.Name, task);
    }

    /// <summary>Says what the API is to be told in any case, whatever the values of the rest.</summary>
    public abstract void AddConstants(ApiObject root);

    /// <summary>Says what the API wants to be told and what follows from the rest. Only to be asked for once the parameters of the build have their values.</summary>
    public abstract void Complete(ApiObject root);

    /// <summary>Whether <see cref="Complete"/> may change a resource.</summary>
    public abstract bool IsCompleted { get; }

    /// <summary>All findings of all rules.</summary>
    /// <param name="root">The resource, complete.</param>
    /// <param name="task">The task that it is about; null where that is not known.</param>
    /// <param name="settings">What else the rules take.</param>
    public abstract IReadOnlyList<Finding> Check(ApiObject root, TaskDefinition? task, CheckSettings settings);

    /// <summary>What it costs; null where it costs nothing, or where that is not known.</summary>
    public abstract CostEntry? Cost(ApiObject root, TaskDefinition? task, BuildFacts build);

    /// <summary>The files that the build writes of it, the resource itself first. None where no name is known that could name a file.</summary>
    /// <param name="root">The resource, complete.</param>
    /// <param name="task">The task that it is about; null where that is not known.</param>
    /// <param name="build">What is known of the project.</param>
    /// <param name="scope">What tells it from another one of its name; empty where there is none.</param>
    public abstract IReadOnlyList<OutputFile> Documents(ApiObject root, TaskDefinition? task, BuildFacts build, string scope = "");
}
