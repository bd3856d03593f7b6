using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Connect;

/// <summary>A structure of Service Connect without a field that the API requires.</summary>
internal sealed class IncompleteServiceConnect : ResourceRule<Service>
{
    public override string Id => "FARG1244";

    public override string Title => "Service Connect is missing 'enabled' or the port of a client alias";

    public override string MessageFormat => "Service Connect {0}";

    public override string Description =>
        "The API requires \"enabled\" in addition to the services, and a port in each client alias: the AWS CLI rejects the file without "
        + "them.";

    public override Certainty Certainty => Certainty.Enforced;

    public override void Check(Service service, RuleContext context)
    {
        if (service is not { Input.ServiceConnectConfiguration: { IsPresent: true } connect })
            return;
        if (connect.Enabled.IsAbsent)
            context.Report(connect.Enabled.Path, ["has no 'enabled': set it to true"]);
        foreach (var alias in connect.Services.SelectMany(it => it.ClientAliases))
        {
            if (alias.Port.IsAbsent)
                context.Report(alias.Port.Path, ["has a client alias without a port: set its port"]);
        }
    }
}
