namespace Fargate.Core.Rules;

/// <summary>The ids of the rules that the build enforces once more before it writes a file: an analyzer can be switched off.</summary>
public static class BuildRules
{
    /// <summary>A family that can name no file.</summary>
    public const string InvalidFamily = "FARG0201";

    /// <summary>Two task definitions of one file.</summary>
    public const string DuplicateFamily = "FARG0006";

    /// <summary>Two other resources of one file.</summary>
    public const string DuplicateResource = "FARG0019";
}
