using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Storage;

/// <summary>A container mounts a volume that the task does not declare.</summary>
internal sealed class UnknownVolume : TaskDefinitionRule
{
    public override string Id => "FARG0715";

    public override string Title => "Mount point must name a volume of the task definition";

    public override string MessageFormat => "sourceVolume '{0}' is not a volume of the task definition, which {1}";

    public override string Description =>
        "ECS returns \"Unknown volume 'x'\". Names are case-sensitive.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (DeclaredNames.OfVolumes(task) is not { } names)
            return;
        var declared = new Lazy<string>(() => Describe(names));
        foreach (var container in task.Containers)
        {
            foreach (var mount in container.MountPoints)
            {
                if (mount.SourceVolume.IsKnown(out var name) && !names.Contains(name))
                    Report(mount.SourceVolume.Path, name);
            }
        }

        void Report(ApiPath path, string name) => context.Report(
            path,
            [Wording.Truncate(name), declared.Value],
            DeclaredNames.Meant(name, names) is { } meant ? [new Edit("alike", $"Use '{Wording.Truncate(meant)}'", Change.Set(path, meant))] : []);
    }

    private static string Describe(HashSet<string> names)
    {
        const int Shown = 3;
        if (names.Count == 0)
            return "declares none";
        var quoted = names.OrderBy(it => it, StringComparer.Ordinal).Take(Shown).Select(it => $"'{Wording.Truncate(it)}'").ToList();
        if (names.Count > Shown)
            quoted.Add("others");
        return "declares " + Wording.And(quoted);
    }
}
