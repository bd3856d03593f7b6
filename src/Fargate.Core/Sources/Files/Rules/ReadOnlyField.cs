using Fargate.Core.Edits;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>Fields that the service tells, and does not take.</summary>
internal sealed class ReadOnlyField : Rule
{
    /// <summary>Source: TaskDefinition in AWS's model, less what RegisterTaskDefinitionRequest has (read 2026-11-23).</summary>
    public static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt", "registeredBy", "deregisteredAt",
        "deleteRequestedAt",
    };

    public override string Id => "FARG1506";

    public override string Title => "Read-only field must be removed before registering";

    public override string MessageFormat => "register-task-definition rejects these fields of describe-task-definition: {0}";

    public override string Description =>
        "The AWS CLI and boto3 reject these fields with \"Unknown parameter in input\". The action amazon-ecs-deploy-task-definition drops "
        + "them.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public static Edit Remove(IEnumerable<string> names) =>
        new("remove", "Remove the read-only fields", [.. names.Select(it => Change.Remove(ApiPath.Root.Field(it)))]);
}
