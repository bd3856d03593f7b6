using System.Text;

namespace Fargate.Fuzz.Drawing;

/// <summary>Changes a text: its characters, its tokens, its lines.</summary>
internal static class Mutation
{
    private static readonly string[] Json =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "0", "-1", "1e999", "99999999999999999999", "\"\"", "\"x\"", "//", "/*", "*/", "{{", "}}", "${", "<", ">", "%", "$$$",
        "\u0000", "\ufeff", "\ufffe", "\ud800", "é", "\u2028", "İ", "\r", "\n", "\r\n", "\t", "\"name\": \"web\",", "\"name[\": 1,", "\"containerDefinitions\":", "\"taskDefinition\":", "[[[[[[[[",
        "{\"a\":", "// comment\n", "/* comment */", "__A__", "<IMAGE>", "{{VERSION}}",
    ];

    private static readonly string[] CSharp =
    [
        "{", "}", "[", "]", "(", ")", ",", ";", "\"", "\"\"\"", "\\", "null", "true", "0", "-1", "int.MaxValue", "1.5", "'x'", "\"\"", "\"x\"", "\"a[\"", "\"${Tag}\"", "\"$${Tag}\"", "\"/a[/0\"",
        "typeof(int)", "new[] { 1 }", "new string[0]", "default", "nameof(Fargate)", "// comment\n", "/* comment */", "/// <summary>x</summary>\n", "#if A\n", "#endif\n", "#region x\n", "#endregion\n",
        "\r\n", "\n", "\ufffe", "@class", "partial ", "abstract ", "static ", "[Container]", "[JsonField(\"/a\", \"1\")]", "[PortMapping(80)]", "[Tag(\"a\", \"b\"), Tag(\"a\", \"c\")]", "[Service(\"s\")]", "Name = ",
        "StopTimeout = 500, ", "Cpu = 1, ", "[EnvironmentVariable(\"A\", \"b\")]", "[LinuxParameters(AddCapabilities = new[] { \"NET_ADMIN\", \"CAP_SYS_PTRACE\" })]", "[AwsLogs(\"g\")]",
    ];

    public static string OfJson(string text, Random random, int most = 5) => Of(text, random, Json, most);

    public static string OfCSharp(string text, Random random, int most = 3) => Of(text, random, CSharp, most);

    private static string Of(string original, Random random, string[] tokens, int most)
    {
        var text = new StringBuilder(original);
        for (var times = random.Next(0, most + 1); times > 0 && text.Length > 0; times--)
            Change(text, random, tokens);
        return random.Next(8) switch
        {
            0 => text.Replace("\r\n", "\n").Replace("\n", "\r\n").ToString(),
            1 => text.Replace("\r", "").Replace("\n", "").ToString(),
            _ => text.ToString(),
        };
    }

    private static void Change(StringBuilder text, Random random, string[] tokens)
    {
        var at = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 40), text.Length - at);
        var token = tokens[random.Next(tokens.Length)];
        switch (random.Next(8))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, token);
                break;
            case 2:
                text.Insert(random.Next(text.Length), text.ToString(at, length));
                break;
            case 3:
                text[at] = (char)random.Next(random.Next(2) == 0 ? 128 : 65536);
                break;
            case 4:
                text.Insert(at, string.Concat(Enumerable.Repeat(token, random.Next(100))));
                break;
            default:
                ReplaceToken(text, at, token);
                break;
        }
    }

    // A whole value, name or mark gives way to another: what stays is often well-formed.
    private static void ReplaceToken(StringBuilder text, int at, string token)
    {
        var (start, end) = (at, at + 1);
        if (IsWord(text[at]))
        {
            while (start > 0 && IsWord(text[start - 1]))
                start--;
            while (end < text.Length && IsWord(text[end]))
                end++;
        }

        if (start > 0 && end < text.Length && text[start - 1] == '"' && text[end] == '"')
            (start, end) = (start - 1, end + 1);
        text.Remove(start, end - start).Insert(start, token);
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.';
}
