using static Fargate.Core.Tests.Rules.DotNet.DotNetDefinitions;

namespace Fargate.Core.Tests.Rules.DotNet;

public class DotNetTests
{
    [Theory]
    [InlineData("FARG1401", "")]
    [InlineData("FARG1402", ", \"portMappings\": [{ \"containerPort\": 80 }]")]
    [InlineData("FARG1403", "")]
    [InlineData("FARG1404", ", \"readonlyRootFilesystem\": true")]
    [InlineData("FARG1405", ", \"healthCheck\": { \"command\": [\"CMD\", \"curl\"] }")]
    [InlineData("FARG1406", "")]
    [InlineData("FARG1407", ", \"environment\": [{ \"name\": \"ASPNETCORE_HTTP_PORTS\", \"value\": \"80\" }]")]
    [InlineData("FARG1408", ", \"environment\": [{ \"name\": \"DOTNET_GCHeapHardLimitPercent\", \"value\": \"75\" }]")]
    public void A_rule_speaks_of_containers_only_that_are_known_to_run_NET(string id, string members)
    {
        string[] facts = ["RuntimeIdentifier=linux-arm64", "ServerGarbageCollection=true"];
        Assert.NotEqual("", Check(id, Project + members, facts));
        if (!members.Contains("DOTNET_GC", StringComparison.Ordinal))
        {
            Assert.Equal("", Check(id, "\"image\": \"shop:1.1\"" + members, facts));
            Assert.Equal("", Check(id, "\"image\": \"nginx\"" + members, facts));
            Assert.Equal("", Check(id, "\"image\": \"mcr.microsoft.com/dotnetx/aspnet:8.0\"" + members, facts));
        }

        Assert.Equal("", Check(id, "\"image\": \"<unknown>\"" + members, facts));
    }

