using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>Looks for fields of containers by a table of them.</summary>
internal static class RefusedFieldCheck
{
    private const string LinuxParameters = "linuxParameters.";

    public static void Report(TaskDefinition task, RuleContext context, IReadOnlyList<RefusedField> fields)
    {
        // Windows on Fargate takes no linuxParameters at all: that is another rule's to say.
        var isWindows = task.RuntimePlatform.IsWindows == true;
        foreach (var container in task.Containers)
        {
            var linux = container.LinuxParameters;
            foreach (var field in fields)
            {
                var isLinux = field.Path.StartsWith(LinuxParameters, StringComparison.Ordinal);
                ApiView holder = isLinux ? linux : container;
                var name = isLinux ? field.Path.Substring(LinuxParameters.Length) : field.Path;
                if (!holder.AsksFor(name) || (isLinux && isWindows))
                    continue;
                var path = holder.Path.Field(name);
                context.Report(path, [field.Path, field.Instead], new Edit("remove", $"Remove '{name}'", Change.Remove(path)));
            }
        }
    }
}
