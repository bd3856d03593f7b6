using System.Text.Json.Nodes;
using CsCheck;
using Fargate.Analyzers.Tests.Infrastructure;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>Texts of all kinds, and the parameters that may stand in them.</summary>
internal static class Texts
{
    private const string OddValue = "a=\"b\";#\\\n{c}$";

    private static readonly Gen<string> Names = Gen.String[Gen.Char["abzABZ019-_"], 1, 12];

    private static readonly string[] Words =
    [
        "", "a", "b c", "\"", "\\", "'", "\"\"\"", "\\\"", "\\n",
        "\n", "\r\n", "\t", "\u0001", "\u007f", "\u0085", "\u2028", "é", "漢字", "😀",
        "$", "$$", "$5", "{X}", "{{0}}", "${}", "${-x}", "${X", "$(X)", "%X%",
        "</summary>", "<c>&amp;</c>", "*/", "//", "#if", ";", "=", ",", "@\"", "null", "0",
    ];

    // What is written, and what becomes of it.
    private static readonly (string Written, string Filled)[] Holes =
    [
        ("${Region}", "eu-west-1"), ("${Odd}", OddValue), ("$${Region}", "${Region}"), ("$${NOT_DECLARED}", "${NOT_DECLARED}"),
    ];

    public static readonly BuildParameters Parameters = new("Region=eu-west-1", "Tag=1.4.2", "ContainerImage=shop/orders:7", "Odd=" + OddValue);

    /// <summary>A text of which the API says nothing.</summary>
    public static Value Text(this Draw draw, int least = 0)
    {
        var (written, filled) = ("", "");
        for (var count = draw.Number(least, 5); count > 0; count--)
        {
            var word = draw.Chance(15) ? draw.OneOf(Holes) : draw.OneOf(Words) is var plain ? (plain, plain) : default;
            // Something in between: "$" and "{X}" side by side would be a hole.
            var gap = draw.OneOf(" ", "-", "/", "x");
            (written, filled) = (written + gap + word.Item1, filled + gap + word.Item2);
        }

        return draw.Written(written, filled);
    }

    /// <summary>A text that somebody else reads: a hole that the build does not fill is theirs.</summary>
    public static Value FreeText(this Draw draw)
    {
        if (draw.Chance(80))
            return draw.Text();
        var text = draw.OneOf("${NOT_DECLARED}", "echo \"${HOME}\" ${1}", "x${A}${B}", "${A.B_1}");
        return draw.Written(text, text);
    }

    /// <summary>The same with more in it than white space.</summary>
    public static Value Line(this Draw draw)
    {
        while (true)
        {
            if (draw.FreeText() is var text && !string.IsNullOrWhiteSpace((string?)text.Json))
                return text;
        }
    }

    public static Value Written(this Draw draw, string written, string? filled = null) =>
        new(Literals.Text(written, draw.Number(0, Literals.Styles - 1)), JsonValue.Create(filled ?? written));

    /// <summary>Letters, digits, hyphens and underscores.</summary>
    public static string Name(this Draw draw) => draw.Of(Names) + (draw.Chance(3) ? new string('n', 220) : "");

    public static Value Image(this Draw draw)
    {
        switch (draw.Number(0, 4))
        {
            case 0:
                return new Value("Image.ThisProject", JsonValue.Create("shop/orders:7"));
            case 1:
                const string Ecr = "123456789012.dkr.ecr.";
                return draw.Written(Ecr + "${Region}.amazonaws.com/shop:${Tag}", Ecr + "eu-west-1.amazonaws.com/shop:1.4.2");
            case 2:
                var digest = new string('0', 60) + draw.Of(Gen.String[Gen.Char["0123456789abcdef"], 4, 4]);
                return draw.Written("public.ecr.aws/nginx/nginx@sha256:" + digest);
            default:
                return draw.Written(draw.OneOf("nginx:latest", "shop/orders:1.4", "registry.example.com:5000/a/b_c:1"));
        }
    }

    /// <summary>Unicode letters, spaces, digits and <c>_.:/=+-@</c>.</summary>
    public static Value TagText(this Draw draw, string start) =>
        draw.Written(start + draw.Of(Gen.String[Gen.Char["aZ0 _.:/=+-@éß漢"], 0, 20]));

    public static Value Path(this Draw draw, string start) =>
        draw.Written($"/{start}" + draw.OneOf("", "/data", "/a b", "/ü", "/it's \"here\"", "/$x{y}"));

    public static Value ListOfText(this Draw draw, int most, int least = 0) =>
        draw.List("string", Enumerable.Range(0, draw.Number(least, most)).Select(_ => draw.FreeText()));

    public static Value Role(this Draw draw) =>
        draw.Written("arn:aws:iam::123456789012:role/" + draw.OneOf("", "path/") + draw.Of(Gen.String[Gen.Char["aZ0+=,.@-_"], 1, 20]));

    public static Value SecretArn(this Draw draw) => draw.OneOf(
        draw.Written("orders-token"),
        draw.Written("arn:aws:ssm:${Region}:123456789012:parameter/shop/orders", "arn:aws:ssm:eu-west-1:123456789012:parameter/shop/orders"),
        draw.Written("arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf"),
        draw.Written("/shop/orders/token"),
        draw.Written("arn:aws:ssm:eu-west-1::parameter/aws/service/orders"),
        draw.Written("arn:aws-us-gov:secretsmanager:us-gov-west-1:123456789012:secret:shop/orders"),
        draw.Written("arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf::AWSPREVIOUS:"),
        draw.Written("arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf:key::9d4cb84b-ad69-40c0-a0ab-cead36b967e8"),
        draw.Written("arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf:key::"));
}
