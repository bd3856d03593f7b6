namespace Fargate.Analyzers.Generation;

/// <summary>The generated class of a container.</summary>
/// <param name="ClassName">Its name, the same as that of the container's class.</param>
/// <param name="Name">The container's name; null where it is not among the members.</param>
/// <param name="Image">The container's image; null where it is not known, or not among the members.</param>
/// <param name="Groups">The classes in it.</param>
internal sealed record ContainerSpec(string ClassName, string? Name, string? Image, EquatableArray<MemberGroupSpec> Groups)
{
    public bool IsEmpty => Name is null && Image is null && Groups.Count == 0;

    /// <summary>What its members are called.</summary>
    public IEnumerable<string> Names =>
    [
        .. Name is null ? [] : new[] { nameof(Name) },
        .. Image is null ? [] : new[] { nameof(Image) },
        .. from it in Groups
           from member in it.Members
           select $"{it.Name}.{member.Name}",
    ];

    /// <summary>What is the same in others.</summary>
    public ContainerSpec Shared(IReadOnlyList<ContainerSpec> others) => new(
        ClassName,
        others.All(it => it.Name == Name) ? Name : null,
        others.All(it => it.Image == Image) ? Image : null,
        Map(Groups, (group, member) => others.All(it => it.Has(group, member))
            ? member with { Summary = string.Join(" ", others.Select(it => it.Find(group, member.Name)!.Summary).Prepend(member.Summary).Distinct()) }
            : null));

    /// <summary>What is left without what another one has.</summary>
    public ContainerSpec Without(ContainerSpec? shared) => shared is null ? this : new(
        ClassName,
        shared.Name is null ? Name : null,
        shared.Image is null ? Image : null,
        Map(Groups, (group, member) => shared.Has(group, member) ? null : member));

    private static EquatableArray<MemberGroupSpec> Map(EquatableArray<MemberGroupSpec> groups, Func<MemberGroupSpec, MemberSpec, MemberSpec?> map) => new(
        from it in groups
        let members = new EquatableArray<MemberSpec>(it.Members.Select(member => map(it, member)).OfType<MemberSpec>())
        where members.Count > 0
        select it with { Members = members });

    private bool Has(MemberGroupSpec group, MemberSpec member) => Find(group, member.Name) is { } found && found.Text == member.Text && found.Number == member.Number;

    private MemberSpec? Find(MemberGroupSpec group, string name) => Groups.FirstOrDefault(it => it.Name == group.Name)?.Members.FirstOrDefault(it => it.Name == name);
}
