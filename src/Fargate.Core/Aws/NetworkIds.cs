namespace Fargate.Core.Aws;

/// <summary>
/// Ids of subnets and security groups: the prefix, and 8 or 17 hexadecimal digits. Source: Amazon EC2 User Guide, "Resource IDs", read
/// 2026-11-23.
/// </summary>
public static class NetworkIds
{
    public const string Subnet = "subnet-";
    public const string SecurityGroup = "sg-";

    private const int ShortLength = 8;
    private const int LongLength = 17;

    public static bool IsId(string text, string prefix)
    {
        if (!text.StartsWith(prefix, StringComparison.Ordinal) || text.Length - prefix.Length is not (ShortLength or LongLength))
            return false;
        for (var i = prefix.Length; i < text.Length; i++)
        {
            if (text[i] is not (>= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F'))
                return false;
        }

        return true;
    }
}
