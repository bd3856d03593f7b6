namespace Fargate.Analyzers.Attributes;

/// <summary>Ids that a code fix has to know by itself. All others belong to their rule alone.</summary>
internal static class Ids
{
    public const string NotPartial = "FARG0008";
}
