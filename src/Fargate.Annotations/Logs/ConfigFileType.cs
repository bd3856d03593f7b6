namespace Fargate;

/// <summary>Where the log router's own configuration file is. Fargate supports <see cref="File"/> only.</summary>
public enum ConfigFileType
{
    /// <summary>A file in the log router's image or in a volume that it mounts.</summary>
    File,

    /// <summary>An object in Amazon S3. Not supported on Fargate.</summary>
    S3,
}
