namespace Fargate.Analyzers.Generation;

/// <summary>The members that a class gets.</summary>
/// <param name="Id">Names the class in hint names.</param>
/// <param name="Part">Where the members go.</param>
/// <param name="Name">The family, for people.</param>
/// <param name="Summary">The definition at a glance.</param>
/// <param name="Shared">The members that are the same in all stages; in a project without stages all of them.</param>
/// <param name="Stages">For each stage the others.</param>
internal sealed record MembersSpec(string Id, PartSpec Part, string Name, string Summary, MemberSetSpec Shared, EquatableArray<StageMembersSpec> Stages)
{
    /// <summary>The class in <c>Definition</c> with what differs from stage to stage.</summary>
    public const string StagesClass = "Stages";

    // What stands in the class of a stage, and around it: the class cannot have these names.
    private static readonly string[] Reserved = [StagesClass, "Family", "Json", "Containers"];

    public static MembersSpec Of(string id, PartSpec part, IReadOnlyList<StageMembers> stages)
    {
        var shared = MemberSetSpec.Shared(stages);
        var own = new List<StageMembersSpec>();
        foreach (var stage in stages)
        {
            // Two names may be one in C#; the first has it.
            if (stage.Stage is not null && MemberSetSpec.Of(stage).Without(shared) is var members && members.Names.Any()
                && NameOf(stage.Stage) is { } name && !own.Exists(it => it.Name == name))
            {
                own.Add(new StageMembersSpec(stage.Stage, name, stage.Summary, members));
            }
        }

        return new MembersSpec(
            id,
            part,
            string.Join(" or ", stages.Select(it => it.Family).Distinct()),
            stages.Select(it => it.Summary).Distinct().Count() == 1 ? stages[0].Summary : string.Join("; ", stages.Select(it => $"{it.Stage}: {it.Summary}")),
            shared,
            new EquatableArray<StageMembersSpec>(own));
    }

    /// <summary>The class of a stage; null where its name makes none.</summary>
    public static string? NameOf(string stage) => MemberNames.PascalCase(stage) is { } name && !Reserved.Contains(name) ? name : null;

    /// <summary>The documents that members show.</summary>
    /// <param name="files">The stages in order, each with how many files it has.</param>
    public IEnumerable<ShownText> Texts(IEnumerable<(string? Stage, int Count)> files)
    {
        var first = 0;
        foreach (var (stage, count) in files)
        {
            if (count > 0 && Shared.HasJson)
            {
                yield return new ShownText(null, first);
                yield break;
            }

            if (count > 0 && Stages.FirstOrDefault(it => it.Stage == stage) is { Members.HasJson: true } own)
                yield return new ShownText(own.Name, first);
            first += count;
        }
    }
}
