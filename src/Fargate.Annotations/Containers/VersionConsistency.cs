namespace Fargate;

/// <summary>Whether all tasks of a deployment run the same image, even if its tag moves in between.</summary>
public enum VersionConsistency
{
    /// <summary>The tag is resolved to a digest once for the whole deployment. The default.</summary>
    Enabled,

    /// <summary>Each task pulls the image that the tag refers to at that moment.</summary>
    Disabled,
}
