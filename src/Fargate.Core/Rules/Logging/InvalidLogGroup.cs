using Fargate.Core.Aws;
using Fargate.Core.Edits;
using Fargate.Core.Json;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>A log group with a name that none can have.</summary>
internal sealed class InvalidLogGroup : TaskDefinitionRule
{
    private const int ShownLength = 60;

    public override string Id => "FARG0819";

    public override string Title => "awslogs-group must be a valid log group name";

    public override string MessageFormat => "Log group '{0}' of {1} {2}; a log group name must be 1 to 512 letters, digits and ./_#-";

    public override string Description =>
        "The awslogs driver needs the name of a log group, not its ARN. ECS returns \"Log driver awslogs option 'awslogs-group' contains "
        + "invalid characters.\"";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Using(LogDrivers.AwsLogs))
        {
            var group = container.LogConfiguration.Options[LogDrivers.Group];
            // Where the image is blank too, a pipeline fills in both.
            if (FaultOf(group) is { } fault && !(group.Is("") && container.IsBlank("image")))
                context.Report(group.Path, [fault.Name, container.Describe(), fault.What], fault.Edits);
        }
    }

    /// <summary>The name of a group that is not valid, as a message shows it, what is wrong with it, and its corrections; null for any other.</summary>
    public static (string Name, string What, Edit[] Edits)? FaultOf(Value<string> group)
    {
        if (!group.IsKnown(out var text) || LogGroups.IsValid(text) || Placeholders.IsIn(text))
            return null;
        var name = LogGroups.NameIn(text.Trim());
        return (Wording.Truncate(text, ShownLength), FaultOf(text), LogGroups.IsValid(name) ? [new Edit("name", $"Use '{name}'", Change.Set(group.Path, name))] : []);
    }

    private static string FaultOf(string text)
    {
        if (text.Length == 0)
            return "is empty";
        if (Arn.IsMeant(text))
            return "is an ARN";
        foreach (var c in text)
        {
            if (!LogGroups.IsAllowed(c))
                return char.IsWhiteSpace(c) ? "contains a space" : $"contains '{Wording.Truncate(c.ToString())}'";
        }

        return SizeEdits.Invariant($"has {text.Length} characters");
    }
}
