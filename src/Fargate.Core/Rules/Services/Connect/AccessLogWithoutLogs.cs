using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Connect;

/// <summary>An access log of a proxy that has no log.</summary>
internal sealed class AccessLogWithoutLogs : ResourceRule<Service>
{
    private const string AccessLog = "accessLogConfiguration";

    public override string Id => "FARG1262";

    public override string Title => "Service Connect access logs need a log configuration";

    public override string MessageFormat => "accessLogConfiguration has no effect without logConfiguration: the access log goes to the log of the proxy";

    public override string Description =>
        "AWS says of accessLogConfiguration: \"To enable access logs, you must also specify a logConfiguration in the serviceConnectConfiguration.\"";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        var connect = service.Input.ServiceConnectConfiguration;
        if (connect.Has(AccessLog) && connect.Lacks("logConfiguration") && !connect.Enabled.Is(false))
            context.Report(connect.Path.Field(AccessLog), []);
    }
}
