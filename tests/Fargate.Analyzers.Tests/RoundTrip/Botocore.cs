using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.Infrastructure;
using Fargate.Package.Tests.Oracles;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>The library of the AWS CLI, for many documents in one process.</summary>
internal sealed class Botocore
{
    private static readonly Dictionary<string, string> None = [];

    private readonly Tool _python;

    private Botocore(Tool python)
    {
        _python = python;
    }

    /// <summary>Skips the test where there is none.</summary>
    public static Botocore Need()
    {
        var python = Python();
        Skip.IfNot(python.Run(["-c", "import botocore"], None).ExitCode == 0, $"'{python.Path}' has no botocore.");
        return new Botocore(python);
    }

    /// <summary>One line for each document that is refused, and <c>checked N</c> at the end.</summary>
    /// <param name="documents">Each with a name.</param>
    /// <param name="service">Where to register what the library takes; null to only check.</param>
    public string Check(IReadOnlyList<(string Name, JsonNode Document)> documents, Uri? service = null)
    {
        var folder = Directory.CreateTempSubdirectory("fargate-round-trip-");
        try
        {
            for (var i = 0; i < documents.Count; i++)
            {
                // Names of families can be as long as a file system allows.
                var name = documents[i].Name;
                var path = Path.Combine(folder.FullName, name[..Math.Min(name.Length, 100)] + ".json");
                File.WriteAllText(path, documents[i].Document.ToJsonString());
            }

            var script = Path.Combine(AppContext.BaseDirectory, "RoundTrip", "botocore_check.py");
            string[] arguments = [script, folder.FullName, RulePage.RepositoryFile("eng/models"), .. service is null ? [] : new[] { service.ToString() }];
            var (exitCode, output, errors) = _python.Run(arguments, None);
            Assert.True(exitCode == 0, errors);
            return output.ReplaceLineEndings("\n").Trim();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The interpreter that runs the AWS CLI, or else any.</summary>
    private static Tool Python()
    {
        var aws = Tool.Find("aws")?.Path;
        // A shim of pyenv stands for a script elsewhere.
        if (aws?.Contains("shims", StringComparison.Ordinal) == true
            && Tool.Find("pyenv")?.Run(["which", "aws"], None) is { ExitCode: 0 } which)
            aws = which.Output.Trim();
        var first = aws is null ? null : File.ReadLines(aws).FirstOrDefault();
        var interpreter = first?.StartsWith("#!", StringComparison.Ordinal) == true ? first[2..].Trim().Split(' ')[0] : null;
        return interpreter?.Contains("python", StringComparison.Ordinal) == true && File.Exists(interpreter)
            ? new Tool(interpreter)
            : Tool.Need("python3");
    }
}
