using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Security;

/// <summary>Tags that the team asks for.</summary>
internal sealed class MissingTags : TaskDefinitionRule
{
    private const string Key = "fargate.required_tags";
    private const string Any = "*";

    public override string Id => "FARG1011";

    public override string Title => "Task definition is missing a tag from fargate.required_tags";

    public override string MessageFormat => "The task definition has no tag {0}, required by fargate.required_tags";

    public override string Description =>
        "The option fargate.required_tags in .editorconfig or .globalconfig lists the keys, as in 'team, cost-center', or is '*' for any "
        + "tag. Without it, this rule reports nothing. Security Hub's control ECS.15 has the same requirement.";

    public override Certainty Certainty => Certainty.Documented;

    public override IReadOnlyList<string> Controls => ["security-hub:ECS.15"];

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var tags = task.Tags;
        if (context.Option(Key) is not { } option || !tags.IsComplete)
            return;
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tag in tags)
        {
            if (tag.Key.IsUnknown)
                return;
            if (tag.Key.IsKnown(out var key))
                keys.Add(key);
        }

        if (option == Any)
        {
            if (keys.Count == 0)
                context.Report(tags.Path, ["at all"]);
            return;
        }

        var missing = option.Split(',').Select(it => it.Trim()).Where(it => it.Length > 0 && !keys.Contains(it)).ToArray();
        if (missing.Length > 0)
            context.Report(tags.Path, ["'" + string.Join("', '", missing) + "'"]);
    }
}
