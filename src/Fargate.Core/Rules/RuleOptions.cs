namespace Fargate.Core.Rules;

/// <summary>What a team configures, in .editorconfig or .globalconfig, under keys that start with <c>fargate.</c></summary>
/// <param name="find">Looks a key up; null where it is not set.</param>
public sealed class RuleOptions(Func<string, string?> find)
{
    public static readonly RuleOptions None = new(static _ => null);

    public string? Find(string key) => find(key) is { } value && value.Trim() is { Length: > 0 } text ? text : null;
}
