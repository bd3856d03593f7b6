using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules.RightSizing;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Authoring;

/// <summary>An option of ours has a value that does not read.</summary>
internal sealed class InvalidOption : TaskDefinitionRule
{
    public override string Id => "FARG0010";

    public override string Title => "fargate.* option in .editorconfig or .globalconfig has an invalid value";

    public override string MessageFormat => "'{1}' is not a valid value for {0}, so the option has no effect; expected {2}";

    public override string Description =>
        "A limit that cannot be read would silently allow everything, and a misspelled rule is not switched off.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var ceiling in Ceilings.All)
        {
            if (context.Option(ceiling.Key) is { } text && ceiling.In(context) is null)
                context.Report(ApiPath.Root, [ceiling.Key, text, ceiling.Expected]);
        }

        if (context.Option(Budget.Key) is { } amount && Budget.In(context) is null)
            context.Report(ApiPath.Root, [Budget.Key, amount, Budget.Expected]);

        if (context.Option(Suppressions.Key) is { } ids && !Suppressions.AreValid(ids))
            context.Report(ApiPath.Root, [Suppressions.Key, ids, Suppressions.Expected]);
    }
}
