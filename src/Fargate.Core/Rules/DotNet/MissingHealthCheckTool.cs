using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.DotNet;

/// <summary>The health check calls a program that the image does not have.</summary>
internal sealed class MissingHealthCheckTool : TaskDefinitionRule
{
    private const string BareImages = "chiseled and distroless images";
    private static readonly char[] Separators = [' ', '\t', '\n', ';', '|', '&', '(', ')', '\'', '"', '`'];

    public override string Id => "FARG1405";

    public override string Title => "Health check calls a program that .NET images do not contain";

    public override string MessageFormat =>
        "The health check of container '{0}' calls {1}, which {2} do not contain: install it, or let the application check itself";

    public override string Description =>
        "The images aspnet, runtime and runtime-deps contain neither curl nor wget; those for Alpine have wget but no bash, and the "
        + "chiseled and distroless ones do not even have a shell. The check then always fails, and ECS replaces the task again and again.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var it in DotNetContainer.Of(task, context.Build))
        {
            if (!it.IsRuntimeImage || it.Variant.Contains("nanoserver") || it.Variant.Contains("windows"))
                continue;
            var command = it.Container.HealthCheck.Command;
            if ((MissingShell(it, command) ?? MissingTool(it, command)) is (var index, var tool, var images))
                context.Report(command.PathOf(index), [it.Container.Name.Describe("?"), tool, images]);
        }
    }

    private static (int Index, string Tool, string Images)? MissingShell(DotNetContainer it, ApiTextList command)
    {
        var isBare = it.Variant.Contains("chiseled") || it.Variant.Contains("distroless");
        if (command.Count < 2 || !(isBare || it.Variant.Contains("alpine")))
            return null;
        if (isBare && command[0] == "CMD-SHELL")
            return (0, "a shell", BareImages);
        if (command[0] is not ("CMD" or "CMD-SHELL") || command[1]?.Split(Separators, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() is not { } program)
            return null;
        return isBare && ShellLine.IsShell(program) ? (1, NameOf(program), BareImages)
            : !isBare && NameOf(program) == "bash" && !Names(command, "bash") ? (1, "bash", "the images for Alpine")
            : null;
    }

    private static (int Index, string Tool, string Images)? MissingTool(DotNetContainer it, ApiTextList command)
    {
        // The base images of Azure Linux have more in them than those of Debian, Ubuntu and Alpine.
        if ((it.Variant.Contains("azurelinux") || it.Variant.Contains("mariner")) && !it.Variant.Contains("distroless"))
            return null;
        for (var i = 0; i < command.Count; i++)
        {
            var tool = command[i]?.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(NameOf)
                .FirstOrDefault(word => word == "curl" || (word == "wget" && !it.Variant.Contains("alpine")));
            if (tool is not null && !Names(command, tool))
                return (i, tool, ".NET's images");
        }

        return null;
    }

    private static string NameOf(string program) => program.Substring(program.LastIndexOf('/') + 1);

    // "apk add curl && curl ...": a check that brings its program along.
    private static bool Names(ApiTextList command, string tool) =>
        command.Any(it => it is not null && (it.Contains("install " + tool) || it.Contains("add " + tool) || it.Contains("command -v " + tool) || it.Contains("which " + tool)));
}
