using Fargate.Core.Kinds;
using Fargate.Core.Model.Services;
using Fargate.Core.Outputs;
using Fargate.Core.Tree;

namespace Fargate.Core.Drift;

/// <summary>What the API says of a document, by the end of its file's name.</summary>
public static class DocumentShapes
{
    public const string Service = ".service.json";
    public const string ScalableTarget = ".scalable-target.json";

    private static readonly (string Suffix, Shape? Shape)[] All =
    [
        (FileNames.Suffix, ResourceKind.Task.Shape),
        (Service, InputOf(ResourceKind.Service)),
        (".update-service.json", UpdateServiceShape.Instance),
        (ScalableTarget, ResourceKind.Service.Shape["scalableTarget"]),
        (".scaling-policy.json", (ResourceKind.Service.Shape["scalingPolicies"] as ListShape)?.Item),
        (".scheduled-action.json", (ResourceKind.Service.Shape["scheduledActions"] as ListShape)?.Item),
        (".run-task.json", InputOf(ResourceKind.RunTask)),
        (".schedule.json", ResourceKind.Schedule.Shape),
        (".cluster.json", ResourceKind.Cluster.Shape),
        (".fargate-profile.json", ResourceKind.FargateProfile.Shape),
    ];

    /// <summary>Null for a document that is no input of the API: a policy, a template.</summary>
    public static Shape? Of(string name) => Array.Find(All, it => name.EndsWith(it.Suffix, StringComparison.Ordinal)).Shape;

    private static Shape? InputOf(ResourceKind kind) => kind.Shape[kind.InputField!];
}
