namespace Fargate.Core.Model;

/// <summary>What a source could tell about a value.</summary>
public enum ValueState
{
    /// <summary>Not written; the service's default applies.</summary>
    Absent,

    /// <summary>Written, and its value is known.</summary>
    Known,

    /// <summary>Written, or perhaps written, with a value that cannot be known. Rules stay silent about it.</summary>
    Unknown,
}
