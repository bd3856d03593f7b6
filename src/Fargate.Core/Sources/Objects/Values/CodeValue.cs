namespace Fargate.Core.Sources.Objects.Values;

/// <summary>A value that code makes, as far as it can be told without running it.</summary>
public abstract class CodeValue
{
    /// <summary>Where it is made: an operation of the compiler's, which this room does not know.</summary>
    public object? Origin { get; init; }
}
