using System.Text;
using Fargate.Core.Json;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Task;

/// <summary>More JSON than the service takes.</summary>
internal sealed class DefinitionTooLarge : TaskDefinitionRule
{
    public override string Id => "FARG0212";

    public override string Title => "Task definition exceeds the maximum size of 64 KiB";

    public override string MessageFormat => "The {0}, and ECS accepts {1} by its own count: move environment variables to files in Amazon S3, or split the task";

    public override string Description =>
        "ECS returns \"Actual length: 'N'. Max allowed length is '65536' bytes.\" It measures its own representation, which is smaller than "
        + "the JSON, so the rule reports only task definitions of more than 81920 bytes, without white space, and those whose strings "
        + "alone, without field names and punctuation, exceed the limit.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        // Most definitions are far from the limit, and writing one to learn its size would cost more than many other rules together.
        if (MostBytes(task.Root) <= DefinitionSize.MaxBytes)
            return;
        // What is unknown is left out, so that there can only be more.
        var size = Encoding.UTF8.GetByteCount(JsonWriter.WriteLine(task.Root));
        if (size > DefinitionSize.SurelyNearBytes)
            context.Report(task.Path, [SizeEdits.Invariant($"task definition has {size} bytes of JSON"), DefinitionSize.MaxBytes]);
        else if (size > DefinitionSize.MaxBytes && BytesOfTexts(task.Root) is > DefinitionSize.MaxBytes and var texts)
            context.Report(task.Path, [SizeEdits.Invariant($"strings of the task definition alone have {texts} bytes"), DefinitionSize.MaxBytes]);
    }

    // In whatever form the service counts, they are in it.
    private static int BytesOfTexts(ApiNode root) =>
        root.DescendantsAndSelf().OfType<ApiScalar>().Where(it => it.Kind == ScalarKind.String).Sum(it => Encoding.UTF8.GetByteCount(it.Text));

    /// <summary>No fewer bytes than the node has as compact JSON, where no character takes more than six (<c>\u0001</c>).</summary>
    private static int MostBytes(ApiNode node) => node switch
    {
        ApiScalar it => (6 * it.Text.Length) + 3,
        ApiArray it => 3 + it.Items.Sum(MostBytes),
        ApiObject it => 3 + it.Keys.Sum(key => (6 * key.Length) + 3 + MostBytes(it[key]!)),
        _ => 5,
    };
}
