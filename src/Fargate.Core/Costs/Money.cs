using System.Globalization;

namespace Fargate.Core.Costs;

/// <summary>Amounts as people read them.</summary>
public static class Money
{
    /// <summary>More than this is no amount of money in a file: what is made of it stays below what a number can hold.</summary>
    public const decimal Most = 1e18m;

    /// <summary>More than this is no price of an hour of anything. With as many tasks as a number can count it stays below <see cref="Most"/>.</summary>
    public const decimal HighestPrice = 1e6m;

    /// <summary><c>$1,234.56</c>.</summary>
    public static string Text(decimal amount) => "$" + Cents(amount).ToString("#,0.00", CultureInfo.InvariantCulture);

    /// <summary><c>$10.81 to $36.04</c>, or one amount where both are the same.</summary>
    public static string Range(decimal low, decimal high) => Cents(low) == Cents(high) ? Text(high) : $"{Text(low)} to {Text(high)}";

    /// <summary><c>$9.01 less a month</c>.</summary>
    public static string ChangePerMonth(decimal from, decimal to) => Cents(to) == Cents(from) ? "the same price"
        : to < from ? Text(from - to) + " less a month"
        : Text(to - from) + " more a month";

    public static decimal Cents(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    /// <summary>Reads an amount of USD, such as <c>100</c>, <c>99.50</c> or <c>$100</c>.</summary>
    public static bool TryParse(string text, out decimal amount) =>
        decimal.TryParse(text.Trim().TrimStart('$'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount);
}
