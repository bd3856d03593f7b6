namespace Fargate.Benchmarks;

/// <summary>What of the package a project has beside the attributes.</summary>
[Flags]
public enum Package
{
    None = 0,
    Generator = 1,
    Analyzers = 2,
    All = Generator | Analyzers,

    /// <summary>Nothing of it: what is generated, as files of the project.</summary>
    Members = 4,
}
