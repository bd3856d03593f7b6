using Fargate.Core.Rules;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>The file has comments.</summary>
internal sealed class Comment : Rule
{
    public override string Id => "FARG1510";

    public override string Title => "Deploy tools reject comments in JSON";

    public override string MessageFormat => "JSON has no comments: the AWS CLI and most deploy tools reject the file";

    public override string Description =>
        "The AWS CLI fails with \"Invalid JSON received.\" Reported once for each file.";

    public override Certainty Certainty => Certainty.Documented;
}
