using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Connect;

/// <summary>Service Connect for Windows tasks.</summary>
internal sealed class ServiceConnectOnWindows : ResourceRule<Service>
{
    public override string Id => "FARG1246";

    public override string Title => "Service Connect does not support Windows";

    public override string MessageFormat => "Service Connect does not support Windows tasks, and the task definition has {0}";

    public override string Description =>
        "AWS documents Service Connect for Linux tasks on platform version 1.4.0.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        var connect = service.Input.ServiceConnectConfiguration;
        if (connect.Enabled.Is(true)
            && context.Task is { RuntimePlatform: { IsWindows: true } platform })
        {
            context.Report(connect.Path, [platform.OperatingSystemFamily.Describe()]);
        }
    }
}
