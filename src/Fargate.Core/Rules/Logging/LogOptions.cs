using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>What a log configuration says of its options.</summary>
internal static class LogOptions
{
    /// <summary>Whether an option is given, as plain text or as a secret; null where that is unknown.</summary>
    public static bool? IsGiven(LogConfiguration log, string name)
    {
        var plain = log.Options[name];
        var isOpen = plain.IsUnknown || !log.SecretOptions.IsComplete;
        // Written, with a value that is unknown.
        if (log.Options.Contains(name))
            return true;
        foreach (var secret in log.SecretOptions)
        {
            if (secret.Name.IsKnown(out var other) && other == name)
                return true;
            isOpen |= secret.Name.IsUnknown;
        }

        return isOpen ? null : false;
    }

    /// <summary>The option of the driver that an unknown name stands for; null for none.</summary>
    public static LogOption? Meant(LogDriver driver, string name)
    {
        var names = driver.Options.Select(it => it.Name);
        var prefix = driver.Name + "-";
        var bare = name.StartsWith(prefix, StringComparison.Ordinal) ? name.Substring(prefix.Length) : name;
        var meant = ClosestMatch.Nearest(name, names) ?? ClosestMatch.Nearest(prefix + name, names) ?? ClosestMatch.Nearest(bare, names) ?? Longer();
        return meant is null ? null : driver.Option(meant);

        string? Longer()
        {
            var longer = names.Where(it => it.StartsWith(name + "-", StringComparison.Ordinal)).Take(2).ToArray();
            return longer.Length == 1 ? longer[0] : null;
        }
    }
}
