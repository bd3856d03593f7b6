namespace Fargate;

/// <summary>What all attributes of this package have: the stage that they are for.</summary>
public abstract class FargateAttribute : Attribute
{
    private protected FargateAttribute()
    {
    }

    /// <summary>
    /// The stage of the project for which the attribute holds, such as <c>production</c>; several with commas between them, such as
    /// <c>staging, production</c>. All of them by default. What is set for a stage overrides what the same class sets for all stages, as a
    /// derived class overrides over its base. Refused: a name that no <c>FargateStage</c> item of the project has. See docs/stages.md of
    /// the package's repository.
    /// </summary>
    public string? Stage { get; set; }
}
