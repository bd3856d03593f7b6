using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Runs;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services;

/// <summary>A name of a service or a run that cannot be.</summary>
internal sealed class InvalidServiceName : SharedResourceRule
{
    public override string Id => "FARG1220";

    public override string Title => "Name of a [Service] or [RunTask] must be 1 to 255 letters, digits, - and _";

    public override string MessageFormat => "The name of the {0} {1}; it must be 1 to 255 letters (A to Z), digits, hyphens and underscores";

    public override string Description =>
        "The pattern of serviceName. A standalone task has no name at AWS; in this package it names the file, and follows the same "
        + "pattern.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public InvalidServiceName()
    {
        On<Service>(static (service, context) => Check(context, service.Input.ServiceName, "service"));
        On<RunTask>(static (run, context) => Check(context, run.Name, "standalone task"));
    }

    private static void Check(RuleContext context, Value<string> name, string what)
    {
        if (name.IsAbsent)
            context.Report(name.Path, [what, "is missing"]);
        else if (name.IsKnown(out var text) && !Names.IsValid(text))
            context.Report(name.Path, [what, $"is '{Wording.Truncate(text)}'"], Corrections(name, text));
    }

    private static Edit[] Corrections(Value<string> name, string text) =>
        Names.MakeValid(text) is { } valid ? [new Edit("rename", $"Use '{valid}'", Change.Set(name.Path, valid))] : [];
}
