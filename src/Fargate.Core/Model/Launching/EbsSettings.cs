using Fargate.Core.Tree;

namespace Fargate.Core.Model.Launching;

/// <summary>What an EBS volume is made like.</summary>
public sealed class EbsSettings : ApiView
{
    internal EbsSettings(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> RoleArn => Text("roleArn");

    public Value<string> VolumeType => Text("volumeType");

    public Value<int> SizeInGiB => Integer("sizeInGiB");

    public Value<string> SnapshotId => Text("snapshotId");

    public Value<int> VolumeInitializationRate => Integer("volumeInitializationRate");

    public Value<int> Iops => Integer("iops");

    /// <summary>MiB a second.</summary>
    public Value<int> Throughput => Integer("throughput");

    public Value<string> FilesystemType => Text("filesystemType");
}
