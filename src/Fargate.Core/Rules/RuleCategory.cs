namespace Fargate.Core.Rules;

/// <summary>What a rule is about. Each has its own range of ids: the hundreds of <c>FARGnnnn</c>.</summary>
public enum RuleCategory
{
    Authoring = 0,
    Size = 1,
    Task = 2,
    Container = 3,
    Port = 4,
    Lifecycle = 5,
    Environment = 6,
    Storage = 7,
    Logging = 8,
    Role = 9,
    Security = 10,
    RightSizing = 11,
    Service = 12,
    Eks = 13,
    DotNet = 14,
    JsonFile = 15,
    Code = 16,
}
