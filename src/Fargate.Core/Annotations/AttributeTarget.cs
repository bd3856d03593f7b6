namespace Fargate.Core.Annotations;

/// <summary>What kind of class an attribute belongs on.</summary>
public enum AttributeTarget
{
    Task,
    Container,
}
