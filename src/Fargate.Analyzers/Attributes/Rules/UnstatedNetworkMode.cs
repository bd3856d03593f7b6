using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>The network mode is left to the default.</summary>
internal sealed class UnstatedNetworkMode : Rule
{
    public override string Id => "FARG0011";

    public override string Title => "State the network mode";

    public override string MessageFormat => "The network mode of '{0}' is not stated; 'awsvpc' is written for it";

    public override string Description =>
        "Fargate takes awsvpc only, so it is the default of an annotated class. Teams that want every definition to say so switch this on.";

    public override Certainty Certainty => Certainty.OptIn;

    public override bool HasEdits => true;

    public static AnnotatedFinding? Check(AnnotatedTask task)
    {
        var mode = task.Definition.NetworkMode;
        var isStated = task.Definition.Root["networkMode"] is { } node && task.PlaceOf(node) is not null;
        return isStated || mode.IsUnknown || task.PlaceOf(ApiPath.Root) is not { } place ? null
            : new AnnotatedFinding(
                new UnstatedNetworkMode(),
                place,
                [task.Symbol.Name],
                new Edit("awsvpc", "State network mode 'awsvpc'", Change.Set(mode.Path, NetworkModes.Awsvpc)));
    }
}
