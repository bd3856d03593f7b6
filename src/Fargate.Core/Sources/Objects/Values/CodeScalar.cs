namespace Fargate.Core.Sources.Objects.Values;

/// <summary>A constant.</summary>
/// <param name="value">A string, number, truth value or null.</param>
public sealed class CodeScalar(object? value) : CodeValue
{
    public object? Value => value;
}
