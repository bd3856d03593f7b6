using Fargate.Core.Edits;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>The file names its JSON schema.</summary>
internal sealed class SchemaReference : Rule
{
    public const string Key = "$schema";

    public static readonly Edit Remove = new("remove", "Remove '$schema'", Change.Remove(ApiPath.Root.Field(Key)));

    public override string Id => "FARG1509";

    public override string Title => "Deploy tools reject '$schema'";

    public override string MessageFormat => "'$schema' helps editors, but register-task-definition rejects it: remove it";

    public override string Description =>
        "The AWS CLI and boto3 reject it with \"Unknown parameter in input\". Editors can associate a schema with a file name instead.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;
}
