namespace Fargate.Core.Rules.Security;

/// <summary>How a kind of secret looks.</summary>
/// <param name="Name">What it is, for a message: <c>a GitHub token</c>.</param>
/// <param name="Mark">What every one of them has in it: where this is missing, nothing else is looked at.</param>
/// <param name="IsIn">Whether a text holds one.</param>
public sealed record SecretPattern(string Name, string Mark, Func<string, bool> IsIn);
