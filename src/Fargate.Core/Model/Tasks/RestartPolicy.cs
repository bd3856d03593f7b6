using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>Whether a container is started again without its task.</summary>
public sealed class RestartPolicy : ApiView
{
    internal RestartPolicy(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<bool> Enabled => Boolean("enabled");

    public ApiTextList IgnoredExitCodes => Texts("ignoredExitCodes");

    /// <summary>Seconds.</summary>
    public Value<int> RestartAttemptPeriod => Integer("restartAttemptPeriod");
}
