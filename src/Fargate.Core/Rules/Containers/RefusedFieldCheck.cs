using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>Looks for fields of containers by a table of them.</summary>
internal static class RefusedFieldCheck
{
    private const string LinuxParameters = "linuxParameters.";

    /// <summary>Who refuses or does not support it, where a message starts with it.</summary>
    public static string Refusing(bool isFargate) => isFargate ? "Fargate" : "Network mode awsvpc";

    public static void Report(TaskDefinition task, RuleContext context, IReadOnlyList<RefusedField> fields)
    {
        // Windows on Fargate takes no linuxParameters at all: that is another rule's to say.
        var isWindows = task.RuntimePlatform.IsWindows == true;
        var isFargate = task.RequiresFargate == true;
        if (!isFargate && !task.NetworkMode.Is(NetworkModes.Awsvpc))
            return;
        foreach (var container in task.Containers)
        {
            var linux = container.LinuxParameters;
            foreach (var field in fields)
            {
                var isLinux = field.Path.StartsWith(LinuxParameters, StringComparison.Ordinal);
                ApiView holder = isLinux ? linux : container;
                var name = isLinux ? field.Path.Substring(LinuxParameters.Length) : field.Path;
                if (!holder.HasNonDefaultValue(name) || (isLinux && isWindows) || !(isFargate || field.IsOfAwsvpc))
                    continue;
                var path = holder.Path.Field(name);
                context.Report(path, [field.Path, field.Instead, Refusing(isFargate)], new Edit("remove", $"Remove '{name}'", Change.Remove(path)));
            }
        }
    }
}
