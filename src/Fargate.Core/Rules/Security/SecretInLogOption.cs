using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Security;

/// <summary>An option of a log driver that is a secret by its name or its form.</summary>
internal sealed class SecretInLogOption : TaskDefinitionRule
{
    public override string Id => "FARG1012";

    public override string Title => "Do not put secrets in log driver options";

    public override string MessageFormat =>
        "Log option '{0}' of {1} looks like a secret, and anyone who can describe the task definition can read it: use secretOptions";

    public override string Description =>
        "The options of a log driver are part of the source and of every revision of the task definition. The values of secretOptions are "
        + "read from Secrets Manager or Parameter Store when the task starts.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            var options = container.LogConfiguration.Options;
            foreach (var name in options.Keys)
            {
                // The message must not repeat the value: it ends up in logs of builds.
                if (options[name].IsKnown(out var value) && PlainSecrets.IsSecret(name, value))
                    context.Report(options[name].Path, [Wording.Truncate(name), container.Describe()]);
            }
        }
    }
}
