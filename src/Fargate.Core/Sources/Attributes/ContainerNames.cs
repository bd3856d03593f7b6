using System.Text;

namespace Fargate.Core.Sources.Attributes;

/// <summary>The name of a container that is given none.</summary>
public static class ContainerNames
{
    /// <summary>The class name in kebab case: <c>LogRouter</c> is <c>log-router</c>, <c>HTTPProxy</c> is <c>http-proxy</c>.</summary>
    public static string FromClassName(string className)
    {
        var name = new StringBuilder();
        for (var i = 0; i < className.Length; i++)
        {
            var c = className[i];
            if (char.IsUpper(c) && i > 0 && className[i - 1] != '_' && StartsWord(className, i))
                name.Append('-');
            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }

    // At a change from lower to upper case, and at the last capital of an abbreviation.
    private static bool StartsWord(string name, int at) =>
        !char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1]));
}
