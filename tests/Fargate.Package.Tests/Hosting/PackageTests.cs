namespace Fargate.Package.Tests.Hosting;

/// <summary>One package for all, and one build at a time: each of them takes all processors already.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackedPackage>
{
    public const string Name = "package";
}
