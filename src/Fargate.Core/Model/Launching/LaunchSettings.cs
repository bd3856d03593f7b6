using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Model.Launching;

/// <summary>What services, runs and schedules say alike of the tasks that they start.</summary>
// The scheduler has the names of ECS, but for their first letter.
public sealed class LaunchSettings : ApiView
{
    /// <summary>The capacity provider that may take its tasks away.</summary>
    public const string Spot = "FARGATE_SPOT";

    private readonly bool _isPascal;

    internal LaunchSettings(ApiNode? node, ApiView parent, string name, bool isPascal) : base(node, parent, name) => _isPascal = isPascal;

    public Value<string> LaunchType => Text(Name("launchType"));

    public Value<string> PlatformVersion => Text(Name("platformVersion"));

    /// <summary>Of a schedule; services and runs have a field of another name.</summary>
    public Value<string> TaskDefinitionArn => Text(Name("taskDefinitionArn"));

    /// <summary>How many tasks a schedule starts; services and runs have counts of their own.</summary>
    public Value<int> TaskCount => Integer(Name("taskCount"));

    public Value<bool> EnableExecuteCommand => Boolean(Name("enableExecuteCommand"));

    public Value<bool> EnableEcsManagedTags => Boolean(Name("enableECSManagedTags"));

    public Value<string> PropagateTags => Text(Name("propagateTags"));

    public ApiList<CapacityProviderStrategyItem> CapacityProviderStrategy =>
        List(Name("capacityProviderStrategy"), static (node, owner, key, token) => new CapacityProviderStrategyItem(node, owner, key, token));

    public AwsVpcConfiguration NetworkConfiguration => new(Member(Name("networkConfiguration")), this, Name("networkConfiguration"), _isPascal);

    public ApiList<ManagedEbsVolume> VolumeConfigurations =>
        List(Name("volumeConfigurations"), static (node, owner, key, token) => new ManagedEbsVolume(node, owner, key, token));

    /// <summary>The tags of a schedule: each entry of each map is one.</summary>
    public ApiList<TextMap> TagMaps => List("Tags", static (node, owner, key, token) => new TextMap(node, owner, key, token));

    /// <summary>Not those of a schedule, which are maps.</summary>
    public ApiList<Tag> Tags => List("tags", static (node, owner, key, token) => new Tag(node, owner, key, token));

    /// <summary>Whether the tasks surely run on Fargate; null where that is unknown, as the cluster decides it.</summary>
    public bool? IsOnFargate => LaunchType.IsKnown(out var type) ? type == "FARGATE"
        : LaunchType.IsAbsent && CapacityProviderStrategy is { Count: > 0, IsComplete: true } strategy
            && strategy.All(it => it.CapacityProvider.IsKnown(out var provider) && provider is "FARGATE" or Spot) ? true
        : null;

    private string Name(string field) => _isPascal ? char.ToUpperInvariant(field[0]) + field.Substring(1) : field;
}
