using Fargate.Core.Edits;
using Fargate.Core.Kinds;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>A definition that looks like one for Fargate does not say so.</summary>
internal sealed class MissingCompatibilities : Rule
{
    private const string Field = "requiresCompatibilities";

    public override string Id => "FARG1511";

    public override string Title => "Set requiresCompatibilities so that the Fargate rules apply";

    public override string MessageFormat => "Without requiresCompatibilities, neither ECS nor this package applies the Fargate rules: add [\"FARGATE\"]";

    public override string Description =>
        "ECS registers such a task definition without the Fargate checks. RunTask and CreateService then fail with \"Task definition does "
        + "not support launch_type FARGATE.\"";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public static Edit Add => new("fargate", "Add FARGATE to requiresCompatibilities", Change.Set(ApiPath.Root.Field(Field), ["FARGATE"]));

    /// <summary>Awsvpc and a size at the task, as EC2 asks for neither, and nothing that Fargate would refuse.</summary>
    public static bool IsLikely(TaskDefinition task) =>
        task.Lacks(Field) && task.NetworkMode.Is(NetworkModes.Awsvpc) && task.Has("cpu") && task.Has("memory")
        && !task.Containers.Any(it => IsOfWindows(it) && !task.Has("runtimePlatform")) && !IsRefused(task);

    // On Fargate a task for Windows must say so.
    private static bool IsOfWindows(Container container) => container.Image.IsKnown(out var image)
        && (image.IndexOf("windows", StringComparison.OrdinalIgnoreCase) >= 0 || image.IndexOf("nanoserver", StringComparison.OrdinalIgnoreCase) >= 0);

    // Neither what is wrong on every launch type nor what is missing says which one is meant.
    private static bool IsRefused(TaskDefinition task)
    {
        var onFargate = (ApiObject)task.Root.Clone();
        var fargate = new ApiArray();
        fargate.Items.Add(ApiScalar.String("FARGATE"));
        onFargate.Set(Field, fargate);
        return Errors(onFargate).Except(Errors(task.Root)).Any();
    }

    private static IEnumerable<(string, ApiPath)> Errors(ApiObject root) => ResourceKind.Task.Check(root, null, CheckSettings.None)
        .Where(it => it.Rule.Certainty is Certainty.Enforced or Certainty.Documented && ApiTree.Find(root, TaskDefinitionShape.Instance, it.Path) is not null).Select(it => (it.Rule.Id, it.Path));
}
