namespace Fargate.Core.Sources.Attributes;

/// <summary>The type that a value has in C#, which the API's type alone does not say: a size is an <c>int</c> where the API takes digits.</summary>
public sealed class ArgumentType
{
    public static readonly ArgumentType Text = new("string");
    public static readonly ArgumentType Number = new("int");
    public static readonly ArgumentType Double = new("double");
    public static readonly ArgumentType Flag = new("bool");

    /// <summary>A <c>typeof</c>, where the API takes the container's name.</summary>
    public static readonly ArgumentType Container = new("Type");

    /// <summary>A <c>typeof</c>, where the API takes the family of the task definition.</summary>
    public static readonly ArgumentType Task = new("Type");

    /// <summary>A <c>typeof</c> or a text, where the API takes the cluster's name or ARN.</summary>
    public static readonly ArgumentType Cluster = new("Object");

    private ArgumentType(string name, params string[] members)
    {
        Name = name;
        Members = members;
    }

    /// <summary>As C# writes it; of a list the type of its items.</summary>
    public string Name { get; }

    /// <summary>The members of an enum; empty for everything else.</summary>
    public IReadOnlyList<string> Members { get; }

    /// <summary>Of an enum for which the API has a structure of truth values: its fields, each with the members that make it true.</summary>
    public IReadOnlyList<(string Field, string[] Members)> TrueFor { get; private set; } = [];

    public static ArgumentType Enum(string name, params string[] members) => new(name, members);

    public static ArgumentType Flags(string name, string[] members, params (string Field, string[] Members)[] trueFor) =>
        new(name, members) { TrueFor = trueFor };

    /// <summary>The member that stands for a value of the API; null where there is none.</summary>
    public string? MemberFor(string apiValue) => Members.FirstOrDefault(it => AttributeMap.IsSameName(it, apiValue));
}
