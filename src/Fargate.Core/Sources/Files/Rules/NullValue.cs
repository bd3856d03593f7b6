using Fargate.Core.Edits;
using Fargate.Core.Json;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>Values are null.</summary>
internal sealed class NullValue : Rule
{
    private const int MaxNames = 50;

    // No one wrote more by hand, and an edit travels with its finding.
    private const int MaxRemoved = 500;

    public override string Id => "FARG1512";

    public override string Title => "Deploy tools reject null values";

    public override string MessageFormat => "{0} null, which the AWS CLI rejects: leave {1} out";

    public override string Description =>
        "ECS treats null as absent, but the AWS CLI and boto3 fail with \"Invalid type for parameter\", value: None. Reported once for each "
        + "file.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public static FileFinding Find(IReadOnlyList<(JsonSpan Span, ApiPath Path)> nulls)
    {
        var names = nulls.Select(it => Wording.Truncate(it.Path.IsItem ? it.Path.Parent!.Name : it.Path.Name)).Distinct().ToList();
        var named = names.Take(MaxNames).Select(it => $"'{it}'");
        string[] told = names.Count > MaxNames ? [.. named, SizeEdits.Invariant($"{names.Count - MaxNames} more")] : [.. named];
        // From the end on: what goes from a list moves what is behind it.
        var edit = nulls.Count > MaxRemoved ? [] : new[] { new Edit("remove", nulls.Count == 1 ? $"Remove {told[0]}" : "Remove the null values", [.. nulls.Reverse().Select(it => Change.Remove(it.Path))]) };
        return new FileFinding(new NullValue(), nulls[0].Span, [$"{Wording.And(told)} {(told.Length == 1 ? "is" : "are")}", nulls.Count == 1 ? "it" : "them"], edit);
    }
}
