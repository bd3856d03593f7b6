using Fargate.Core.Edits;
using Fargate.Core.Json;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>A value is null.</summary>
internal sealed class NullValue : Rule
{
    public override string Id => "FARG1512";

    public override string Title => "Deploy tools refuse null";

    public override string MessageFormat => "'{0}' is null, which the AWS CLI refuses: leave it out";

    public override string Description =>
        "The service takes null for an absent value, but the AWS CLI and boto3 answer with \"Invalid type for parameter\", value: None.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public static FileFinding Find(JsonSpan span, ApiPath path) =>
        new(new NullValue(), span, [path.IsItem ? path.Parent!.Name : path.Name], [new Edit("remove", "Remove it", Change.Remove(path))]);
}
