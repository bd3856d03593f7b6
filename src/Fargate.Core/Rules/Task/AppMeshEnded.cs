using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Task;

/// <summary>A proxy of App Mesh, which is no more.</summary>
internal sealed class AppMeshEnded : TaskDefinitionRule
{
    public override string Id => "FARG0208";

    public override string Title => "Do not use proxyConfiguration: AWS has discontinued App Mesh";

    public override string MessageFormat => "AWS discontinued App Mesh on 2026-09-30: remove proxyConfiguration, and use Service Connect";

    public override string Description =>
        "Nothing configures the proxy any longer. Its replacement is Service Connect, which is configured in the service, and needs named "
        + "port mappings in the task definition.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        // On Windows another rule says already that it has to go.
        if (task.Has("proxyConfiguration") && !(task.RequiresFargate == true && task.RuntimePlatform.IsWindows == true))
            context.Report(task.ProxyConfiguration.Path, []);
    }
}
