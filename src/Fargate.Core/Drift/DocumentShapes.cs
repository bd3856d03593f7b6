using Fargate.Core.Kinds;
using Fargate.Core.Model.Services;
using Fargate.Core.Outputs;
using Fargate.Core.Tree;

namespace Fargate.Core.Drift;

/// <summary>What the API says of a document, by the end of its file's name.</summary>
public static class DocumentShapes
{
    private static readonly (string Suffix, Shape? Shape)[] All =
    [
        (FileNames.Suffix, ResourceKind.Task.Shape),
        (FileNames.Service, InputOf(ResourceKind.Service)),
        (".update-service.json", UpdateServiceShape.Instance),
        (FileNames.ScalableTarget, ResourceKind.Service.Shape["scalableTarget"]),
        (".scaling-policy.json", (ResourceKind.Service.Shape["scalingPolicies"] as ListShape)?.Item),
        (".scheduled-action.json", (ResourceKind.Service.Shape["scheduledActions"] as ListShape)?.Item),
        (FileNames.RunTask, InputOf(ResourceKind.RunTask)),
        (FileNames.Schedule, ResourceKind.Schedule.Shape),
        (".cluster.json", ResourceKind.Cluster.Shape),
        (FileNames.FargateProfile, ResourceKind.FargateProfile.Shape),
    ];

    /// <summary>Null for a document that is no input of the API: a policy, a template.</summary>
    public static Shape? Of(string name) => Array.Find(All, it => name.EndsWith(it.Suffix, StringComparison.Ordinal)).Shape;

    private static Shape? InputOf(ResourceKind kind) => kind.Shape[kind.InputField!];
}
