using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Eks;
using Fargate.Core.Model.Runs;
using Fargate.Core.Model.Schedules;
using Fargate.Core.Model.Services;
using Fargate.Core.Rules.Services.Deployments;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Resources;

/// <summary>A field is missing that the API requires.</summary>
internal sealed class MissingInput : SharedResourceRule
{
    public override string Id => "FARG1280";

    public override string Title => "Service, standalone task, schedule or profile is missing a required field";

    public override string MessageFormat => "The {0} is missing: {1}";

    public override string Description =>
        "The AWS CLI does not send the request: \"Missing required parameter in input\". The API would reject it, too.";

    public override Certainty Certainty => Certainty.Enforced;

    public MissingInput()
    {
        On<Service>(static (service, context) =>
        {
            // What is required of a service is its task definition.
            if (!service.Input.MayHaveTaskSets())
                Check(context, service, ServiceShape.Instance, RequiredInput.OfService);
        });
        On<RunTask>(static (run, context) => Check(context, run, RunTaskShape.Instance, RequiredInput.OfRunTask));
        On<Schedule>(static (schedule, context) => Check(context, schedule, ScheduleShape.Instance, RequiredInput.OfSchedule));
        On<FargateProfile>(static (profile, context) => Check(context, profile, FargateProfileShape.Instance, RequiredInput.OfFargateProfile));
    }

    private static void Check(RuleContext context, ResourceView resource, ObjectShape shape, IReadOnlyList<RequiredInput> inputs)
    {
        foreach (var required in inputs)
        {
            if (IsMissing(resource.Root, shape, required.Field))
                context.Report(required.Field, [required.What, context.Words.HowToSet(required.Field)]);
        }
    }

    private static bool IsMissing(ApiObject root, ObjectShape shape, ApiPath field) => !root.IsOpen && ApiTree.Along(root, shape, field) switch
    {
        // As far down as there is something: the field itself, or what it would be in.
        [.., ApiObject { IsOpen: false } or ApiScalar { Text: "" }] => true,
        _ => false,
    };
}
