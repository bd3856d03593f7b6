using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Fargate.Core.Rules;

namespace Fargate.Core.Tests;

public class ArchitectureTests
{
    [Fact]
    public void The_core_refers_to_nothing_but_netstandard() =>
        Assert.Equal(["netstandard"], typeof(Rule).Assembly.GetReferencedAssemblies().Select(it => it.Name));

    [Fact]
    public void The_core_mentions_types_of_its_own_and_of_dotnet_only()
    {
        using var file = new PEReader(File.OpenRead(typeof(Rule).Assembly.Location));
        var metadata = file.GetMetadataReader();

        var mentioned = metadata.TypeReferences.Select(it => metadata.GetString(metadata.GetTypeReference(it).Namespace))
            .Where(it => it.Length > 0) // a nested type has its holder's
            .Select(it => it.Split('.')[0]);

        Assert.Equal(["System"], mentioned.Distinct());
    }
}
