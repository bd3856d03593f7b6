using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.Infrastructure;
using Fargate.Analyzers.Tests.RoundTrip;
using Fargate.Core.Tests;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Tests.Resources;

/// <summary>
/// What teams have, with other names and numbers, written as classes from the documentation alone: each gives its documents, which the AWS CLI takes, and
/// no warning. docs/services.md lists them.
/// </summary>
public class RealResourceTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Examples", "Around");

    private static readonly string[] Names = [.. Directory.EnumerateFiles(Folder).Select(it => Path.GetFileNameWithoutExtension(it)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Cases => [.. Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_said_with_attributes_alone(string name)
    {
        var (source, expected) = Read(name);
        var run = GeneratorRun.Of(source);
        Assert.Empty(run.Output.GetDiagnostics().Where(it => it.Severity >= DiagnosticSeverity.Warning));
        // The tasks are there to be referred to, and a second deployment is the first one as far as its call takes it.
        var actual = run.Files().Where(it => !it.Key.EndsWith(".task-definition.json", StringComparison.Ordinal) && !it.Key.EndsWith(".update-service.json", StringComparison.Ordinal)).ToDictionary(it => it.Key, it => it.Value);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, it => Assert.True(JsonNode.DeepEquals(it.Value, JsonNode.Parse(actual[it.Key])), actual[it.Key]));
        Assert.DoesNotContain(AnnotatedSource.Run(run.Input), it => it.Severity >= DiagnosticSeverity.Warning);
        Assert.DoesNotContain("JsonField", source, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_AWS_CLI_would_send_each_document()
    {
        var documents = Names.SelectMany(it => Read(it).Documents, (it, document) => ($"{it}-{document.Key[..^".json".Length]}", document.Value)).ToList();
        var answer = Botocore.Need().Check(documents);
        Assert.True(answer == $"checked {documents.Count}", answer);
    }

    [Fact]
    public void The_documentation_lists_them()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "services.md"));
        Assert.All(Names, it => Assert.Contains($"| [{it}](../tests/Fargate.Analyzers.Tests/Examples/Around/{it}.txt) |", page, StringComparison.Ordinal));
    }

    // The class, and then each document after a line with its name.
    private static (string Source, Dictionary<string, JsonNode> Documents) Read(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, name + ".txt")).ReplaceLineEndings("\n").Split("\n--- ");
        return (parts[0], parts.Skip(1).Select(it => it.Split('\n', 2)).ToDictionary(it => it[0], it => JsonNode.Parse(it[1])!));
    }
}
