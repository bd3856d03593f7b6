using Fargate.Core.Costs;

namespace Fargate.Core.Rules.RightSizing;

/// <summary>What a team allows one definition, or one service, to cost a month.</summary>
internal static class Budget
{
    public const string Key = "fargate.monthly_budget";
    public const string Expected = "USD a month, such as '100' or '99.50'";

    /// <summary>USD; null for none, or one that does not read (FARG0010 says so).</summary>
    public static decimal? In(RuleContext context) =>
        context.Option(Key) is { } text && Money.TryParse(text, out var amount) ? amount : null;
}
