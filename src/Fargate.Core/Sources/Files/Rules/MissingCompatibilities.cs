using Fargate.Core.Edits;
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

    public override string Title => "The definition does not say that it is for Fargate";

    public override string MessageFormat => "Without 'requiresCompatibilities' nothing of Fargate's is checked, neither here nor by the service: add [\"FARGATE\"]";

    public override string Description =>
        "The service registers such a definition whatever Fargate would say. The service that runs it answers with \"Task definition does not "
        + "support launch_type FARGATE.\"";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public static Edit Add
    {
        get
        {
            var fargate = new ApiArray();
            fargate.Items.Add(ApiScalar.String("FARGATE"));
            return new Edit("fargate", "Require Fargate", new Change(ApiPath.Root.Field(Field), fargate));
        }
    }

    /// <summary>Awsvpc and a size at the task: EC2 asks for neither.</summary>
    public static bool IsLikely(TaskDefinition task) =>
        task.Lacks(Field) && task.NetworkMode.Is(NetworkModes.Awsvpc) && task.Has("cpu") && task.Has("memory");
}
