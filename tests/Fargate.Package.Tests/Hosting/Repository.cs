using System.Reflection;

namespace Fargate.Package.Tests.Hosting;

/// <summary>Where this repository stands, seen from the test assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Debug or Release: the tests pack the configuration that they were built in.</summary>
    public static string Configuration { get; } =
        typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            if (File.Exists(System.IO.Path.Combine(folder, "Fargate.Analyzers.sln")))
                return folder;
        }

        throw new InvalidOperationException("Fargate.Analyzers.sln is in none of the folders above the tests.");
    }
}
