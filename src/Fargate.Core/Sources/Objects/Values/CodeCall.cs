namespace Fargate.Core.Sources.Objects.Values;

/// <summary>A method that is called on an object.</summary>
/// <param name="Result">What it gives back: its factory is the method, its arguments are those of the call.</param>
/// <param name="IsCertain">Whether it is called whatever happens.</param>
public sealed record CodeCall(CodeObject Result, bool IsCertain)
{
    public string Name => Result.Factory!;
}
