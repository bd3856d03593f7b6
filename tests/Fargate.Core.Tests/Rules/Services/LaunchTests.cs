namespace Fargate.Core.Tests.Rules.Services;

/// <summary>What services, runs and schedules say of where their tasks run, and the strategy of a cluster.</summary>
public class LaunchTests
{
    private const string Windows = """
        { "cpu": "1024", "memory": "2048", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }
        """;

    [Theory]
    [InlineData("service.launchType", """[{ "capacityProvider": "FARGATE", "weight": 1 }]""")]
    [InlineData("service.launchType", """[{ "capacityProvider": "<unknown>", "weight": 1 }, "<open>"]""")]
    [InlineData("", "[]")]
    [InlineData("", """["<open>"]""")]
    [InlineData("", "\"<unknown>\"")]
    public void A_launch_type_has_no_strategy_beside_it(string paths, string strategy) =>
        ResourceFault.Check("FARG1202", "Service", paths, $$"""{ "service": { "capacityProviderStrategy": {{strategy}} } }""");

    [Theory]
    [InlineData("FARG1203", "[0].weight", """{ "capacityProvider": "FARGATE" }""")]
    [InlineData("FARG1203", "[0].weight", """{ "capacityProvider": "FARGATE", "weight": 0 }, { "capacityProvider": "FARGATE_SPOT" }""")]
    [InlineData("FARG1203", "", """{ "capacityProvider": "FARGATE", "weight": 0 }, { "capacityProvider": "FARGATE_SPOT", "weight": 1 }""")]
    [InlineData("FARG1203", "", """{ "capacityProvider": "FARGATE", "weight": "<unknown>" }""")]
    [InlineData("FARG1203", "", """{ "capacityProvider": "FARGATE" }, "<open>" """)]
    [InlineData("FARG1203", "", """{ "capacityProvider": "FARGATE", "<open>": 1 }""")]
    [InlineData("FARG1204", "[1].base", """{ "capacityProvider": "FARGATE", "weight": 1, "base": 1 }, { "capacityProvider": "FARGATE_SPOT", "base": 1 }""")]
    [InlineData("FARG1204", "", """{ "capacityProvider": "FARGATE", "weight": 1, "base": 1 }, { "capacityProvider": "FARGATE_SPOT", "base": 0 }""")]
    [InlineData("FARG1204", "", """{ "capacityProvider": "FARGATE", "weight": 1, "base": "<unknown>" }, { "capacityProvider": "FARGATE_SPOT", "base": 1 }""")]
    [InlineData("FARG1205", "[0].weight", """{ "capacityProvider": "FARGATE", "weight": 1001 }""")]
    [InlineData("FARG1205", "[0].weight", """{ "capacityProvider": "FARGATE", "weight": -1 }, { "capacityProvider": "FARGATE_SPOT", "weight": 1 }""")]
    [InlineData("FARG1205", "[0].base", """{ "capacityProvider": "FARGATE", "weight": 1000, "base": 100001 }""")]
    [InlineData("FARG1205", "", """{ "capacityProvider": "FARGATE", "weight": 1000, "base": 100000 }""")]
    [InlineData("FARG1205", "", """{ "capacityProvider": "FARGATE", "weight": "<unknown>", "base": "<unknown>" }""")]
    public void A_strategy(string id, string path, string items)
    {
        var key = path.Replace("[0]", "[FARGATE]", StringComparison.Ordinal).Replace("[1]", "[FARGATE_SPOT]", StringComparison.Ordinal);
        ResourceFault.Check(
            id, "Service", path.Length == 0 ? "" : "service.capacityProviderStrategy" + key,
            $$"""{ "service": { "launchType": null, "capacityProviderStrategy": [{{items}}] } }""");
        if (id != "FARG1203")
            ResourceFault.Check(id, "Cluster", path.Length == 0 ? "" : "defaultCapacityProviderStrategy" + key, $$"""{ "defaultCapacityProviderStrategy": [{{items}}] }""");
    }

    [Theory]
    [InlineData("defaultCapacityProviderStrategy[FARGATE].weight", """{ "capacityProvider": "FARGATE", "base": 1 }""")]
    [InlineData("", """{ "capacityProvider": "FARGATE", "weight": 1 }""")]
    [InlineData("", """{ "capacityProvider": "FARGATE", "weight": "<unknown>" }""")]
    public void A_default_strategy_has_a_weight(string paths, string items) =>
        ResourceFault.Check("FARG1218", "Cluster", paths, $$"""{ "defaultCapacityProviderStrategy": [{{items}}] }""");

