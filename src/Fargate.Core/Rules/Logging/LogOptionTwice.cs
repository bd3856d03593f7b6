using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Logging;

/// <summary>A log option that is given twice.</summary>
internal sealed class LogOptionTwice : TaskDefinitionRule
{
    public override string Id => "FARG0809";

    public override string Title => "Log option must not be in both options and secretOptions";

    public override string MessageFormat => "Log option '{0}' of {1} is in both options and secretOptions: keep one of them";

    public override string Description =>
        "A log option can have only one value. And options can be read by everyone who can describe the task definition, so the value is "
        + "no secret. How ECS reacts is not known.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            var log = container.LogConfiguration;
            foreach (var secret in log.SecretOptions)
            {
                if (secret.Name.IsKnown(out var name) && log.Options.Contains(name))
                    Report(context, container, log.Options[name].Path, name);
            }
        }
    }

    private static void Report(RuleContext context, Container container, ApiPath path, string name) => context.Report(
        path,
        [Wording.Truncate(name), container.Describe()],
        new Edit("keep-secret", "Keep the secret, remove the plain option", Change.Remove(path)));
}
