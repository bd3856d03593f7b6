using Fargate.Core.Rules;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>A list of container definitions has a field that the API does not have: Terraform, which takes such lists, does not refuse it.</summary>
internal sealed class FieldLeftOut : Rule
{
    public override string Id => "FARG1514";

    public override string Title => "Terraform drops unknown fields of a container definition";

    public override string MessageFormat => "'{0}' is not a field of {1}, and Terraform drops it{2}";

    public override string Description =>
        "In a list of container definitions, as Terraform's AWS provider reads it, a field that the API does not have is dropped "
        + "silently.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;
}
