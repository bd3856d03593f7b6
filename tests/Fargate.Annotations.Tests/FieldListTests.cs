using Fargate.Core.Sources.Attributes;

namespace Fargate.Annotations.Tests;

/// <summary>No field of a call is forgotten: an attribute writes it, the build does, or there is a reason why nothing does.</summary>
public class FieldListTests
{
    private const string NotInAwsvpc = "not supported when networkMode=awsvpc, which Fargate demands";
    private const string NotOnFargate = "Fargate compatible task definitions do not support it";
    private const string NotOnEither = "for Windows on Amazon EC2 only";
    private const string Placement = "not supported for tasks on Fargate";
    private const string Token = "the AWS CLI makes one for each call";
    private const string Retired = "retired on every launch type";

    // Source: the ECS developer guide on task definition differences for Fargate, and the API's own error texts, read 2026-11-23; CreateService's and
    // RunTask's reference, read 2026-11-30. A field with what is in it.
    private static readonly Dictionary<string, Dictionary<string, string>> Reasons = new()
    {
        ["RegisterTaskDefinition"] = new()
        {
            ["containerDefinitions.links"] = NotInAwsvpc,
            ["containerDefinitions.hostname"] = NotInAwsvpc,
            ["containerDefinitions.extraHosts"] = NotInAwsvpc,
            ["containerDefinitions.dnsServers"] = NotInAwsvpc,
            ["containerDefinitions.dnsSearchDomains"] = NotInAwsvpc,
            ["containerDefinitions.disableNetworking"] = NotInAwsvpc,
            ["containerDefinitions.privileged"] = "Fargate requires that the 'privileged' setting be 'false', the default",
            ["containerDefinitions.dockerSecurityOptions"] = NotOnFargate,
            ["containerDefinitions.linuxParameters.devices"] = NotOnFargate,
            ["containerDefinitions.linuxParameters.sharedMemorySize"] = NotOnFargate,
            ["containerDefinitions.linuxParameters.maxSwap"] = NotOnFargate,
            ["containerDefinitions.linuxParameters.swappiness"] = NotOnFargate,
            ["containerDefinitions.resourceRequirements"] = "Fargate has no GPUs, Neuron devices and inference accelerators",
            ["ipcMode"] = NotOnFargate,
            ["placementConstraints"] = NotOnFargate,
            ["inferenceAccelerators"] = Retired,
            ["volumes.host.sourcePath"] = NotOnFargate,
            ["volumes.dockerVolumeConfiguration"] = NotOnFargate,
            ["volumes.fsxWindowsFileServerVolumeConfiguration"] = NotOnEither,
        },
        ["CreateService"] = new()
        {
            ["clientToken"] = Token,
            ["loadBalancers.loadBalancerName"] = "Classic Load Balancers are not supported with Fargate",
            ["placementConstraints"] = Placement,
            ["placementStrategy"] = Placement,
            ["role"] = "refused where tasks have network interfaces of their own, as on Fargate",
        },
        ["RunTask"] = new()
        {
            ["clientToken"] = Token,
            ["overrides.containerOverrides.resourceRequirements"] = "Fargate has no GPUs, Neuron devices and inference accelerators",
            ["overrides.inferenceAcceleratorOverrides"] = Retired,
            ["placementConstraints"] = Placement,
            ["placementStrategy"] = Placement,
        },
        ["CreateSchedule"] = new()
        {
            ["ClientToken"] = Token,
            ["Target.EcsParameters.PlacementConstraints"] = Placement,
            ["Target.EcsParameters.PlacementStrategy"] = Placement,
        },
        ["CreateFargateProfile"] = new()
        {
            ["clientRequestToken"] = Token,
        },
    };

    // What follows from the service, and from the window of a schedule.
    private static readonly Dictionary<string, string[]> Derived = new()
    {
        ["RegisterScalableTarget"] = ["ServiceNamespace", "ResourceId", "ScalableDimension"],
        ["PutScalingPolicy"] = ["ServiceNamespace", "ResourceId", "ScalableDimension"],
        ["PutScheduledAction"] = ["ServiceNamespace", "ResourceId", "ScalableDimension"],
        ["CreateSchedule"] = ["FlexibleTimeWindow.Mode"],
    };

    public static TheoryData<string> Calls => [.. ApiCall.All.Select(it => it.Name)];

    public static TheoryData<string> TaskFields => [.. FieldsOf(ApiCall.Of("RegisterTaskDefinition"))];

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_field_is_written_or_there_is_a_reason(string name)
    {
        var call = ApiCall.Of(name);
        Assert.All(FieldsOf(call), it => Assert.True(IsWritten(call, it) != ReasonOf(name, it) is not null, IsWritten(call, it)
            ? $"{it} has a reason to have no attribute, and is written by {string.Join(", ", call.Written[it])}."
            : $"{it} has no attribute, and no reason to have none."));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void What_an_attribute_writes_is_a_field(string name) =>
        Assert.Empty(ApiCall.Of(name).Written.Select(it => it.Key).Except(FieldsOf(ApiCall.Of(name))));

    [Theory]
    [MemberData(nameof(Calls))]
    public void What_has_a_reason_or_is_derived_exists(string name)
    {
        var fields = FieldsOf(ApiCall.Of(name)).ToList();
        Assert.All(Reasons.GetValueOrDefault(name, []).Keys, it => Assert.Contains(fields, field => IsIn(field, it)));
        Assert.Empty(Derived.GetValueOrDefault(name, []).Except(fields));
    }

    // [JsonField] refuses what has an attribute, and takes the rest.
    [Theory]
    [MemberData(nameof(TaskFields))]
    public void A_raw_value_is_for_what_no_attribute_writes(string field)
    {
        string[] path = field.Split('.');
        var isContainer = path[0] == "containerDefinitions";
        var covering = FieldCoverage.Find(
            isContainer ? ClassKind.Container : ClassKind.Task, isContainer ? path[1..] : path);
        Assert.Equal(ApiCall.Of("RegisterTaskDefinition").Written.Contains(field), covering is not null);
    }

    internal static IEnumerable<string> FieldsOf(ApiCall call) => call.Model.Select(it => ApiCall.Plain(it.Path));

    internal static bool IsWritten(ApiCall call, string field) =>
        call.Written.Contains(field) || Derived.GetValueOrDefault(call.Name, []).Contains(field);

    /// <summary>Why nothing writes a field, with the field or what it is in; null where something has to.</summary>
    internal static (string Field, string Reason)? ReasonOf(string call, string field)
    {
        if (ModelTests.ReasonOf(call, field) is { } other)
            return (string.Join('.', field.Split('.').Take(2)), other);
        return Reasons.GetValueOrDefault(call, []).Where(it => IsIn(field, it.Key)).Select(it => ((string, string)?)(it.Key, it.Value)).FirstOrDefault();
    }

    private static bool IsIn(string field, string whole) =>
        field == whole || field.StartsWith(whole + ".", StringComparison.Ordinal);
}
