using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>A configuration file where FireLens writes its own.</summary>
internal sealed class ReservedFireLensFile : TaskDefinitionRule
{
    public override string Id => "FARG0817";

    public override string Title => "config-file-value must not be the path of the generated configuration";

    public override string MessageFormat => "config-file-value of {0} is '{1}', where FireLens writes its own configuration: use another path";

    public override string Description =>
        "FireLens generates a configuration from the log options, writes it to /fluent-bit/etc/fluent-bit.conf or "
        + "/fluentd/etc/fluent.conf, and includes the file of config-file-value in it.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var router in task.Routers())
        {
            var path = router.FirelensConfiguration.Options[LogRouters.FileValue];
            if (path.IsKnown(out var text) && LogRouters.ReservedFiles.Contains(text))
                context.Report(path.Path, [router.Describe(), text]);
        }
    }
}
