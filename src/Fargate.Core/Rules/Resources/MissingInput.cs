using Fargate.Core.Rules.Services.Deployments;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Resources;

/// <summary>A field is missing that the API requires.</summary>
internal sealed class MissingInput : ResourceRule
{
    public override string Id => "FARG1280";

    public override string Title => "The API requires a field that is missing";

    public override string MessageFormat => "The {0} is missing: {1}";

    public override string Description =>
        "The AWS CLI answers with \"Missing required parameter in input\" and sends nothing; the service itself would refuse the request, too.";

    public override Certainty Certainty => Certainty.Enforced;

    public override void Check(ResourceContext context)
    {
        // What is required of a service is its task definition.
        if (context.Service?.Input.MayHaveTaskSets() == true)
            return;
        foreach (var required in RequiredInput.All)
        {
            if (required.Kind == context.Kind && IsMissing(context.Root, required.Field))
                context.Report(required.Field, [required.What, required.HowTo]);
        }
    }

    private static bool IsMissing(ApiObject root, ApiPath field) => !root.IsOpen && ApiTree.Along(root, field) switch
    {
        // As far down as there is something: the field itself, or what it would be in.
        [.., ApiObject { IsOpen: false } or ApiScalar { Text: "" }] => true,
        _ => false,
    };
}
