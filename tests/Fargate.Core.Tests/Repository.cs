namespace Fargate.Core.Tests;

/// <summary>The folder of the repository in which these tests were built.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Fargate.Analyzers.sln")) ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("These tests run inside the repository"));
}
