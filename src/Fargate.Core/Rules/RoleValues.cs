using Fargate.Core.Model;

namespace Fargate.Core.Rules;

/// <summary>Roles of a task, as they are written.</summary>
internal static class RoleValues
{
    /// <summary>Whether there is surely no role. Real files say "" where they have none.</summary>
    public static bool IsMissing(Value<string> role) => role.IsAbsent || (role.IsKnown(out var text) && text.Length == 0);
}
