using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Environment;

/// <summary>A name that no environment variable can have.</summary>
internal sealed class ImpossibleVariableName : TaskDefinitionRule
{
    // The environment of a process is a list of NAME=value, each ended by NUL (POSIX, "Environment Variables").
    private static readonly char[] Refused = ['=', '\0'];

    public override string Id => "FARG0605";

    public override string Title => "Environment variable name must not contain '=' or NUL";

    public override string MessageFormat => "'{0}' in {1} cannot name an environment variable: the process would see only the part before '{2}'";

    public override string Description =>
        "A process gets its environment as a list of NAME=value. A name that contains '=' arrives as a shorter name, with the rest in its "
        + "value.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            foreach (var variable in container.Environment)
                Check(context, container, variable.Name);
            foreach (var secret in container.Secrets)
                Check(context, container, secret.Name);
        }
    }

    private static void Check(RuleContext context, Container container, Value<string> value)
    {
        if (value.IsKnown(out var name) && name.IndexOfAny(Refused) is >= 0 and var at)
            context.Report(value.Path, [Wording.Truncate(name), container.Describe(), Wording.Truncate(name.Substring(at, 1))]);
    }
}
