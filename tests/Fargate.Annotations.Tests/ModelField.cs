namespace Fargate.Annotations.Tests;

/// <summary>A field of a call that holds a value, as it stands in eng/models.</summary>
/// <param name="Path">Such as <c>tags[].key</c> or <c>dockerLabels{}</c>.</param>
/// <param name="Type"><c>string</c>, <c>integer</c>, <c>double</c>, <c>boolean</c>, <c>timestamp</c> or <c>document</c>.</param>
/// <param name="Values">The values of an enumeration, in their order; empty for everything else.</param>
internal sealed record ModelField(string Path, string Type, IReadOnlyList<string> Values)
{
    /// <summary>Whether AWS requires the field, and each structure on the way to it.</summary>
    public bool IsRequired { get; private init; }

    public static string Folder { get; } = System.IO.Path.Combine(Root(AppContext.BaseDirectory), "eng", "models");

    /// <summary>What AWS's model says of the input of a call.</summary>
    public static IReadOnlyList<ModelField> Read(string call) => [.. File.ReadLines(System.IO.Path.Combine(Folder, call + ".tsv")).Select(Parse)];

    private static ModelField Parse(string line)
    {
        var columns = line.Split('\t');
        var path = columns[0].Replace("!", "", StringComparison.Ordinal);
        return new ModelField(path, columns[1], columns.Length > 2 ? [.. columns[2].Split('|').Order(StringComparer.Ordinal)] : [])
        {
            IsRequired = columns[0].Split('.').All(it => it.Contains('!', StringComparison.Ordinal)),
        };
    }

    private static string Root(string folder) => File.Exists(System.IO.Path.Combine(folder, "Fargate.Analyzers.sln"))
        ? folder : Root(System.IO.Path.GetDirectoryName(folder)!);
}
