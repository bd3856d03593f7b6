using Fargate.Core.Rules;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>The file is the output of describe-task-definition.</summary>
internal sealed class DescribeOutput : Rule
{
    public override string Id => "FARG1507";

    public override string Title => "File is the output of describe-task-definition, which cannot be registered";

    public override string MessageFormat => "register-task-definition takes the contents of 'taskDefinition', without the read-only fields";

    public override string Description =>
        "Printed by describe-task-definition or register-task-definition. The AWS CLI rejects it with \"Unknown parameter in input\", and "
        + "so does the action amazon-ecs-render-task-definition, which looks for containerDefinitions. Its contents are checked like any "
        + "other task definition.";

    public override Certainty Certainty => Certainty.Documented;
}
