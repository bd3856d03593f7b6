using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>The network mode is left to the default.</summary>
internal sealed class UnstatedNetworkMode : TaskClassRule
{
    public override string Id => "FARG0011";

    public override string Title => "Set NetworkMode explicitly";

    public override string MessageFormat => "'{0}' does not set NetworkMode, so the build writes 'awsvpc': set it explicitly";

    public override string Description =>
        "Fargate supports only awsvpc, so awsvpc is the default of an annotated class. Teams that want every task definition to set it explicitly can switch "
        + "this rule on.";

    public override Certainty Certainty => Certainty.OptIn;

    public override bool HasEdits => true;

    protected override IEnumerable<AnnotatedFinding> Check(AnnotatedResource resource, TaskDefinition task, ClassCheck check)
    {
        var mode = task.NetworkMode;
        var isStated = task.Root["networkMode"] is { } node && resource.PlaceOf(node) is not null;
        if (!isStated && !mode.IsUnknown && resource.PlaceOf(ApiPath.Root) is { } place)
        {
            yield return new AnnotatedFinding(
                this, place, [resource.Symbol.Name], new Edit("awsvpc", "Set NetworkMode to 'awsvpc'", Change.Set(mode.Path, NetworkModes.Awsvpc)));
        }
    }
}
