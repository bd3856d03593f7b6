namespace Fargate.Core.Limits;

/// <summary>Whether an option may be left out.</summary>
public enum OptionNeed
{
    Optional,

    /// <summary>AWS says that it is required; that the service refuses a definition without it was not seen.</summary>
    Documented,

    /// <summary>Seen refused without it.</summary>
    Enforced,
}
