namespace Fargate.Core.Build;

/// <summary>What becomes of a text with a parameter that has no value.</summary>
public enum OpenHoles
{
    /// <summary>It is not known: for rules, which say nothing of it.</summary>
    Unknown,

    /// <summary>It stays as it is, for the tool that deploys: for documents.</summary>
    Kept,
}
