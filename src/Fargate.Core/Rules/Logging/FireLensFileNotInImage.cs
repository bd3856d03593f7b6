using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>A configuration of the log router that Fargate does not fetch.</summary>
internal sealed class FireLensFileNotInImage : TaskDefinitionRule
{
    public override string Id => "FARG0815";

    public override string Title => "config-file-type must be 'file' on Fargate";

    public override string MessageFormat => "config-file-type of {0} is '{1}'; Fargate supports only 'file', a path in the image of the log router";

    public override string Description =>
        "The API reference says \"Tasks hosted on Fargate only support the file configuration file type.\" A task definition with 's3' may "
        + "register, but its tasks do not start: \"The specified platform does not satisfy the task definition's required capabilities\". For "
        + "an s3:// address ECS returns \"Invalid arn syntax.\"";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var router in task.Routers())
        {
            var type = router.FirelensConfiguration.Options[LogRouters.FileType];
            if (type.IsKnown(out var text) && text != LogRouters.File)
                context.Report(type.Path, [router.Describe(), Wording.Truncate(text)]);
        }
    }
}
