using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Editors;

/// <summary>The README's first example.</summary>
internal static class Readme
{
    private const string Start = "```csharp\n";

    public static string Class { get; } = Read();

    private static string Read()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).Replace("\r\n", "\n", StringComparison.Ordinal);
        var start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
