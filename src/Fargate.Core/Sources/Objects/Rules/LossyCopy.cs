using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Objects.Values;

namespace Fargate.Core.Sources.Objects.Rules;

/// <summary>A task definition is registered again from what was described, and some of its fields are left behind.</summary>
internal sealed class LossyCopy : CodeRule
{
    private const string Request = "Amazon.ECS.Model.RegisterTaskDefinitionRequest";

    // So many fields from one definition are no coincidence.
    private const int Few = 3;

    public override string Id => "FARG1605";

    public override string Title => "Code that copies a task definition must copy all fields that can be set";

    public override string MessageFormat => "The copy of a described task definition leaves out {0}, so the new revision runs without them: copy them, too";

    public override string Description =>
        "RegisterTaskDefinition keeps nothing of the previous revision: a field that is not in the request is not in the new revision. A "
        + "copy that was complete when it was written becomes incomplete when the API gets new fields.";

    public override Certainty Certainty => Certainty.Practice;

    public override IReadOnlyCollection<string> Types { get; } = new HashSet<string>(StringComparer.Ordinal) { Request };

    public override void Check(CodeObject made, Action<CodeValue, object[]> report)
    {
        if (made.IsOpen)
            return;
        var sources = made.Properties.Select(it => it.Value).OfType<CodeUnknown>().Where(it => it.CopiedFrom is not null).GroupBy(it => it.CopiedFrom).ToList();
        if (sources is not [var copied] || copied.Count() < Few)
            return;
        var missing = TaskDefinitionShape.Instance.Fields.Select(it => it.Name)
            // Tags are not in the definition that is described, but beside it.
            .Where(field => field != "tags" && !made.Properties.Exists(it => string.Equals(it.Key, field, StringComparison.OrdinalIgnoreCase))).ToList();
        if (missing.Count > 0)
            report(made, [string.Join(", ", missing.Select(it => $"'{it}'"))]);
    }
}
