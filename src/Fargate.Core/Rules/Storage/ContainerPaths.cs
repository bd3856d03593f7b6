using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>Where a container mounts something.</summary>
internal static class ContainerPaths
{
    /// <summary>The paths of the mount points and then of the file systems in memory.</summary>
    public static IEnumerable<Value<string>> Of(Container container)
    {
        foreach (var mount in container.MountPoints)
            yield return mount.ContainerPath;
        foreach (var tmpfs in container.LinuxParameters.Tmpfs)
            yield return tmpfs.ContainerPath;
    }

    /// <summary>Whether a path starts at the root, of Linux or of a drive of Windows.</summary>
    public static bool IsAbsolute(string path) => path.Length > 0 && (path[0] is '/' or '\\'
        || (path.Length > 1 && path[1] == ':' && path[0] is >= 'a' and <= 'z' or >= 'A' and <= 'Z'));

    /// <summary>The same for two spellings of one place.</summary>
    public static string Normal(string path) => path.TrimEnd('/');
}
