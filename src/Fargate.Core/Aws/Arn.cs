namespace Fargate.Core.Aws;

/// <summary>
/// An Amazon Resource Name: <c>arn:partition:service:region:account:resource</c>, where the resource may have colons of its own.
/// Source: IAM User Guide, "Identify AWS resources with Amazon Resource Names (ARNs)", read 2026-11-23.
/// </summary>
public readonly record struct Arn(string Partition, string Service, string Region, string Account, string Resource)
{
    public const string Prefix = "arn:";
    private const int Parts = 6;
    private const int AccountLength = 12;

    public bool HasAccount => Account.Length == AccountLength && Account.All(it => it is >= '0' and <= '9');

    public static bool IsMeant(string text) => text.StartsWith(Prefix, StringComparison.Ordinal);

    public static bool TryParse(string text, out Arn arn)
    {
        // Most texts are none, and need no parts.
        var parts = IsMeant(text) ? text.Split([':'], Parts) : [];
        var isArn = parts.Length == Parts;
        arn = isArn ? new Arn(parts[1], parts[2], parts[3], parts[4], parts[5]) : default;
        return isArn;
    }
}
