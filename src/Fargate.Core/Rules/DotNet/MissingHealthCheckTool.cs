using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.DotNet;

/// <summary>The health check calls a program that the image does not have.</summary>
internal sealed class MissingHealthCheckTool : TaskDefinitionRule
{
    private static readonly char[] Separators = [' ', '\t', '\n', ';', '|', '&', '(', ')', '\'', '"', '`'];

    public override string Id => "FARG1405";

    public override string Title => "The image has no such program for a health check";

    public override string MessageFormat => "The health check of container '{0}' calls {1}, which .NET's images do not have: install it, or let the application check itself";

    public override string Description =>
        "The images aspnet, runtime and runtime-deps have neither curl nor wget; those for Alpine have wget, the chiseled ones not even a shell. The check then fails "
        + "always, and the service replaces the task for ever.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var it in DotNetContainer.Of(task, context.Build))
        {
            // The base images of Azure Linux have more in them than those of Debian, Ubuntu and Alpine.
            if (!it.IsRuntimeImage || it.Variant.Contains("azurelinux") || it.Variant.Contains("mariner") || it.Variant.Contains("nanoserver") || it.Variant.Contains("windows"))
                continue;
            var command = it.Container.HealthCheck.Command;
            for (var i = 0; i < command.Count; i++)
            {
                var tool = command[i]?.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Substring(word.LastIndexOf('/') + 1))
                    .FirstOrDefault(word => word == "curl" || (word == "wget" && !it.Variant.Contains("alpine")));
                if (tool is null || Names(command, tool))
                    continue;
                context.Report(command.PathOf(i), [it.Container.Name.Describe("?"), tool]);
                break;
            }
        }
    }

    // "apk add curl && curl ...": a check that brings its program along.
    private static bool Names(ApiTextList command, string tool) =>
        command.Any(it => it is not null && (it.Contains("install " + tool) || it.Contains("add " + tool) || it.Contains("command -v " + tool) || it.Contains("which " + tool)));
}
