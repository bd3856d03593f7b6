using Fargate.Core.Model.Tasks;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>Random definitions say only as much as what they draw from: every field, and every value of a choice, that Fargate takes.</summary>
public class SurfaceTests
{
    private const int Batches = 12;
    private const int BatchSize = 25;

    // What Fargate refuses, or has no use for. All else has to occur.
    private static readonly string[] NeverDrawn =
    [
        "networkMode=bridge", "networkMode=host", "networkMode=none", "pidMode=host", "ipcMode", "placementConstraints", "inferenceAccelerators",
        "requiresCompatibilities=EXTERNAL", "runtimePlatform.operatingSystemFamily=WINDOWS_SERVER_2016_FULL",
        "runtimePlatform.operatingSystemFamily=WINDOWS_SERVER_2004_CORE", "runtimePlatform.operatingSystemFamily=WINDOWS_SERVER_20H2_CORE",
        "volumes.host", "volumes.dockerVolumeConfiguration", "volumes.fsxWindowsFileServerVolumeConfiguration",
        "containerDefinitions.links", "containerDefinitions.hostname", "containerDefinitions.extraHosts", "containerDefinitions.dnsServers",
        "containerDefinitions.dnsSearchDomains", "containerDefinitions.disableNetworking", "containerDefinitions.privileged=true",
        "containerDefinitions.dockerSecurityOptions", "containerDefinitions.resourceRequirements",
        "containerDefinitions.linuxParameters.devices", "containerDefinitions.linuxParameters.sharedMemorySize",
        "containerDefinitions.linuxParameters.maxSwap", "containerDefinitions.linuxParameters.swappiness",
        "containerDefinitions.logConfiguration.logDriver=json-file", "containerDefinitions.logConfiguration.logDriver=syslog",
        "containerDefinitions.logConfiguration.logDriver=journald", "containerDefinitions.logConfiguration.logDriver=gelf",
        "containerDefinitions.logConfiguration.logDriver=fluentd",
    ];

    [Fact]
    public void Every_field_and_choice_that_Fargate_takes_is_drawn()
    {
        var drawn = ValidDefinitions.Fixed(Batches, BatchSize)
            .SelectMany(tasks => tasks.SelectMany((task, i) => Fields.Said(ExpectedJson.Of(task, i), TaskDefinitionShape.Instance, "")))
            .ToHashSet();
        var sayable = Fields.Sayable(TaskDefinitionShape.Instance, "").ToArray();
        var missing = sayable.Where(it => !drawn.Contains(it) && !NeverDrawn.Any(whole => Fields.IsIn(it, whole)));
        Assert.Equal("", string.Join('\n', missing));
        Assert.All(NeverDrawn, whole => Assert.Contains(sayable, it => Fields.IsIn(it, whole)));
        Assert.DoesNotContain(drawn, it => NeverDrawn.Any(whole => Fields.IsIn(it, whole)));
    }
}
