namespace Fargate.Core.Aws;

/// <summary>
/// How a task definition is referred to: by its family, by <c>family:revision</c>, or by an ARN that ends in one of these. Source: Amazon ECS API reference,
/// CreateService, taskDefinition, read 2026-11-30.
/// </summary>
public static class TaskDefinitionNames
{
    private const string Latest = "LATEST";

    /// <summary>The family.</summary>
    public static string FamilyOf(string reference) => Split(reference).Family;

    /// <summary>What follows the family; null where nothing does, which means the newest revision.</summary>
    public static string? RevisionOf(string reference) => Split(reference).Revision;

    /// <summary>Whether the revision is <c>LATEST</c>, in any case, which is no number.</summary>
    public static bool IsLatest(string reference) => string.Equals(RevisionOf(reference), Latest, StringComparison.OrdinalIgnoreCase);

    /// <summary>The same reference without the revision.</summary>
    public static string WithoutRevision(string reference) =>
        RevisionOf(reference) is { } revision ? reference.Substring(0, reference.Length - revision.Length - 1) : reference;

    private static (string Family, string? Revision) Split(string reference)
    {
        var name = reference.Substring(reference.LastIndexOf('/') + 1);
        var colon = name.LastIndexOf(':');
        return colon < 0 ? (name, null) : (name.Substring(0, colon), name.Substring(colon + 1));
    }
}
