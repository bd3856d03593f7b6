using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>A volume of a task. At most one of its kinds is written; without any it is a bind mount.</summary>
public sealed class Volume : ApiView
{
    internal Volume(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> Name => Text("name");

    public HostVolume Host => new(Member("host"), this, "host");

    public EfsVolume EfsVolumeConfiguration => new(Member("efsVolumeConfiguration"), this, "efsVolumeConfiguration");

    public S3FilesVolume S3FilesVolumeConfiguration => new(Member("s3filesVolumeConfiguration"), this, "s3filesVolumeConfiguration");

    /// <summary>An EBS volume, described when the task is started.</summary>
    public Value<bool> ConfiguredAtLaunch => Boolean("configuredAtLaunch");
}
