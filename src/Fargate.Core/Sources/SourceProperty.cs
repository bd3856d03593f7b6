namespace Fargate.Core.Sources;

/// <summary>The property of a diagnostic that says which source the finding is of: what can apply its edits follows from it alone.</summary>
public static class SourceProperty
{
    /// <summary>The key of the property.</summary>
    public const string Key = "source";

    /// <summary>The source of a task definition in JSON.</summary>
    public const string File = "file";

    /// <summary>Attributes as such, whatever they say.</summary>
    public const string Attributes = "attributes";

    /// <summary>The source of what code makes with the AWS SDK or the AWS CDK.</summary>
    public const string Code = "code";
}
