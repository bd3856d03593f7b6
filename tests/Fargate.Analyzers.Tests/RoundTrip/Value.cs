using System.Text.Json.Nodes;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>A value as a user writes it, and as the API reads it.</summary>
internal sealed record Value(string CSharp, JsonNode Json)
{
    public static Value Number(int number) => new(Literals.Number(number), JsonValue.Create(number));

    /// <summary>A number where the API wants a text.</summary>
    public static Value Digits(int number) => new(Literals.Number(number), JsonValue.Create(Literals.Number(number)));

    public static Value Flag(bool flag) => new(CSharpOf(flag), JsonValue.Create(flag));

    public static Value FlagText(bool flag) => new(CSharpOf(flag), JsonValue.Create(CSharpOf(flag)));

    public static Value Enabled(bool flag) => new(CSharpOf(flag), JsonValue.Create(flag ? "ENABLED" : "DISABLED"));

    public static Value Enum(string member, string text) => new(member, JsonValue.Create(text));

    public static Value TypeOf(ContainerHead container) => new($"typeof({container.ClassName})", JsonValue.Create(container.Name));

    private static string CSharpOf(bool flag) => flag ? "true" : "false";
}
