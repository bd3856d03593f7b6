using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Outputs.Cli;

/// <summary>
/// The file of one call of the AWS CLI, as its <c>--cli-input-json</c>. In the API's own order of fields; what is empty or unknown is left out.
/// </summary>
internal static class CliInput
{
    // The build says something of each file.
    private const string NothingToTell = "as the service has it by default";

    /// <summary>None where no name is known that could name a file.</summary>
    public static OutputFile[] Of(string? name, string suffix, ApiNode? node, Shape shape, string summary) =>
        Of(name is not null && FileNames.ForAny(name) is { } stem ? stem + suffix : null, node, shape, summary);

    /// <param name="file">The name of the file; null for none.</param>
    /// <param name="node">The input.</param>
    /// <param name="shape">What the API says of it.</param>
    /// <param name="summary">What the build says of it.</param>
    public static OutputFile[] Of(string? file, ApiNode? node, Shape shape, string summary) =>
        file is not null && node is ApiObject
            ? [new OutputFile(file, JsonWriter.WriteDocument(node, shape), summary.Length > 0 ? summary : NothingToTell)]
            : [];

    /// <summary>What is said of an input that starts tasks: <c>2 of web</c>.</summary>
    public static string SummaryOf(ApiNode? input, string count) =>
        input is not ApiObject it || it.TextOf("taskDefinition") is not { } task ? ""
            : it.TextOf(count) is { } number ? $"{number} of {task}" : task;
}
