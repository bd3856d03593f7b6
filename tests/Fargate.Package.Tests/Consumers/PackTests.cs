using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

public class PackTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [Fact]
    public void A_pack_sets_severities_and_those_of_the_team_win()
    {
        var app = new Consumer(package, "Packs");
        app.Write("taskdef.json", Source.Json().Replace("  \"requiresCompatibilities\": [\"FARGATE\"],\n", "", StringComparison.Ordinal));

        Assert.DoesNotContain("FARG1511", app.Build().Succeeded().Output);
        Assert.Contains("warning FARG1511", app.Build("-p:FargatePack=strict").Output);
        Assert.DoesNotContain("FARG1511", app.Build("-p:FargatePack=default").Succeeded().Output);

        app.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.FARG1511.severity = none\n");
        Assert.DoesNotContain("FARG1511", app.Build("-p:FargatePack=strict").Output);

        app.Build("-p:FargatePack=all").FailedWith("There is no pack 'all' of rules: FargatePack is default, minimal, strict");
    }

    [Fact]
    public void A_pack_may_be_set_where_MSBuild_reads_it_last()
    {
        var app = new Consumer(package, "LatePack");
        app.Write("taskdef.json", Source.Json().Replace("  \"requiresCompatibilities\": [\"FARGATE\"],\n", "", StringComparison.Ordinal));

        app.Write("Directory.Build.targets", "<Project><PropertyGroup><FargatePack>strict</FargatePack></PropertyGroup></Project>");
        Assert.Contains("warning FARG1511", app.Build().Output);

        app.Write("Directory.Build.targets", "<Project><PropertyGroup><FargatePack>all</FargatePack></PropertyGroup></Project>");
        app.Build().FailedWith("There is no pack 'all' of rules: FargatePack is default, minimal, strict");
    }
}
