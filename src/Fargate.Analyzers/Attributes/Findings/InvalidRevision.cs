using Fargate.Core.Rules;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>A revision that is none, or none of a class.</summary>
internal sealed class InvalidRevision : Rule
{
    public override string Id => "FARG0020";

    public override string Title => "Revision must be 1 or more, and needs the task definition as a class, not a text";

    public override string MessageFormat => "Revision = {0} cannot be used: {1}";

    public override string Description =>
        "Revision pins a service, a standalone task or a schedule to one revision of the task definition that a class declares. Revisions "
        + "start at 1, and a task definition that is given as a string contains its own revision. An invalid revision is left out of the "
        + "JSON, so the newest one would be started.";

    public override Certainty Certainty => Certainty.Enforced;

    public static AnnotatedFinding Find(int revision, string reason, AttributeLocation place) =>
        new(new InvalidRevision(), place, [revision.ToString(System.Globalization.CultureInfo.InvariantCulture), reason]);
}
