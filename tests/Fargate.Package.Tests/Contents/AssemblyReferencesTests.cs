using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Contents;

/// <summary>
/// A compiler that is older than an analyzer's reference leaves the analyzer out, with no more than warning CS9057; an assembly that
/// the host does not carry ends in an exception in the user's build. So what ours refer to is counted here.
/// </summary>
public class AssemblyReferencesTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string CodeAnalysis = "4.8.0.0";

    [Fact]
    public void The_annotations_refer_to_the_standard_alone() =>
        Only("lib/netstandard2.0/Fargate.Annotations.dll", new() { ["netstandard"] = "2.0.0.0" });

    [Theory]
    [InlineData("analyzers/dotnet/cs/Fargate.Core.dll")]
    [InlineData("tools/netstandard2.0/Fargate.Core.dll")]
    public void The_core_refers_to_the_standard_alone(string dll) => Only(dll, new() { ["netstandard"] = "2.0.0.0" });

    [Fact]
    public void The_analyzers_refer_to_the_oldest_compiler() => Only("analyzers/dotnet/cs/Fargate.Analyzers.dll", new()
    {
        ["netstandard"] = "2.0.0.0",
        ["Fargate.Core"] = null,
        ["Microsoft.CodeAnalysis"] = CodeAnalysis,
        ["Microsoft.CodeAnalysis.CSharp"] = CodeAnalysis,
        ["System.Collections.Immutable"] = "7.0.0.0",
    });

    [Fact]
    public void The_fixes_refer_to_the_oldest_compiler_and_the_analyzers() => Only("analyzers/dotnet/cs/Fargate.Analyzers.CodeFixes.dll", new()
    {
        ["netstandard"] = "2.0.0.0",
        ["Fargate.Core"] = null,
        ["Fargate.Analyzers"] = null,
        ["Microsoft.CodeAnalysis"] = CodeAnalysis,
        ["Microsoft.CodeAnalysis.CSharp"] = CodeAnalysis,
        ["Microsoft.CodeAnalysis.Workspaces"] = CodeAnalysis,
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = CodeAnalysis,
        ["System.Collections.Immutable"] = "7.0.0.0",
    });

    [Fact]
    public void The_build_task_refers_to_what_every_MSBuild_has() => Only("tools/netstandard2.0/Fargate.Build.dll", new()
    {
        ["netstandard"] = "2.0.0.0",
        ["Fargate.Core"] = null,
        ["Microsoft.Build.Framework"] = "15.1.0.0",
        ["Microsoft.Build.Utilities.Core"] = "15.1.0.0",
        ["System.Collections.Immutable"] = "5.0.0.0",
        ["System.Reflection.Metadata"] = "5.0.0.0",
    });

    /// <param name="dll">The assembly's place in the package.</param>
    /// <param name="allowed">What it may refer to, and in which version; null for ours, which comes along.</param>
    private void Only(string dll, Dictionary<string, string?> allowed)
    {
        foreach (var (name, version) in References(dll))
        {
            Assert.True(allowed.TryGetValue(name, out var expected), $"{dll} refers to {name} {version}");
            Assert.True(expected is null || version == expected, $"{dll} refers to {name} {version}, not {expected}");
        }
    }

    private List<(string Name, string Version)> References(string dll)
    {
        using var archive = package.Open("nupkg");
        using var entry = archive.GetEntry(dll)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        bytes.Position = 0;
        using var image = new PEReader(bytes);
        var metadata = image.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Select(r => (metadata.GetString(r.Name), r.Version.ToString()))
            .ToList();
        Assert.NotEmpty(references);
        return references;
    }
}
