using Fargate.Core.Model.Services;
using Fargate.Core.Tree;

namespace Fargate.Core.Outputs.Cli;

/// <summary>The input of <c>aws ecs update-service</c> that makes a service what its class says.</summary>
internal static class UpdateServiceInput
{
    // What CreateService takes and UpdateService does not. Source: botocore 1.43.11, ecs/2014-11-13/service-2.json, read 2026-11-30.
    private static readonly string[] OfCreateOnly = ["serviceName", "launchType", "clientToken", "role", "schedulingStrategy", "tags"];

    /// <summary>None where no name is known.</summary>
    public static OutputFile[] Of(ApiNode? service)
    {
        if (service is not ApiObject created || created.TextOf("serviceName") is not { } name)
            return [];
        var input = new ApiObject();
        input.Set("service", ApiScalar.String(name));
        foreach (var key in created.Keys.Where(it => !OfCreateOnly.Contains(it)))
            input.Set(key, created[key]!);
        return CliInput.Of(name, ".update-service.json", input, ServiceShape.Instance["service"]!, CliInput.SummaryOf(input, "desiredCount"));
    }
}
