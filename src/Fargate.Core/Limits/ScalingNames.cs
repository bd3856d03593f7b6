namespace Fargate.Core.Limits;

/// <summary>
/// The names of scaling policies and scheduled actions. Source: PolicyName and ScheduledActionName in AWS's model,
/// read 2026-11-23. Not seen enforced.
/// </summary>
public static class ScalingNames
{
    private const int MaxLength = 256;
    private const string Separators = ":/|";

    public static bool IsPolicy(string name) => name.Length is > 0 and <= MaxLength && !name.Any(char.IsControl);

    public static bool IsAction(string name) =>
        IsPolicy(name) && name.IndexOfAny(Separators.ToCharArray()) < 0 && name[0] != ' ' && name[name.Length - 1] != ' ';
}
