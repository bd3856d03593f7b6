using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>Something in a container lacks a field that it has to have.</summary>
internal sealed class MissingStructureField : TaskDefinitionRule
{
    public override string Id => "FARG0320";

    public override string Title => "Container setting, such as ulimits or dependsOn, is missing a required field";

    public override string MessageFormat => "'{0}' has no '{1}', which is required";

    public override string Description =>
        "The AWS CLI and the SDKs do not send the request: \"Missing required parameter in containerDefinitions[0].ulimits[0]: "
        + "\"softLimit\"\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            if (container.Has("restartPolicy"))
                Check(container.RestartPolicy, "restartPolicy", RequiredFields.RestartPolicy);
            CheckAll(container.Ulimits, "ulimits", RequiredFields.Ulimit);
            CheckAll(container.LinuxParameters.Tmpfs, "tmpfs", RequiredFields.Tmpfs);
            CheckAll(container.DependsOn, "dependsOn", RequiredFields.DependsOn);
        }

        void CheckAll<T>(ApiList<T> items, string name, string[] required)
            where T : ApiView
        {
            foreach (var item in items)
                Check(item, name, required);
        }

        void Check(ApiView structure, string name, string[] required)
        {
            foreach (var field in required)
            {
                if (structure.Lacks(field))
                    context.Report(structure.Path.Field(field), [name, field]);
            }
        }
    }
}
