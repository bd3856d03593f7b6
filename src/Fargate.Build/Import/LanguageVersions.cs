using System.Globalization;

namespace Fargate.Build.Import;

/// <summary>What a project's property LangVersion says.</summary>
internal static class LanguageVersions
{
    private const double FirstWithClassesWithoutBodies = 12;

    /// <summary>Whether it knows C# 12. A word such as <c>latest</c>, or none, stands for the newest version of the compiler at hand.</summary>
    public static bool IsModern(string langVersion) =>
        !double.TryParse(langVersion, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var version)
        || version >= FirstWithClassesWithoutBodies;
}