    // Whatever the image is called, only .NET reads these.
    [Theory]
    [InlineData("DOTNET_GCHeapHardLimitPercent", "75", "FARG1401 FARG1408")]
    [InlineData("COMPlus_GCHeapHardLimit", "400000000", "FARG1408")]
    [InlineData("DOTNET_GCConserveMemory", "5", "FARG1401")]
    [InlineData("ASPNETCORE_URLS", "http://localhost:8080", "FARG1401 FARG1402")]
    [InlineData("ASPNETCORE_URLS", "http://+:5000", "FARG1401 FARG1402")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "8080", "FARG1401")]
    [InlineData("ASPNETCORE_ENVIRONMENT", "Production", "")]
    [InlineData("URLS", "http://localhost:8080", "")]
    public void A_container_may_say_itself_that_it_runs_NET(string name, string value, string ids) => Assert.Equal(
        ids,
        string.Join(" ", Enumerable.Range(1401, 8).Select(it => $"FARG{it}").Where(id => Check(
            id, $"\"image\": \"shop/web:1.0\", \"portMappings\": [{{ \"containerPort\": 8080 }}], \"environment\": [{{ \"name\": \"{name}\", \"value\": \"{value}\" }}]").Length > 0)));

    [Fact]
    public void Without_facts_of_a_build_nothing_is_said_of_a_project() =>
        Assert.Equal("", Definitions.Check("""{ "containerDefinitions": [{ "name": "web", "image": "shop:1.0", "readonlyRootFilesystem": true }] }"""));

    [Theory]
    [InlineData("", "  task: Set memory to 512 MiB, as for the task | containerDefinitions[web].memory = 512")]
    [InlineData(", \"memoryReservation\": 256", "  task: Set memory to 512 MiB, as for the task | containerDefinitions[web].memory = 512")]
    [InlineData(", \"environment\": [{ \"name\": \"A\", \"value\": \"B\" }]", "  task: Set memory to 512 MiB, as for the task | containerDefinitions[web].memory = 512")]
    [InlineData(", \"memory\": 256", null)]
    [InlineData(", \"memory\": \"<unknown>\"", null)]
    [InlineData(", \"environment\": [{ \"name\": \"DOTNET_GCHeapHardLimit\", \"value\": \"0x10000000\" }]", null)]
    [InlineData(", \"environment\": [{ \"name\": \"COMPlus_GCHeapHardLimit\", \"value\": \"10000000\" }]", null)]
    [InlineData(", \"environment\": [{ \"name\": \"DOTNET_GCHeapHardLimitPercent\", \"value\": \"0x4B\" }]", "  task: Set memory to 512 MiB, as for the task | containerDefinitions[web].memory = 512")]
    [InlineData(", \"environment\": [{ \"name\": \"DOTNET_GCConserveMemory\", \"value\": \"5\" }]", "  task: Set memory to 512 MiB, as for the task | containerDefinitions[web].memory = 512")]
    [InlineData(", \"environment\": [{ \"name\": \"<unknown>\", \"value\": \"x\" }]", null)]
    [InlineData(", \"environment\": [\"<open>\"]", null)]
    [InlineData(", \"environmentFiles\": [{ \"type\": \"s3\", \"value\": \"arn:aws:s3:::b/a.env\" }]", null)]
    [InlineData(", \"secrets\": [{ \"name\": \"DOTNET_GCHeapHardLimit\", \"valueFrom\": \"x\" }]", null)]
    [InlineData(", \"secrets\": [{ \"name\": \"<unknown>\", \"valueFrom\": \"x\" }]", null)]
    [InlineData(", \"secrets\": [{ \"name\": \"A\", \"valueFrom\": \"x\" }]", "  task: Set memory to 512 MiB, as for the task | containerDefinitions[web].memory = 512")]
    public void The_collector_sees_the_memory_of_a_container_only(string members, string? edit) => Assert.Equal(
        edit is null ? "" : "FARG1401 containerDefinitions[web].memory: Container 'web' has no memory, so .NET sees the memory of the host instead of that of the task: set memory\n" + edit,
        Check("FARG1401", Project + members));

    [Fact]
    public void The_memory_of_several_containers_is_for_their_author_to_share()
    {
        var findings = CheckTask("FARG1401", $$"""{ "containerDefinitions": [{ "name": "a", {{Project}} }, { "name": "b", "image": "mcr.microsoft.com/dotnet/runtime:8.0" }, { "name": "c", "image": "nginx" }] }""");
        Assert.Equal(2, findings.Split('\n').Length);
        Assert.Equal("", CheckTask("FARG1401", $$"""{ "containerDefinitions": [{ "name": "a", {{Project}} }], "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }"""));
        Assert.Equal("", CheckTask("FARG1401", $$"""{ "containerDefinitions": [{ "name": "a", {{Project}} }], "runtimePlatform": { "operatingSystemFamily": "<unknown>" } }"""));
    }

    [Theory]
    [InlineData("[{ \"containerPort\": 80 }]", "80 8080")]
    [InlineData("[{ \"containerPort\": 80 }, { \"containerPort\": 443 }]", "80 8080")]
    [InlineData("[{ \"containerPort\": 80 }, { \"containerPort\": 8080 }]", null)]
    [InlineData("[{ \"containerPort\": 8080 }]", null)]
    [InlineData("[{ \"containerPort\": \"<unknown>\" }]", null)]
    [InlineData("[{ \"containerPortRange\": \"80-90\" }]", null)]
    [InlineData("[]", null)]
    [InlineData("[\"<open>\", { \"containerPort\": 80 }]", null)]
    [InlineData("[{ \"containerPort\": 80 }]", null, "ContainerPort=80;8081")]
    [InlineData("[{ \"containerPort\": 80 }]", null, "ContainerPort=80/tcp")]
    [InlineData("[{ \"containerPort\": 80 }]", "80 5000, 5001", "ContainerPort=5000;5001")]
    [InlineData("[{ \"containerPort\": 80 }]", null, "UsingMicrosoftNETSdkWeb=false")]
    [InlineData("[{ \"containerPort\": 80 }]", null, "TargetFrameworkVersion=v7.0")]
    [InlineData("[{ \"containerPort\": 80 }]", "80 8080", "TargetFrameworkVersion=v10.0")]
    [InlineData("[{ \"containerPort\": 80 }]", null, "TargetFrameworkIdentifier=.NETFramework")]
    [InlineData("[{ \"containerPort\": 80 }]", null, "ContainerBaseImage=example.com/base:1")]
    [InlineData("[{ \"containerPort\": 80 }]", "80 8080", "ContainerBaseImage=mcr.microsoft.com/dotnet/aspnet:8.0")]
    [InlineData("[{ \"containerPort\": 80 }]", null, "ContainerEnvironmentVariable:ASPNETCORE_HTTP_PORTS=80")]
    [InlineData("[{ \"containerPort\": 80 }], \"environment\": [{ \"name\": \"ASPNETCORE_URLS\", \"value\": \"http://+:80\" }]", null)]
    [InlineData("[{ \"containerPort\": 80 }], \"environment\": [{ \"name\": \"LOG_LEVEL\", \"value\": \"x\" }]", "80 8080")]
    [InlineData("[{ \"containerPort\": 80 }], \"environment\": [{ \"name\": \"<unknown>\", \"value\": \"x\" }]", null)]
    [InlineData("[{ \"containerPort\": 80 }], \"environment\": [{ \"name\": \"Kestrel__Endpoints__Http__Url\", \"value\": \"http://+:80\" }]", null)]
    public void Since_NET_8_the_port_is_8080(string mappings, string? ports, params string[] facts) => Assert.Equal(
        ports is null ? "" : "FARG1402 containerDefinitions[web].portMappings[0].containerPort: Container 'web' maps port "
            + $"{ports.Split(' ', 2)[0]}, but the image of this project listens on {ports.Split(' ', 2)[1]}: map one of these ports, or set ASPNETCORE_HTTP_PORTS",
        Check("FARG1402", $"{Project}, \"portMappings\": {mappings}", facts));

    [Theory]
    [InlineData("ASPNETCORE_URLS", "http://localhost:8080", "8080 listens on it only at localhost, which cannot be reached from outside the task: use + instead of localhost")]
    [InlineData("DOTNET_URLS", "https://[::1]:8443;http://127.0.0.1:8080/", "8080 listens on it only at localhost, which cannot be reached from outside the task: use + instead of localhost")]
    [InlineData("ASPNETCORE_URLS", "http://+:5000", "8080 is configured to listen on 5000: map one of these ports, or listen on the mapped port")]
    [InlineData("ASPNETCORE_URLS", "http://localhost:5000;https://*", "8080 is configured to listen on 443, 5000: map one of these ports, or listen on the mapped port")]
    [InlineData("URLS", "http://[::]:5000", "8080 is configured to listen on 5000: map one of these ports, or listen on the mapped port")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "80;81", "8080 is configured to listen on 80, 81: map one of these ports, or listen on the mapped port")]
    [InlineData("ASPNETCORE_URLS", "http://+:8080;http://+:9090", null)]
    [InlineData("ASPNETCORE_URLS", "http://+:9090;http://[::]:8080", null)]
    [InlineData("ASPNETCORE_URLS", "http://0.0.0.0:8080", null)]
    [InlineData("ASPNETCORE_URLS", "http://localhost:8080;http://+:8080", null)]
    [InlineData("ASPNETCORE_HTTPS_PORTS", "8080", null)]
    [InlineData("ASPNETCORE_URLS", "http://+:0", null)]
    [InlineData("ASPNETCORE_URLS", "http://+:port", null)]
    [InlineData("ASPNETCORE_URLS", "http://unix:/tmp/shop.sock", null)]
    [InlineData("ASPNETCORE_URLS", "<unknown>", null)]
    [InlineData("ASPNETCORE_HTTP_PORTS", "", null)]
    [InlineData("ASPNETCORE_URLS", "http://+:5000", null, ", \"command\": [\"--urls\", \"http://+:8080\"]")]
    [InlineData("ASPNETCORE_URLS", "http://+:5000", null, ", \"entryPoint\": [\"<unknown>\"]")]
    [InlineData("ASPNETCORE_URLS", "http://+:5000", null, ", \"secrets\": [{ \"name\": \"ASPNETCORE_HTTP_PORTS\", \"valueFrom\": \"a\" }]")]
    [InlineData("ASPNETCORE_URLS", "http://+:5000", "8080 is configured to listen on 5000: map one of these ports, or listen on the mapped port", ", \"command\": [\"--x\"]", "ContainerBaseImage=example.com/base:1")]
    [InlineData("A", "x", "8080 is configured to listen on 5000: map one of these ports, or listen on the mapped port", "", "ContainerEnvironmentVariable:ASPNETCORE_URLS=http://+:5000")]
    public void The_container_says_where_it_listens(string name, string value, string? what, string members = "", params string[] facts) => Assert.Equal(
        what is null ? "" : $"FARG1402 containerDefinitions[web].portMappings[0].containerPort: Container 'web' maps port {what.Split(' ', 2)[0]}, but {what.Split(' ', 2)[1]}",
        Check("FARG1402", $"{Project}, \"portMappings\": [{{ \"containerPort\": 8080 }}], \"environment\": [{{ \"name\": \"{name}\", \"value\": \"{value}\" }}]{members}", facts));

    [Theory]
    [InlineData("DOTNET_GCHeapHardLimitPercent", "75", "117 %", "Use 0x4B, which is 75", "0x4B")]
    [InlineData("COMPlus_GCHeapHardLimitPercent", "100", "256 %", "Use 0x64, which is 100", "0x64")]
    [InlineData("DOTNET_GCHeapHardLimitPercent", "0x65", "101 %", null, null)]
    [InlineData("DOTNET_GCHeapHardLimit", "400000000", "16384 MiB, and the memory is 512 MiB", "Use 0x17D78400, which is 400000000", "0x17D78400")]
    [InlineData("DOTNET_GCHeapHardLimit", "0x20000001", "513 MiB, and the memory is 512 MiB", null, null)]
    public void The_limit_of_the_heap_is_hexadecimal(string name, string value, string meaning, string? title, string? right) => Assert.Equal(
        $"FARG1408 containerDefinitions[web].environment[{name}].value: '{value}' in '{name}' is a hexadecimal number, and means {meaning}"
        + (title is null ? "" : $"\n  hexadecimal: {title} | containerDefinitions[web].environment[{name}].value = \"{right}\""),
        Limited(name, value));

    [Theory]
    [InlineData("DOTNET_GCHeapHardLimitPercent", "64")]
    [InlineData("DOTNET_GCHeapHardLimitPercent", "0x4B")]
    [InlineData("DOTNET_GCHeapHardLimitPercent", "many")]
    [InlineData("DOTNET_GCHeapHardLimitPercent", "<unknown>")]
    [InlineData("DOTNET_GCHeapHardLimit", "0x20000000")]
    [InlineData("DOTNET_GCHeapHardLimit", "FFFFFFFFFFFFFFFFF")]
    [InlineData("DOTNET_GCHeapHardLimit", "400000000", ", \"memory\": \"<unknown>\"")]
    [InlineData("DOTNET_GCHeapCount", "400000000")]
    public void Says_nothing_of_the_limit(string name, string value, string members = "") => Assert.Equal("", Limited(name, value, members));

    [Theory]
    [InlineData("null", "linux-arm64 X86_64 ARM64", "RuntimeIdentifier=linux-arm64")]
    [InlineData("\"X86_64\"", "linux-arm64 X86_64 ARM64", "RuntimeIdentifier=linux-arm64")]
    [InlineData("\"ARM64\"", "linux-musl-x64 ARM64 X86_64", "ContainerRuntimeIdentifier=linux-musl-x64", "RuntimeIdentifier=linux-arm64")]
    [InlineData("\"ARM64\"", null, "RuntimeIdentifier=linux-arm64")]
    [InlineData("\"ARM64\"", null, "RuntimeIdentifiers=linux-x64;linux-arm64")]
    [InlineData("\"ARM64\"", null, "RuntimeIdentifiers=linux-x64;win-arm64")]
    [InlineData("\"ARM64\"", null, "RuntimeIdentifier=linux-arm")]
    [InlineData("null", null, "RuntimeIdentifier=linux-arm")]
    [InlineData("\"ARM64\"", null)]
    [InlineData("\"<unknown>\"", null, "RuntimeIdentifier=linux-arm64")]
    public void The_image_is_for_the_tasks_architecture(string architecture, string? words, params string[] facts)
    {
        var parts = words?.Split(' ');
        Assert.Equal(
            parts is null ? "" : $"FARG1403 runtimePlatform.cpuArchitecture: Container 'web' runs this project, which is built for {parts[0]}, but the task runs on {parts[1]}\n"
                + $"  architecture: Set cpuArchitecture to {parts[2]} | runtimePlatform.cpuArchitecture = \"{parts[2]}\"",
            CheckTask("FARG1403", $$"""{ "containerDefinitions": [{ "name": "web", {{Project}} }], "runtimePlatform": { "cpuArchitecture": {{architecture}} } }""", facts));
    }

    [Theory]
    [InlineData("{ \"name\": \"log\", \"image\": \"nginx\" }")]
    [InlineData("\"<open>\"")]
    public void Another_container_may_need_the_architecture_that_is_written(string other)
    {
        var task = $$"""{ "containerDefinitions": [{ "name": "web", {{Project}} }, {{other}}] }""";
        Assert.DoesNotContain("architecture:", CheckTask("FARG1403", task, "RuntimeIdentifier=linux-arm64"), StringComparison.Ordinal);
        Assert.Contains("FARG1403", CheckTask("FARG1403", task, "RuntimeIdentifier=linux-arm64"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"<unknown>\"", false)]
    [InlineData("true, \"environment\": [{ \"name\": \"DOTNET_EnableDiagnostics\", \"value\": \"0\" }]", false)]
    [InlineData("true, \"environment\": [{ \"name\": \"TMPDIR\", \"value\": \"/data\" }]", false)]
    [InlineData("true, \"mountPoints\": [{ \"sourceVolume\": \"t\", \"containerPath\": \"/tmp\" }]", false)]
    [InlineData("true, \"mountPoints\": [{ \"sourceVolume\": \"t\", \"containerPath\": \"/tmp/\" }]", false)]
    [InlineData("true, \"mountPoints\": [{ \"sourceVolume\": \"t\", \"containerPath\": \"/\" }]", false)]
    [InlineData("true, \"mountPoints\": [{ \"sourceVolume\": \"t\", \"containerPath\": \"/data\" }]", true)]
    [InlineData("true, \"mountPoints\": [\"<open>\"]", false)]
    [InlineData("true, \"linuxParameters\": { \"tmpfs\": [\"<open>\"] }", false)]
    [InlineData("true, \"volumesFrom\": \"<unknown>\"", false)]
    [InlineData("true, \"volumesFrom\": []", true)]
    [InlineData("true, \"mountPoints\": [{ \"sourceVolume\": \"t\", \"containerPath\": \"<unknown>\" }]", false)]
    [InlineData("true, \"linuxParameters\": { \"tmpfs\": [{ \"containerPath\": \"/tmp\", \"size\": 64 }] }", false)]
    [InlineData("true, \"volumesFrom\": [{ \"sourceContainer\": \"x\" }]", false)]
    public void Diagnostics_need_a_place_to_write(string members, bool isReported) => Assert.Equal(
        isReported ? "FARG1404 containerDefinitions[web].readonlyRootFilesystem: Container 'web' has a read-only root file system: set DOTNET_EnableDiagnostics to 0, or mount a writable volume at /tmp" : "",
        Check("FARG1404", $"{Project}, \"readonlyRootFilesystem\": {members}"));

    [Theory]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0", "[\"CMD-SHELL\", \"curl -f http://localhost/ || exit 1\"]", "[1] curl")]
    [InlineData("mcr.microsoft.com/dotnet/runtime", "[\"CMD\", \"/usr/bin/wget\", \"-q\"]", "[1] wget")]
    [InlineData("mcr.microsoft.com/dotnet/runtime-deps:8.0-noble-chiseled", "[\"curl\"]", "[0] curl")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0-alpine", "[\"CMD-SHELL\", \"curl http://localhost\"]", "[1] curl")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0", "[\"CMD-SHELL\", \"curl a\", \"wget b\"]", "[1] curl")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0-alpine", "[\"CMD-SHELL\", \"wget http://localhost\"]", null)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0-azurelinux3.0", "[\"CMD-SHELL\", \"curl http://localhost\"]", null)]
    [InlineData("mcr.microsoft.com/dotnet/sdk:8.0", "[\"CMD-SHELL\", \"curl http://localhost\"]", null)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0", "[\"CMD\", \"dotnet\", \"curlike.dll\"]", null)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0", "[\"CMD-SHELL\", \"apt-get install curl && curl http://localhost\"]", null)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0", "[\"CMD-SHELL\", \"<unknown>\"]", null)]
    [InlineData("shop:1.0", "[\"CMD-SHELL\", \"curl http://localhost\"]", "[1] curl")]
    [InlineData("shop:1.0", "[\"CMD-SHELL\", \"wget http://localhost\"]", null, "ContainerFamily=alpine")]
    [InlineData("shop:1.0", "[\"CMD-SHELL\", \"curl http://localhost\"]", null, "ContainerBaseImage=example.com/base:1")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0-azurelinux3.0-distroless", "[\"CMD\", \"curl\", \"x\"]", "[1] curl")]
    public void The_images_of_NET_have_no_curl(string image, string command, string? where, params string[] facts)
    {
        var parts = where?.Split(' ');
        Assert.Equal(
            parts is null ? "" : $"FARG1405 containerDefinitions[web].healthCheck.command{parts[0]}: The health check of container 'web' calls {parts[1]}, which .NET's images do not contain: install it, or let the application check itself",
            Check("FARG1405", $"\"image\": \"{image}\", \"healthCheck\": {{ \"command\": {command} }}", facts));
    }

    [Theory]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0-noble-chiseled", "[\"CMD-SHELL\", \"dotnet Check.dll\"]", "[0] a shell, which chiseled and distroless images")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0-noble-chiseled-extra", "[\"CMD-SHELL\", \"curl x\"]", "[0] a shell, which chiseled and distroless images")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0-jammy-chiseled", "[\"CMD\", \"/bin/bash\", \"-c\", \"true\"]", "[1] bash, which chiseled and distroless images")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0-azurelinux3.0-distroless", "[\"CMD\", \"sh\", \"-c\", \"true\"]", "[1] sh, which chiseled and distroless images")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0-alpine", "[\"CMD\", \"bash\", \"-c\", \"true\"]", "[1] bash, which the images for Alpine")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0-alpine3.20", "[\"CMD-SHELL\", \"bash -c 'exec 3<>/dev/tcp/127.0.0.1/8080'\"]", "[1] bash, which the images for Alpine")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0-alpine", "[\"CMD-SHELL\", \"dotnet Check.dll\"]", null)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0-alpine", "[\"CMD\", \"sh\", \"-c\", \"true\"]", null)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0", "[\"CMD\", \"bash\", \"-c\", \"true\"]", null)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0-noble-chiseled", "[\"CMD\", \"dotnet\", \"Check.dll\"]", null)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0-noble-chiseled", "[\"<unknown>\", \"x\"]", null)]
    [InlineData("mcr.microsoft.com/dotnet/sdk:8.0-alpine", "[\"CMD\", \"bash\", \"x\"]", null)]
    [InlineData("shop:1.0", "[\"CMD-SHELL\", \"true\"]", "[0] a shell, which chiseled and distroless images", "ContainerFamily=noble-chiseled")]
    [InlineData("shop:1.0", "[\"CMD\", \"bash\", \"x\"]", "[1] bash, which the images for Alpine", "ContainerFamily=alpine")]
    [InlineData("shop:1.0", "[\"CMD-SHELL\", \"true\"]", null)]
    public void Some_images_of_NET_have_no_shell(string image, string command, string? where, params string[] facts) => Assert.Equal(
        where is null ? "" : $"FARG1405 containerDefinitions[web].healthCheck.command{where.Split(' ', 2)[0]}: The health check of container 'web' calls {where.Split(' ', 2)[1]} do not contain: "
            + "install it, or let the application check itself",
        Check("FARG1405", $"\"image\": \"{image}\", \"healthCheck\": {{ \"command\": {command} }}", facts));

    [Theory]
    [InlineData("512", "1024", "", true)]
    [InlineData("1024", "2048", "", false)]
    [InlineData("<unknown>", "1024", "", false)]
    [InlineData("512", "1024", ", \"environment\": [{ \"name\": \"DOTNET_gcServer\", \"value\": \"0\" }]", false)]
    public void Server_collection_wants_a_processor(string cpu, string memory, string members, bool isReported)
    {
        var task = $$"""{ "cpu": "{{cpu}}", "memory": "{{memory}}", "containerDefinitions": [{ "name": "web", {{Project}}{{members}} }] }""";
        Assert.Equal(
            isReported ? "FARG1406 containerDefinitions[web].image: Container 'web' runs this project with server garbage collection on 512 CPU units: set DOTNET_gcServer to 0, or use at least 1024 CPU units" : "",
            CheckTask("FARG1406", task, "ServerGarbageCollection=true"));
        Assert.Equal("", CheckTask("FARG1406", task, "ServerGarbageCollection=false"));
    }

    [Theory]
    [InlineData("ASPNETCORE_HTTP_PORTS", "80", 80)]
    [InlineData("ASPNETCORE_HTTP_PORTS", "8080;81", 81)]
    [InlineData("ASPNETCORE_HTTP_PORTS", "0;80", 80)] // 0 is any that is free
    [InlineData("ASPNETCORE_HTTPS_PORTS", "1023", 1023)]
    [InlineData("ASPNETCORE_HTTPS_PORTS", "1024", 0)]
    [InlineData("ASPNETCORE_URLS", "http://+:80", 80)]
    [InlineData("ASPNETCORE_URLS", "http://*:8080;https://[::]:443/", 443)]
    [InlineData("ASPNETCORE_URLS", "http://+", 80)]
    [InlineData("ASPNETCORE_URLS", "https://localhost", 443)]
    [InlineData("ASPNETCORE_URLS", "http://+:8080", 0)]
    [InlineData("ASPNETCORE_URLS", "https://+:port", 0)]
    [InlineData("ASPNETCORE_URLS", "tcp://shop", 0)]
    [InlineData("ASPNETCORE_URLS", "<unknown>", 0)]
    [InlineData("PORT", "80", 0)]
    [InlineData("ASPNETCORE_HTTP_PORTS", "80", 0, ", \"user\": \"root\"")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "80", 0, ", \"user\": \"0:0\"")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "80", 80, ", \"user\": \"1654\"")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "80", 0, ", \"user\": \"<unknown>\"")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "80", 0, "", "ContainerUser=root")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "80", 0, "", "TargetFrameworkVersion=v7.0")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "80", 0, ", \"systemControls\": [{ \"namespace\": \"net.ipv4.ip_unprivileged_port_start\", \"value\": \"0\" }]")]
    public void Low_ports_are_for_root(string name, string value, int port, string members = "", params string[] facts) => Assert.Equal(
        port == 0 ? "" : $"FARG1407 containerDefinitions[web].environment[{name}].value: Container 'web' is configured to listen on port {port}, but its user is not root: use a port from 1024 on, such as 8080",
        Check("FARG1407", $"{Project}, \"environment\": [{{ \"name\": \"{name}\", \"value\": \"{value}\" }}]{members}", facts));

    private static string Limited(string name, string value, string members = "") =>
        Check("FARG1408", $"{Project}, \"environment\": [{{ \"name\": \"{name}\", \"value\": \"{value}\" }}]{members}");
}
