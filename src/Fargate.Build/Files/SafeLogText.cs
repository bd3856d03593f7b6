using System.Globalization;
using System.Text;

namespace Fargate.Build.Files;

/// <summary>Text from an assembly, made fit for a log: one line, of bounded length.</summary>
internal static class SafeLogText
{
    private const int Longest = 300;

    public static string Of(string text)
    {
        var line = new StringBuilder();
        foreach (var c in text)
        {
            if (line.Length >= Longest)
                return line.Append("...").ToString();
            if (char.IsControl(c))
                line.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                line.Append(c);
        }

        return line.ToString();
    }
}
