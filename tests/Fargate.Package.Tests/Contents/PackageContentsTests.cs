using System.Xml.Linq;
using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Contents;

public class PackageContentsTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [Fact]
    public void The_package_has_these_files_and_no_other() => Assert.Equal(
        [
            "Fargate.Analyzers.nuspec",
            "README.md",
            "analyzers/dotnet/cs/Fargate.Analyzers.CodeFixes.dll",
            "analyzers/dotnet/cs/Fargate.Analyzers.dll",
            "analyzers/dotnet/cs/Fargate.Core.dll",
            "build/Fargate.Analyzers.props",
            "build/Fargate.Analyzers.targets",
            "buildMultiTargeting/Fargate.Analyzers.targets",
            "buildTransitive/Fargate.Analyzers.DesignTime.globalconfig",
            "buildTransitive/Fargate.Analyzers.props",
            "buildTransitive/Fargate.Analyzers.targets",
            "icon.png",
            "lib/netstandard2.0/Fargate.Annotations.dll",
            "lib/netstandard2.0/Fargate.Annotations.xml",
            "packs/checkov.globalconfig",
            "packs/minimal.globalconfig",
            "packs/security-hub.globalconfig",
            "packs/strict.globalconfig",
            "packs/trivy.globalconfig",
            "tools/netstandard2.0/Fargate.Build.dll",
            "tools/netstandard2.0/Fargate.Core.dll",
        ],
        Files("nupkg"));

    [Fact]
    public void The_symbols_are_those_of_the_library() =>
        Assert.Equal(["Fargate.Analyzers.nuspec", "lib/netstandard2.0/Fargate.Annotations.pdb"], Files("snupkg"));

    [Fact]
    public void The_package_depends_on_nothing_and_hides_nothing()
    {
        var metadata = Metadata();
        Assert.Equal("Fargate.Analyzers", Text(metadata, "id"));
        Assert.Equal("MIT", Text(metadata, "license"));
        Assert.Equal("README.md", Text(metadata, "readme"));
        Assert.Equal("icon.png", Text(metadata, "icon"));
        Assert.DoesNotContain(metadata.Descendants(), e => e.Name.LocalName == "dependency");
        Assert.Equal(".NETStandard2.0", Assert.Single(metadata.Descendants(), e => e.Name.LocalName == "group").Attribute("targetFramework")!.Value);

        // With it, "dotnet add package" would hide lib, and the attributes would be gone.
        Assert.NotEqual("true", Text(metadata, "developmentDependency"));
    }

    private static string? Text(XElement metadata, string name) => metadata.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value;

    private XElement Metadata()
    {
        using var archive = package.Open("nupkg");
        using var nuspec = archive.GetEntry("Fargate.Analyzers.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single();
    }

    // Without the files that NuGet needs for itself, in every package.
    private List<string> Files(string extension)
    {
        using var archive = package.Open(extension);
        return [.. archive.Entries.Select(e => e.FullName)
            .Where(n => n != "[Content_Types].xml" && n != "_rels/.rels" && !n.EndsWith(".psmdcp", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }
}
