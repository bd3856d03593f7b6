namespace Fargate.Core.Rules;

/// <summary>What a rule is about. Each has its own range of ids: the hundreds of <c>FARGnnnn</c>.</summary>
public enum RuleCategory
{
    Authoring = 0,
    Size = 1,
    Task = 2,
    Container = 3,
    RightSizing = 11,
}
