namespace Fargate.Analyzers.Generation;

/// <summary>Members of a definition: all of them, those that are the same in each stage, or those that only one stage has so.</summary>
/// <param name="Family">The family; null where it is not among them.</param>
/// <param name="HasJson">Whether the definition's text is among them.</param>
/// <param name="Containers">The containers that have a class of their own among them.</param>
internal sealed record MemberSetSpec(string? Family, bool HasJson, EquatableArray<ContainerSpec> Containers)
{
    /// <summary>All members of a definition.</summary>
    public static MemberSetSpec Of(StageMembers stage) => new(stage.Family, HasJson: true, new EquatableArray<ContainerSpec>(stage.Containers));

    /// <summary>What is the same in all stages.</summary>
    public static MemberSetSpec Shared(IReadOnlyList<StageMembers> stages)
    {
        if (stages.Count == 1)
            return Of(stages[0]);
        var (first, others) = (stages[0], stages.Skip(1).ToList());
        return new MemberSetSpec(
            others.TrueForAll(it => it.Family == first.Family) ? first.Family : null,
            others.TrueForAll(it => it.Root.IsSameAs(first.Root)),
            new EquatableArray<ContainerSpec>(
                from container in first.Containers
                let same = others.Select(it => it.Containers.FirstOrDefault(other => other.ClassName == container.ClassName)).ToList()
                where same.TrueForAll(it => it is not null)
                let shared = container.Shared(same!)
                where !shared.IsEmpty
                select shared));
    }

    /// <summary>What they are called in <c>Definition</c>.</summary>
    public IEnumerable<string> Names =>
    [
        .. Family is null ? [] : new[] { nameof(Family) },
        .. HasJson ? new[] { "Json" } : [],
        .. from container in Containers
           from name in container.Names
           select $"Containers.{container.ClassName}.{name}",
    ];

    /// <summary>What is left without what these have.</summary>
    public MemberSetSpec Without(MemberSetSpec shared) => new(
        shared.Family is null ? Family : null,
        HasJson && !shared.HasJson,
        new EquatableArray<ContainerSpec>(
            from container in Containers
            let rest = container.Without(shared.Containers.FirstOrDefault(it => it.ClassName == container.ClassName))
            where !rest.IsEmpty
            select rest));
}
