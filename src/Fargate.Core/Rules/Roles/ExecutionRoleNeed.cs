using Fargate.Core.Aws;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Roles;

/// <summary>What a container needs the execution role of its task for.</summary>
/// <param name="Reason">As a message names it, before the container's name.</param>
/// <param name="IsNeeded">Whether a container surely does.</param>
/// <param name="IsEnforced">Whether the service was seen to refuse a definition without the role.</param>
/// <param name="IsFargateOnly">Whether it does so on Fargate only.</param>
internal sealed record ExecutionRoleNeed(string Reason, Func<Container, bool> IsNeeded, bool IsEnforced, bool IsFargateOnly = true)
{
    /// <summary>
    /// Source: the API's answers as cdk-preflight 0.0.143 and others quote them, and Amazon ECS Developer Guide, "Amazon ECS task
    /// execution IAM role"; read 2026-11-23.
    /// </summary>
    public static readonly ExecutionRoleNeed[] All =
    [
        new("the private ECR image", static it => it.Image.IsKnown(out var image) && EcrImages.IsPrivate(image), IsEnforced: true),
        new("awslogs", static it => it.LogConfiguration.LogDriver.IsKnown(out var driver) && driver == "awslogs", IsEnforced: true),
        new("secrets", static it => it.Has("secrets"), IsEnforced: true, IsFargateOnly: false),
        new("repositoryCredentials", static it => it.Has("repositoryCredentials"), IsEnforced: true),
        new("environmentFiles", static it => it.Has("environmentFiles"), IsEnforced: false),
        new("credentialSpecs", static it => it.Has("credentialSpecs"), IsEnforced: false),
        new("secretOptions", static it => it.LogConfiguration.Has("secretOptions"), IsEnforced: false),
    ];

    /// <summary>The needs of a task that has no execution role, each with the first container that has it.</summary>
    public static IReadOnlyList<(ExecutionRoleNeed Need, string Text)> Of(TaskDefinition task)
    {
        var needs = new List<(ExecutionRoleNeed, string)>();
        if (!RoleValues.IsMissing(task.ExecutionRoleArn))
            return needs;
        foreach (var need in All)
        {
            if (need.IsFargateOnly && task.RequiresFargate != true)
                continue;
            if (task.Containers.FirstOrDefault(need.IsNeeded) is { } container)
                needs.Add((need, need.Reason + (container.Name.IsKnown(out var name) ? $" of '{Wording.Truncate(name)}'" : "")));
        }

        return needs;
    }
}
