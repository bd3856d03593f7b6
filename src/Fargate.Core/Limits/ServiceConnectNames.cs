namespace Fargate.Core.Limits;

/// <summary>
/// The names of Service Connect. Source: ServiceConnectService and ServiceConnectClientAlias in AWS's model, read 2026-11-23. The API
/// refuses DNS names that are not valid (rules of cdk-preflight 0.0.143); which it takes beyond these was not seen.
/// </summary>
public static class ServiceConnectNames
{
    public const int MaxDiscoveryName = 64;
    public const int MaxDnsName = 127;
    public const string DiscoverySigns = "-_";
    public const string DnsSigns = "-_.";

    public static bool IsValid(string name, int maxLength, string signs) =>
        name.Length > 0 && name.Length <= maxLength && name[0] != '-'
        && name.All(it => it is >= 'a' and <= 'z' or >= '0' and <= '9' || signs.IndexOf(it) >= 0);
}
