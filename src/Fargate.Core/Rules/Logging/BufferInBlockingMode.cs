using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>A buffer for a driver that does not buffer.</summary>
internal sealed class BufferInBlockingMode : TaskDefinitionRule
{
    public override string Id => "FARG0808";

    public override string Title => "max-buffer-size has no effect in blocking mode";

    public override string MessageFormat => "The log options of {0} have max-buffer-size, which only mode 'non-blocking' uses, but mode is 'blocking'";

    public override string Description =>
        "The API reference says \"When non-blocking mode is used, the max-buffer-size log option controls the size of the buffer\". Since "
        + "2025-06-25 the default is non-blocking, unless the account setting differs.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            var options = container.LogConfiguration.Options;
            var (mode, size) = (options[LogDrivers.Mode], options[LogDrivers.MaxBufferSize]);
            if (container.Driver() is null || !options.Contains(LogDrivers.MaxBufferSize)
                || !mode.IsKnown(out var text) || text != LogDrivers.Blocking)
            {
                continue;
            }

            context.Report(
                size.Path,
                [container.Describe()],
                new Edit("blocking", "Remove 'max-buffer-size'", Change.Remove(size.Path)),
                new Edit("non-blocking", "Use mode 'non-blocking'", Change.Set(mode.Path, LogDrivers.NonBlocking)));
        }
    }
}
