namespace Fargate.Core.Json;

/// <summary>How much beside JSON a text may hold.</summary>
public enum JsonDialect
{
    /// <summary>JSON, and nothing else. Nulls are left out of the tree.</summary>
    Strict,

    /// <summary>
    /// A file that a person wrote, maybe a template: comments are remembered, placeholders without quotes are unknown values, a comma too
    /// many is an error that does not end the reading, and nulls are kept, so that the indexes are those of the text.
    /// </summary>
    File,
}
