using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>The type of a configuration file without its path, or the other way round.</summary>
internal sealed class IncompleteFireLensConfigFile : TaskDefinitionRule
{
    public override string Id => "FARG0816";

    public override string Title => "config-file-type and config-file-value must be set together";

    public override string MessageFormat => "The log router {0} has {1} but no {2}: set both, or remove {1}";

    public override string Description =>
        "One option is the kind of location of the log router's configuration file, the other its path; neither works alone.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var router in task.Routers())
        {
            var options = router.FirelensConfiguration.Options;
            var (type, value) = (options[LogRouters.FileType], options[LogRouters.FileValue]);
            if (value.IsAbsent && options.Contains(LogRouters.FileType))
            {
                context.Report(
                    value.Path, Arguments(router, LogRouters.FileType, LogRouters.FileValue),
                    new Edit("remove", $"Remove {LogRouters.FileType}", Change.Remove(type.Path)));
            }
            else if (type.IsAbsent && options.Contains(LogRouters.FileValue))
            {
                context.Report(
                    type.Path, Arguments(router, LogRouters.FileValue, LogRouters.FileType),
                    IsPath(value)
                        ? [new Edit("file", $"Use {LogRouters.FileType} '{LogRouters.File}'", Change.Set(type.Path, LogRouters.File))]
                        : []);
            }
        }
    }

    private static object[] Arguments(Container router, string has, string lacks) =>
        [router.Name.IsKnown(out var name) ? $"'{Wording.Truncate(name)}'" : "of the task", has, lacks];

    private static bool IsPath(Value<string> value) => value.IsKnown(out var text) && text.StartsWith("/", StringComparison.Ordinal);
}
