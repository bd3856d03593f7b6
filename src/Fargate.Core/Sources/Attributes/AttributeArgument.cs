using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Attributes;

/// <summary>A parameter or property of an attribute, and the field that it writes.</summary>
/// <param name="Name">The constructor's parameter or the property, as C# names it.</param>
/// <param name="Field">The field's path below what the attribute writes, such as <c>runtimePlatform.cpuArchitecture</c>.</param>
/// <param name="Shape">What the API says of the field.</param>
/// <param name="Type">What C# says of it; of a list what it says of its items.</param>
/// <param name="Unit">What it counts, where <c>Fargate.Units</c> has a name for many of it.</param>
/// <param name="IsFreeText">Whether it goes to a shell, a log router or the application, which may read <c>${X}</c> in their own way.</param>
public sealed record AttributeArgument(
    string Name, IReadOnlyList<string> Field, Shape Shape, ArgumentType Type, ArgumentUnit Unit, bool IsFreeText)
{
    /// <summary>Whether it is a parameter of the constructor, not a property.</summary>
    public bool IsParameter => char.IsLower(Name[0]);
}
