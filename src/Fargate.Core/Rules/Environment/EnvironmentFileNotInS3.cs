using Fargate.Core.Aws;
using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Environment;

/// <summary>An environment file that is no object in S3.</summary>
internal sealed class EnvironmentFileNotInS3 : TaskDefinitionRule
{
    private const string Url = "s3://";
    private const int LongestValue = 60;

    public override string Id => "FARG0607";

    public override string Title => "Environment file must be the ARN of an S3 object";

    public override string MessageFormat => "An environment file of {0} {1}";

    public override string Description =>
        "The type is 's3', and the value is the full ARN of an object. For other values ECS returns \"Invalid arn syntax\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            foreach (var file in container.EnvironmentFiles)
            {
                if (file.Type.IsAbsent)
                {
                    context.Report(
                        file.Type.Path,
                        [container.Describe(), "has no type; it must be 's3'"],
                        new Edit("type", "Use type 's3'", Change.Set(file.Type.Path, EnvironmentFiles.Type)));
                }

                CheckValue(task, context, container, file.Value);
            }
        }
    }

    private static void CheckValue(TaskDefinition task, RuleContext context, Container container, Value<string> value)
    {
        if (value.IsAbsent)
            context.Report(value.Path, [container.Describe(), "has no value; it must be the ARN of an S3 object"]);
        else if (value.IsKnown(out var text) && EnvironmentFiles.KeyOf(text) is null)
        {
            context.Report(
                value.Path,
                [container.Describe(), $"is '{Wording.Truncate(text, LongestValue)}'; it must be the ARN of an S3 object, such as arn:aws:s3:::bucket/key.env"],
                Edits(task, value.Path, text));
        }
    }

    private static Edit[] Edits(TaskDefinition task, ApiPath path, string text)
    {
        if (!text.StartsWith(Url, StringComparison.OrdinalIgnoreCase))
            return [];
        var arn = $"arn:{Partition(task)}:s3:::{text.Substring(Url.Length)}";
        return EnvironmentFiles.KeyOf(arn)?.EndsWith(EnvironmentFiles.Extension, StringComparison.Ordinal) == true
            ? [new Edit("arn", $"Use '{arn}'", Change.Set(path, arn))]
            : [];
    }

    // China and GovCloud have their own; the roles of the task say where it lives.
    private static string Partition(TaskDefinition task) =>
        (task.ExecutionRoleArn.IsKnown(out var role) && Arn.TryParse(role, out var arn))
        || (task.TaskRoleArn.IsKnown(out role) && Arn.TryParse(role, out arn))
            ? arn.Partition : "aws";
}
