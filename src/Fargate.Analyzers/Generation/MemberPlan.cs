using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Generation;

/// <summary>Which members a task definition gets, and which it cannot get because their name is taken or is no name.</summary>
internal sealed class MemberPlan
{
    public const string Definition = "Definition";

    /// <summary>Why a member is left out.</summary>
    public const string Taken = "another generated member already has this name";

    // The members of a container's generated class: the class itself cannot have their names.
    private static readonly string[] Reserved = ["Name", "Image", "Containers", "Ports", "EnvironmentVariables", "Secrets", "MountPoints"];

    private readonly List<ContainerSpec> _containers = [];
    private readonly List<SkippedMember> _leftOut = [];

    private MemberPlan()
    {
    }

    public IReadOnlyList<ContainerSpec> Containers => _containers;

    public IReadOnlyList<SkippedMember> Omissions => _leftOut;

    /// <param name="definition">The definition, its parameters filled in.</param>
    /// <param name="classes">The names of the containers' classes, in the order of the containers.</param>
    public static MemberPlan For(TaskDefinition definition, IReadOnlyList<string> classes)
    {
        var plan = new MemberPlan();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < classes.Count; i++)
            plan.Add(classes[i], definition.Containers[i], seen);
        return plan;
    }

    /// <summary>Whether a class can hold the generated <c>Definition</c> at all.</summary>
    // By name first: asking for the members makes the compiler create them all.
    public static bool IsPossibleIn(INamedTypeSymbol type) =>
        type.Name != Definition
        && ((!type.MemberNames.Contains(Definition) && type.GetTypeMembers(Definition).Length == 0)
            || type.GetMembers(Definition).All(GeneratedCode.IsOurs));

    private void Add(string className, Container container, HashSet<string> seen)
    {
        // While one types, a class may not have its name yet.
        if (className.Length == 0 || !container.Name.IsKnown(out var name))
            return;
        if (Reserved.Contains(className) || !seen.Add(className))
            _leftOut.Add(new SkippedMember(className, Taken, container.Path));
        else
            _containers.Add(new ContainerSpec(className, name, container.Image.IsKnown(out var image) ? image : null, Groups(container)));
    }

    private EquatableArray<MemberGroupSpec> Groups(Container container)
    {
        var groups = new List<MemberGroupSpec>();
        Add("Ports", "The named ports.", container.PortMappings, it => it.Name, MemberNames.PascalCase, (it, name) =>
            it.ContainerPort.IsKnown(out var number) ? new MemberSpec(name, $"The port <c>{XmlText.Of(it.Name.Describe())}</c>.", null, number) : null);
        Add("EnvironmentVariables", "The names of the environment variables.", container.Environment, it => it.Name, MemberNames.AsItIs, (it, name) =>
            new MemberSpec(name, $"Set to <c>{XmlText.Of(it.Value.Describe())}</c>.", it.Name.Describe(), null));
        Add("Secrets", "The names of the environment variables that hold secrets.", container.Secrets, it => it.Name, MemberNames.AsItIs, (it, name) =>
            new MemberSpec(name, $"From <c>{XmlText.Of(it.ValueFrom.Describe())}</c>.", it.Name.Describe(), null));
        Add("MountPoints", "The paths at which the volumes are mounted.", container.MountPoints, it => it.SourceVolume, MemberNames.PascalCase, (it, name) =>
            it.ContainerPath.IsKnown(out var path) ? new MemberSpec(name, $"The volume <c>{XmlText.Of(it.SourceVolume.Describe())}</c>.", path, null) : null);
        return new EquatableArray<MemberGroupSpec>(groups);

        void Add<T>(
            string group, string summary, ApiList<T> list, Func<T, Value<string>> nameOf, Func<string, string?> memberName,
            Func<T, string, MemberSpec?> create)
        {
            var members = new List<MemberSpec>();
            foreach (var item in list)
            {
                if (!nameOf(item).IsKnown(out var name))
                    continue;
                if (memberName(name) is not { } member)
                    _leftOut.Add(new SkippedMember(name, "it cannot be turned into a valid C# name", nameOf(item).Path));
                else if (member == group || members.Exists(it => it.Name == member))
                    _leftOut.Add(new SkippedMember(member, Taken, nameOf(item).Path));
                else if (create(item, member) is { } spec)
                    members.Add(spec);
            }

            if (members.Count > 0)
                groups.Add(new MemberGroupSpec(group, summary, new EquatableArray<MemberSpec>(members)));
        }
    }
}
