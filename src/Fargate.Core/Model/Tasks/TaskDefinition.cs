using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>A task definition as the rules see it: the input of RegisterTaskDefinition.</summary>
public sealed class TaskDefinition : ResourceView
{
    public TaskDefinition(ApiObject root) : base(root, TaskDefinitionShape.Instance) =>
        Containers = List("containerDefinitions", static (node, owner, key, token) => new Container(node, owner, key, token));

    public Value<string> Family => Text("family");

    public Value<string> TaskRoleArn => Text("taskRoleArn");

    public Value<string> ExecutionRoleArn => Text("executionRoleArn");

    public Value<string> NetworkMode => Text("networkMode");

    public ApiList<Container> Containers { get; }

    /// <summary>As the API takes it: CPU units, or vCPU with the unit (<c>1 vCPU</c>).</summary>
    public Value<string> Cpu => Text("cpu");

    /// <summary>As the API takes it: MiB, or GB with the unit (<c>2 GB</c>).</summary>
    public Value<string> Memory => Text("memory");

    public RuntimePlatform RuntimePlatform => new(Member("runtimePlatform"), this, "runtimePlatform");

    public EphemeralStorage EphemeralStorage => new(Member("ephemeralStorage"), this, "ephemeralStorage");

    public ApiList<Tag> Tags => List("tags", static (node, owner, key, token) => new Tag(node, owner, key, token));

    public ApiList<Volume> Volumes => List("volumes", static (node, owner, key, token) => new Volume(node, owner, key, token));

    public ProxyConfiguration ProxyConfiguration => new(Member("proxyConfiguration"), this, "proxyConfiguration");

    public Value<string> PidMode => Text("pidMode");

    public Value<bool> EnableFaultInjection => Boolean("enableFaultInjection");

    public ApiTextList RequiresCompatibilities => Texts("requiresCompatibilities");

    /// <summary>
    /// Whether the definition says that it is for Fargate; the service checks nothing of Fargate's otherwise. Null where that is unknown.
    /// </summary>
    public bool? RequiresFargate => Member("requiresCompatibilities") switch
    {
        null => false,
        ApiArray list when list.Items.Exists(item => item is ApiScalar { Text: "FARGATE" }) => true,
        ApiArray { IsOpen: false } list when !list.Items.Exists(item => item is ApiUnknown) => false,
        _ => null,
    };
}
