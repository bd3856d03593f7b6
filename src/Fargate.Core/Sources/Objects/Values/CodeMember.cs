namespace Fargate.Core.Sources.Objects.Values;

/// <summary>A static member that stands for a value, such as one of an enumeration.</summary>
/// <param name="type">The full name of its type.</param>
/// <param name="name">Its name.</param>
public sealed class CodeMember(string type, string name) : CodeValue
{
    public string Type => type;

    public string Name => name;
}
