using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules.Roles;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Security;

/// <summary>The correction of a secret that stands in the environment.</summary>
internal static class SecretEdit
{
    /// <summary>A secret of the same name, read from a parameter that the user puts the value into, with the role that secrets need.</summary>
    public static Edit[] For(TaskDefinition task, Container container, EnvironmentVariable variable, RuleContext context)
    {
        var secrets = container.Secrets;
        var isRoleMissing = RoleValues.IsMissing(task.ExecutionRoleArn);
        var role = isRoleMissing ? ExecutionRoleEdit.Find(task, context) : null;
        if (!variable.Name.IsKnown(out var name) || !secrets.IsComplete || secrets.Any(it => it.Name.IsUnknown || it.Name.Is(name))
            || (isRoleMissing && role is null))
        {
            return [];
        }

        var parameter = task.Family.IsKnown(out var family) ? $"/{family}/{name}" : "/" + name;
        if (!ParameterNames.IsValid(parameter) || ParameterNames.ReservedStart(parameter.Substring(1)) is not null)
            return [];
        var secret = new ApiObject();
        secret.Set("name", ApiScalar.String(name));
        secret.Set("valueFrom", ApiScalar.String(parameter));
        return
        [
            new Edit(
                "secret",
                $"Read '{Wording.Truncate(name)}' from the parameter '{Wording.Truncate(parameter)}' of Parameter Store{(role is null ? "" : $", and set executionRoleArn to {role.Value.Role}")}",
                [Change.Remove(variable.Path), new Change(secrets.Path.Item(secrets.Count), secret), .. role is null ? Array.Empty<Change>() : [role.Value.Change]]) { IsManual = true },
        ];
    }
}
