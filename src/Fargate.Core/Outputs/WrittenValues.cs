using Fargate.Core.Model;

namespace Fargate.Core.Outputs;

/// <summary>Values as documents have them. Not for rules, to which what is unknown is not absent.</summary>
internal static class WrittenValues
{
    /// <summary>The known value, or else another.</summary>
    public static T GetValueOrDefault<T>(this Value<T> value, T otherwise)
        where T : IEquatable<T> => value.IsKnown(out var known) ? known : otherwise;
}
