using Fargate.Core.Json;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Outputs.Cli;

/// <summary>Writes a definition as the input of <c>aws ecs register-task-definition --cli-input-json</c>.</summary>
public static class TaskDefinitionJson
{
    /// <summary>
    /// In the API's own order of fields, so that the same definition is the same text whatever order it was written in; fields that
    /// the API does not have come last. What is empty or unknown is left out.
    /// </summary>
    public static string Write(ApiObject root) => JsonWriter.WriteDocument(root, TaskDefinitionShape.Instance);
}
