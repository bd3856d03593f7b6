using Fargate.Core.Rules;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>[JsonField] with a pointer or a value that does not read, or another argument that takes JSON.</summary>
internal sealed class InvalidJsonField : Rule
{
    public override string Id => "FARG0014";

    public override string Title => "[JsonField] path or value is not valid";

    public override string MessageFormat => "{0} has no effect: {1}";

    public override string Description =>
        "[JsonField] has a JSON Pointer (RFC 6901) and a value in JSON, both relative to the class that has the attribute. HookDetails of "
        + "[DeploymentLifecycleHook] is JSON, too.";

    public override Certainty Certainty => Certainty.Enforced;

    public static AnnotatedFinding Find(string reason, AttributeLocation place, string what = "[JsonField]") => new(new InvalidJsonField(), place, [what, reason]);
}
