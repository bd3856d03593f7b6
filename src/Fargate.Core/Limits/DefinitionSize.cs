namespace Fargate.Core.Limits;

/// <summary>
/// How large a definition may be. Source: General Reference, "Amazon ECS endpoints and quotas", and the API's answer ("Actual length: 'N'. Max
/// allowed length is '65536' bytes."); read 2026-11-23.
/// </summary>
public static class DefinitionSize
{
    public const int MaxBytes = 64 * 1024;

    /// <summary>The size as compact JSON from which on a definition is surely near the limit, or over it.</summary>
    // The service counts a form of its own, which was seen to be some 20 KB smaller than the request of a definition over the limit.
    public const int SurelyNearBytes = 80 * 1024;
}
