using Fargate.Core.Limits;
using Fargate.Core.Model.Services;
using Fargate.Core.Rules.Logging;

namespace Fargate.Core.Rules.Services.Connect;

/// <summary>Logs of the proxy of Service Connect that the log driver does not take.</summary>
internal sealed class InvalidProxyLogs : ResourceRule<Service>
{
    public override string Id => "FARG1277";

    public override string Title => "logConfiguration of Service Connect does not fit its log driver";

    public override string MessageFormat => "logConfiguration of Service Connect is not valid: {0}";

    public override string Description =>
        "The Service Connect proxy is a container of the task, and its log driver supports the same options as for other containers.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        var log = service.Input.ServiceConnectConfiguration.LogConfiguration;
        if (!log.LogDriver.IsKnown(out var name) || LogDrivers.Find(name) is not { } driver)
            return;
        foreach (var option in driver.Options)
        {
            var value = log.Options[option.Name];
            if (option.Need == OptionNeed.Enforced && LogOptions.IsGiven(log, option.Name) == false && option.Name != LogDrivers.StreamPrefix)
                context.Report(value.Path, [$"the log driver {driver.Name} requires the option '{option.Name}'"]);
            else if (value.IsKnown(out var text) && option.Value is { } allowed && !allowed.Accepts(text))
                context.Report(value.Path, [$"'{option.Name}' is '{Wording.Truncate(text)}', but must be {allowed.Expected}"]);
        }

        var group = log.Options[LogDrivers.Group];
        if (driver == LogDrivers.AwsLogs && InvalidLogGroup.FaultOf(group) is { } fault)
            context.Report(group.Path, [$"log group '{fault.Name}' {fault.What}; a log group name must be 1 to 512 letters, digits and ./_#-"], fault.Edits);
    }
}
