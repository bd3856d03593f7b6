using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Logging;

/// <summary>A log router of no type.</summary>
internal sealed class MissingFireLensType : TaskDefinitionRule
{
    public override string Id => "FARG0814";

    public override string Title => "firelensConfiguration must have a type";

    public override string MessageFormat => "The firelensConfiguration of {0} has no type; it must be 'fluentbit' or 'fluentd'";

    public override string Description =>
        "The AWS CLI and the SDKs do not send the request: \"Missing required parameter in containerDefinitions[0].firelensConfiguration: "
        + "\"type\"\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var router in task.Routers())
        {
            var type = router.FirelensConfiguration.Type;
            if (type.IsAbsent)
                context.Report(type.Path, [router.Describe()], Edits(router, type.Path));
        }
    }

    // The usual images are named after what runs in them.
    private static Edit[] Edits(Container router, ApiPath path)
    {
        if (!router.Image.IsKnown(out var image))
            return [];
        var plain = image.ToLowerInvariant().Replace("-", "");
        return [.. LogRouters.Types.Where(it => plain.Contains(it)).Select(it => new Edit(it, $"Use type '{it}'", Change.Set(path, it)))];
    }
}