    [Theory]
    [InlineData(20, 0)]
    [InlineData(21, 1)]
    public void A_strategy_has_20_items(int count, int findings)
    {
        var items = string.Join(',', Enumerable.Range(0, count).Select(it => $$"""{ "capacityProvider": "p{{it}}", "weight": 1 }"""));
        ResourceFault.Check(
            "FARG1206", "Service", findings == 0 ? "" : "service.capacityProviderStrategy[p20]",
            $$"""{ "service": { "launchType": null, "capacityProviderStrategy": [{{items}}] } }""");
    }

    [Theory]
    [InlineData("service.capacityProviderStrategy[FARGATE_SPOT].capacityProvider", "FARGATE_SPOT", Windows)]
    [InlineData("", "FARGATE", Windows)]
    [InlineData("", "<unknown>", Windows)]
    [InlineData("", "FARGATE_SPOT", "{}")]
    [InlineData("", "FARGATE_SPOT", null)]
    [InlineData("", "FARGATE_SPOT", """{ "runtimePlatform": { "operatingSystemFamily": "<unknown>" } }""")]
    public void Spot_is_for_Linux(string paths, string provider, string? task) => ResourceFault.Check(
        "FARG1207", "Service", paths,
        $$"""{ "service": { "launchType": null, "capacityProviderStrategy": [{ "capacityProvider": "{{provider}}", "weight": 1 }] } }""", task);

    [Theory]
    [InlineData("1.3.0", true, true, true)]
    [InlineData("1.1.0", true, true, true)]
    [InlineData("1.0.0", true, false, false)]
    [InlineData("1.4.0", false, true, false)]
    [InlineData("1.4.1", false, false, false)]
    [InlineData("2.0.0", false, false, false)]
    [InlineData("LATEST", false, false, false)]
    [InlineData("latest", false, false, false)]
    [InlineData("newest", true, true, true)]
    [InlineData("", true, true, true)]
    [InlineData("<unknown>", false, false, false)]
    public void A_platform_version_is_one_that_there_is(string version, bool onLinux, bool onWindows, bool anywhere)
    {
        var members = $$"""{ "service": { "platformVersion": "{{version}}" } }""";
        const string Path = "service.platformVersion";
        ResourceFault.Check("FARG1208", "Service", onLinux ? Path : "", members);
        ResourceFault.Check("FARG1208", "Service", onWindows ? Path : "", members, Windows);
        ResourceFault.Check("FARG1208", "Service", anywhere ? Path : "", members, null);
        ResourceFault.Check(
            "FARG1208", "Schedule", onLinux ? "Target.EcsParameters.PlatformVersion" : "",
            $$"""{ "Target": { "EcsParameters": { "PlatformVersion": "{{version}}" } } }""");
    }

    [Fact]
    public void The_message_says_what_there_is()
    {
        const string Members = """{ "service": { "platformVersion": "1.3.0" } }""";
        Assert.Equal("Platform version '1.3.0' is retired; LATEST is 1.4.0", ResourceFault.Message("FARG1208", "Service", Members));
        Assert.Equal("Platform version '1.3.0' is not available for Windows; LATEST is 1.0.0", ResourceFault.Message("FARG1208", "Service", Members, Windows));
        Assert.Equal(
            "Platform version '1.3.0' is retired; LATEST is 1.4.0 on Linux, 1.0.0 on Windows", ResourceFault.Message("FARG1208", "Service", Members, null));
    }

    [Theory]
    [InlineData("service.launchType", "\"launchType\": null")]
    [InlineData("service.launchType", """ "launchType": null, "capacityProviderStrategy": [] """)]
    [InlineData("", """ "launchType": "<unknown>" """)]
    [InlineData("", """ "launchType": null, "capacityProviderStrategy": ["<open>"] """)]
    [InlineData("", """ "launchType": null, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE", "weight": 1 }] """)]
    [InlineData("", """ "launchType": null, "<open>": 1 """)]
    [InlineData("", """ "launchType": null, "deploymentController": { "type": "EXTERNAL" } """)]
    [InlineData("", """ "launchType": null, "deploymentController": { "type": "<unknown>" } """)]
    [InlineData("service.launchType", """ "launchType": null, "deploymentController": { "type": "CODE_DEPLOY" } """)]
    public void What_the_tasks_run_on_is_stated(string paths, string fields) =>
        ResourceFault.Check("FARG1214", "Service", paths, $$"""{ "service": { {{fields}} } }""");

