using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Services.Connect;

/// <summary>The names of a task's ports, by which a service speaks of them.</summary>
internal static class NamedPorts
{
    /// <summary>All names; null where they are not all known.</summary>
    public static IReadOnlyList<string>? Of(TaskDefinition task)
    {
        if (task is not { Containers: { IsComplete: true } containers } || containers.Any(it => !it.PortMappings.IsComplete))
            return null;
        var ports = containers.SelectMany(it => it.PortMappings).Select(it => it.Name).ToList();
        return ports.Exists(it => it.IsUnknown) ? null
            : [.. ports.Where(it => !it.IsAbsent).Select(it => it.Describe()).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What there is instead, as the end of a message.</summary>
    public static string Instead(IReadOnlyList<string> names) =>
        names.Count == 0 ? "; no port mapping has a name" : $"; there is {Wording.And([.. names.Select(it => $"'{Wording.Truncate(it)}'")])}";

    public static Edit[] Corrections(Value<string> value, string name, IReadOnlyList<string> names) =>
        (names.Count == 1 ? names[0] : DeclaredNames.Meant(name, names)) is { } meant
            ? [new Edit("use", $"Use '{Wording.Truncate(meant)}'", Change.Set(value.Path, meant))] : [];
}
