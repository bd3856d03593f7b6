using Fargate.Core.Build;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.DotNet;

/// <summary>A container that is known to run .NET: this project, one of .NET's own images, or one with variables that only .NET reads.</summary>
internal sealed class DotNetContainer
{
    // Source: the repositories of mcr.microsoft.com/dotnet (read 2026-11-23).
    private const string Registry = "mcr.microsoft.com/dotnet/";
    private static readonly string[] RuntimeImages = ["aspnet", "runtime", "runtime-deps"];
    private static readonly string[] Variables = ["ASPNETCORE_URLS", "ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS"];
    private static readonly string[] Prefixes = ["DOTNET_GC", "COMPlus_GC"];

    private readonly BuildFacts? _project;

    private DotNetContainer(Container container, BuildFacts? project, string? baseImage)
    {
        Container = container;
        _project = project;
        if (baseImage is null)
            return;
        IsRuntimeImage = Array.Exists(RuntimeImages, it => baseImage == it || baseImage.StartsWith(it + ":", StringComparison.Ordinal));
        Variant = baseImage.Contains(':') ? baseImage.Substring(baseImage.IndexOf(':') + 1) : "";
    }

    public Container Container { get; }

    /// <summary>The project that it runs; null where that is not known.</summary>
    public BuildFacts? Project => _project;

    /// <summary>Whether what it starts from has the runtime, and little else.</summary>
    public bool IsRuntimeImage { get; }

    /// <summary>The tag of the base image, or the family that the project asks for.</summary>
    public string Variant { get; } = "";

    public static IEnumerable<DotNetContainer> Of(TaskDefinition task, BuildFacts build)
    {
        foreach (var container in task.Containers)
        {
            if (!container.Image.IsKnown(out var image))
                continue;
            if (image == build.Image)
                yield return new DotNetContainer(container, build, BaseOf(build));
            else if (Repository(image) is { } repository)
                yield return new DotNetContainer(container, null, repository);
            else if (container.Environment.Any(it => it.Name.IsKnown(out var name) && (Listens(name) || Array.Exists(Prefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal)))))
                yield return new DotNetContainer(container, null, null);
        }
    }

    /// <summary>Whether a variable says where ASP.NET Core listens, and nothing else.</summary>
    public static bool Listens(string variable) => Array.IndexOf(Variables, variable) >= 0;

    /// <summary>An environment variable of the container, or of the image. Null where it is not set; unknown is for both to say.</summary>
    public bool TryFindVariable(string name, out string? value)
    {
        value = null;
        if (!Container.Environment.IsComplete || !Container.Secrets.IsComplete || !Container.Lacks("environmentFiles"))
            return false;
        foreach (var variable in Container.Environment)
        {
            if (!variable.Name.IsKnown(out var it))
                return false;
            if (it == name)
                return variable.Value.IsKnown(out value);
        }

        foreach (var secret in Container.Secrets)
        {
            if (!secret.Name.IsKnown(out var it) || it == name)
                return false;
        }

        value = _project?.EnvironmentVariable(name);
        return true;
    }

    // The SDK's default is one of .NET's own images, in the family that the project names.
    private static string? BaseOf(BuildFacts project) =>
        project.BaseImage is { } image ? Repository(image) : "runtime:" + project.Family;

    private static string? Repository(string image) =>
        image.StartsWith(Registry, StringComparison.Ordinal) ? image.Substring(Registry.Length) : null;
}
