using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Task;

/// <summary>The family is missing or has a character that the service does not take.</summary>
internal sealed class InvalidFamily : TaskDefinitionRule
{
    public override string Id => "FARG0201";

    public override string Title => "family must be 1 to 255 letters, digits, hyphens and underscores";

    public override string MessageFormat => "The family {0}; it must be 1 to 255 letters, digits, hyphens and underscores";

    public override string Description =>
        "The family names the task definition and, in this package, the file that the build writes. Letters are A to Z and a to z only.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var family = task.Family;
        if (family.IsAbsent)
            context.Report(family.Path, ["is missing"]);
        else if (family.IsKnown(out var name) && !Names.IsValid(name))
            context.Report(family.Path, [$"'{name}' is not valid"], Edits(name));

        Edit[] Edits(string wrong) => Names.MakeValid(wrong) is { } valid
            ? [new Edit("valid", $"Use '{valid}'", Change.Set(family.Path, valid))]
            : [];
    }
}
