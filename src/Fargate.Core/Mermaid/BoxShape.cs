namespace Fargate.Core.Mermaid;

/// <summary>The form of a box.</summary>
internal enum BoxShape
{
    /// <summary>What is deployed.</summary>
    Square,

    /// <summary>What is not the project's own, or starts something.</summary>
    Round,

    /// <summary>What keeps data.</summary>
    Cylinder,
}
