namespace Fargate;

/// <summary>The log router that a FireLens container runs.</summary>
public enum FireLensType
{
    /// <summary>Fluent Bit, which AWS recommends.</summary>
    FluentBit,

    /// <summary>Fluentd.</summary>
    Fluentd,
}
