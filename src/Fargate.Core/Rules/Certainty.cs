namespace Fargate.Core.Rules;

/// <summary>How sure a rule is. It decides how loud the rule is.</summary>
public enum Certainty
{
    /// <summary>Seen refused by the real API, or by this package's own build: an error.</summary>
    Enforced,

    /// <summary>Documented by AWS, or asked for by the team's own configuration: a warning.</summary>
    Documented,

    /// <summary>Good practice: a suggestion.</summary>
    Practice,

    /// <summary>Good practice for some teams: off until switched on, then a warning.</summary>
    OptIn,
}