    [Theory]
    [InlineData(true, "shop", null)]
    [InlineData(true, "shop", "{}")]
    [InlineData(true, "shop", """{ "capacityProviders": ["FARGATE"] }""")]
    [InlineData(false, "shop", """{ "defaultCapacityProviderStrategy": [{ "capacityProvider": "FARGATE", "weight": 1 }] }""")]
    [InlineData(false, "shop", """{ "defaultCapacityProviderStrategy": "<unknown>" }""")]
    [InlineData(false, "arn:aws:ecs:eu-west-1:123456789012:cluster/shop", """{ "defaultCapacityProviderStrategy": "<unknown>" }""")]
    [InlineData(true, "store", """{ "defaultCapacityProviderStrategy": [{ "capacityProvider": "FARGATE", "weight": 1 }] }""")]
    [InlineData(true, "<unknown>", """{ "defaultCapacityProviderStrategy": [{ "capacityProvider": "FARGATE", "weight": 1 }] }""")]
    public void The_cluster_s_default_strategy_states_it_too(bool isFault, string name, string? cluster)
    {
        ResourceFault.Check("FARG1214", "Service", isFault ? "service.launchType" : "", $$"""{ "service": { "launchType": null, "cluster": "{{name}}" } }""", null, cluster);
        ResourceFault.Check("FARG1214", "RunTask", isFault ? "runTask.launchType" : "", $$"""{ "runTask": { "launchType": null, "cluster": "{{name}}" } }""", null, cluster);
        ResourceFault.Check(
            "FARG1214", "Schedule", isFault ? "Target.EcsParameters.LaunchType" : "",
            $$"""{ "Target": { "Arn": "{{name}}", "EcsParameters": { "LaunchType": null } } }""", null, cluster);
    }

    [Theory]
    [InlineData("[FARGATE_SPOT].capacityProvider", "FARGATE_SPOT", """{ "capacityProviders": ["FARGATE"] }""")]
    [InlineData("[FARGATE].capacityProvider", "FARGATE", """{ "defaultCapacityProviderStrategy": [{ "capacityProvider": "FARGATE_SPOT", "weight": 1 }] }""")]
    [InlineData("", "FARGATE_SPOT", """{ "capacityProviders": ["FARGATE", "FARGATE_SPOT"] }""")]
    [InlineData("", "<unknown>", """{ "capacityProviders": ["FARGATE"] }""")]
    [InlineData("", "FARGATE_SPOT", """{ "capacityProviders": ["FARGATE", "<unknown>"] }""")]
    [InlineData("", "FARGATE_SPOT", """{ "capacityProviders": ["FARGATE", "<open>"] }""")]
    [InlineData("", "FARGATE_SPOT", "{}")]
    [InlineData("", "FARGATE_SPOT", null)]
    public void A_strategy_names_what_the_cluster_has(string path, string provider, string? cluster)
    {
        var strategy = $$"""[{ "capacityProvider": "{{provider}}", "weight": 1 }]""";
        ResourceFault.Check(
            "FARG1219", "Service", path.Length == 0 ? "" : "service.capacityProviderStrategy" + path,
            $$"""{ "service": { "launchType": null, "capacityProviderStrategy": {{strategy}} } }""", null, cluster);
        ResourceFault.Check(
            "FARG1219", "RunTask", path.Length == 0 ? "" : "runTask.capacityProviderStrategy" + path,
            $$"""{ "runTask": { "launchType": null, "capacityProviderStrategy": {{strategy}} } }""", null, cluster);
    }

    [Fact]
    public void The_message_says_what_the_cluster_has() => Assert.Equal(
        "The strategy uses FARGATE_SPOT, but the capacity providers of cluster 'shop' are FARGATE",
        ResourceFault.Message(
            "FARG1219", "Service",
            """{ "service": { "capacityProviderStrategy": [{ "capacityProvider": "FARGATE_SPOT", "weight": 1 }, { "capacityProvider": "FARGATE" }] } }""",
            null, """{ "capacityProviders": ["FARGATE"] }"""));

    [Theory]
    [InlineData("service.capacityProviderStrategy[FARGATE_SPOT].capacityProvider", "FARGATE_SPOT", "{}")]
    [InlineData("", "FARGATE_SPOT", """{ "containerDefinitions": [{ "name": "web", "image": "nginx:1", "stopTimeout": 120 }] }""")]
    [InlineData("", "FARGATE_SPOT", """{ "containerDefinitions": [{ "name": "web", "image": "nginx:1", "stopTimeout": "<unknown>" }] }""")]
    [InlineData("", "FARGATE", "{}")]
    [InlineData("", "FARGATE_SPOT", null)]
    public void On_Spot_a_container_uses_its_time_to_stop(string paths, string provider, string? task) => ResourceFault.Check(
        "FARG1217", "Service", paths,
        $$"""{ "service": { "launchType": null, "capacityProviderStrategy": [{ "capacityProvider": "{{provider}}", "weight": 1 }] } }""", task);
}
