using Fargate.Core.Sources.Attributes;

namespace Fargate.Annotations.Tests;

/// <summary>No field of the API is forgotten: an attribute writes it, or Fargate refuses it.</summary>
public class FieldListTests
{
    private const string NotInAwsvpc = "not supported when networkMode=awsvpc, which Fargate demands";
    private const string NotOnFargate = "Fargate compatible task definitions do not support it";
    private const string NotOnEither = "for Windows on Amazon EC2 only";

    // Source: the ECS developer guide on task definition differences for Fargate, and the API's own error texts, read 2026-11-23.
    // A field with what is in it.
    private static readonly Dictionary<string, string> Refused = new()
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
        ["containerDefinitions.resourceRequirements"] = "neither GPUs nor inference accelerators",
        ["ipcMode"] = NotOnFargate,
        ["placementConstraints"] = NotOnFargate,
        ["inferenceAccelerators"] = "retired on every launch type",
        ["volumes.host.sourcePath"] = NotOnFargate,
        ["volumes.dockerVolumeConfiguration"] = NotOnFargate,
        ["volumes.fsxWindowsFileServerVolumeConfiguration"] = NotOnEither,
    };

    public static TheoryData<string> Fields => [.. ApiFields.All];

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_field_is_written_by_an_attribute_or_refused(string field)
    {
        var isRefused = Refused.Keys.Any(it => IsIn(field, it));
        Assert.True(isRefused != ApiFields.Written.Contains(field), isRefused
            ? $"{field} is refused by Fargate, and written by {string.Join(", ", ApiFields.Written[field])}."
            : $"{field} has no attribute, and is not on the list of what Fargate refuses.");
    }

    [Fact]
    public void What_is_on_the_list_of_refused_fields_exists_and_has_a_reason() =>
        Assert.All(Refused, it =>
        {
            Assert.Contains(ApiFields.All, field => IsIn(field, it.Key));
            Assert.NotEmpty(it.Value);
        });

    [Fact]
    public void What_an_attribute_writes_is_a_field() =>
        Assert.All(ApiFields.Written.Select(it => it.Key), it => Assert.Contains(it, ApiFields.All));

    // As many as in botocore 1.43.11, counted 2026-11-23, and the two of sharingStrategy. An empty list would have no gap either.
    [Fact]
    public void The_list_is_whole()
    {
        Assert.Equal(127, ApiFields.All.Count);
        Assert.Distinct(ApiFields.All);
    }

    // [JsonField] refuses what has an attribute, and takes the rest.
    [Theory]
    [MemberData(nameof(Fields))]
    public void A_raw_value_is_for_what_no_attribute_writes(string field)
    {
        string[] path = field.Split('.');
        var isContainer = path[0] == "containerDefinitions";
        var covering = FieldCoverage.Find(
            isContainer ? ClassKind.Container : ClassKind.Task, isContainer ? path[1..] : path);
        Assert.Equal(ApiFields.Written.Contains(field), covering is not null);
    }

    private static bool IsIn(string field, string whole) =>
        field == whole || field.StartsWith(whole + ".", StringComparison.Ordinal);
}
