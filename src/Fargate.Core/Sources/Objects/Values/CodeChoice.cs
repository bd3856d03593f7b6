namespace Fargate.Core.Sources.Objects.Values;

/// <summary>One of two values. Choices by the same condition are made together.</summary>
/// <param name="condition">Tells conditions apart; equal for equal ones within a method.</param>
/// <param name="whenTrue">The value where it holds.</param>
/// <param name="whenFalse">The value where it does not.</param>
public sealed class CodeChoice(string condition, CodeValue whenTrue, CodeValue whenFalse) : CodeValue
{
    public string Condition => condition;

    public CodeValue WhenTrue => whenTrue;

    public CodeValue WhenFalse => whenFalse;
}
