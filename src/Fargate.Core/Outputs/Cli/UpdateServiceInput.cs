using Fargate.Core.Limits;
using Fargate.Core.Model.Services;
using Fargate.Core.Tree;

namespace Fargate.Core.Outputs.Cli;

/// <summary>The input of <c>aws ecs update-service</c>, which makes a service that is there what its class says, as far as that call can.</summary>
internal static class UpdateServiceInput
{
    /// <summary>None where no name is known that could name a file.</summary>
    /// <param name="service">The input of create-service.</param>
    /// <param name="isScaled">Whether scaling decides how many tasks run: a deployment must not put that back.</param>
    public static OutputFile[] Of(ApiNode? service, bool isScaled)
    {
        if (service is not ApiObject created || created["serviceName"] is not ApiScalar name)
            return [];
        var controller = (created["deploymentController"] as ApiObject)?.TextOf("type");
        var input = new ApiObject();
        input.Set("service", name);
        foreach (var key in created.Keys.Where(it => it == "cluster" || ServiceUpdates.RefusalOf(it, controller) is null))
            input.Set(key, created[key]!);
        if (isScaled)
            input.Remove("desiredCount");
        return CliInput.Of(name.Text, ".update-service.json", input, UpdateServiceShape.Instance, CliInput.SummaryOf(input, "desiredCount"));
    }
}
