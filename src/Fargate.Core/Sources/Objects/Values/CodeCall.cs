namespace Fargate.Core.Sources.Objects.Values;

/// <summary>A method that is called on an object, or a construct that adds itself to it.</summary>
/// <param name="Result">What the method gives back: its factory is the method, its arguments are those of the call. Or the construct.</param>
/// <param name="IsCertain">Whether it is called, or made, whatever happens.</param>
public sealed record CodeCall(CodeObject Result, bool IsCertain)
{
    /// <summary>The name of the method, or the full name of the construct's type.</summary>
    public string Name => Result.Factory ?? Result.Type;
}
