using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Fargate.Core.Mermaid;

namespace Fargate.Core.Tests.Mermaid;

public class MermaidTextTests
{
    [Theory]
    // What people write is left as it is.
    [InlineData("shop/orders-migrate:3.0", "shop/orders-migrate:3.0")]
    [InlineData("8080/tcp http", "8080/tcp http")]
    [InlineData("$36.04 a month, $180.20 at 10 tasks", "$36.04 a month, $180.20 at 10 tasks")]
    [InlineData("log_router", "log_router")]
    [InlineData("주문", "주문")]
    // The end of the label, an entity, a tag, a directive.
    [InlineData("a\"b", "a#34;b")]
    [InlineData("#quot;", "#35;quot#59;")]
    [InlineData("<b>", "#60;b#62;")]
    [InlineData("%%{init}%%", "#37;#37;#123;init#125;#37;#37;")]
    // Markdown.
    [InlineData("cron(0 2 * * ? *)", "cron(0 2 #42; #42; #63; #42;)")]
    [InlineData("- a", "#45; a")]
    [InlineData("1. a", "1#46; a")]
    [InlineData("1) a", "1#41; a")]
    [InlineData("_a_", "#95;a#95;")]
    [InlineData("`a`", "#96;a#96;")]
    [InlineData("https://a.b/c", "https#58;#47;#47;a.b/c")]
    [InlineData("www.example.com", "www#46;example.com")]
    [InlineData("a@b.c", "a#64;b.c")]
    // A formula, an icon, and what looks like a statement.
    [InlineData("$$x$$", "#36;#8288;#36;x#36;#8288;#36;")]
    [InlineData("fa:fa-user", "fa:#8288;fa-user")]
    [InlineData("C:\\notes", "C:#92;#8288;notes")]
    [InlineData("style x:#f;", "st#121;le x:#35;f#59;")]
    // One line, and not too long a one.
    [InlineData(" a\r\n\tb\0c ", "a b c")]
    [InlineData("\ud83d\ude00", "#128512;")]
    public void Text_is_shown_as_it_is(string text, string escaped) => Assert.Equal(escaped, MermaidText.Escape(text));

    [Fact]
    public void A_long_text_is_cut_but_no_character_in_halves()
    {
        Assert.Equal(new string('a', 60), MermaidText.Escape(new string('a', 60)));
        Assert.Equal(new string('a', 59) + "#8230;", MermaidText.Escape(new string('a', 61)));
        Assert.Equal(new string('a', 58) + "#8230;", MermaidText.Escape(new string('a', 58) + "\ud83d\ude00aaa"));
    }

    // No character but these is left, and the numbers lead back to the text. Where FARGATE_MERMAID names a file, eng/mermaid-oracle.sh shows the same labels in a browser.
    [Fact]
    public void Whatever_is_drawn_nothing_but_letters_digits_and_a_few_signs_is_left()
    {
        string[] pieces =
        [
            "style", "classDef", "linkStyle:#f;", "subgraph", "end", "fa:fa-user", "http://", "www.", "x@y.com", "- ", "1. ", "1) ", "+ ", "> ", "===", "---", "```", "`", "*", "**", "_", "__", "~~",
            "[x](y)", "![", "$", "$$", "%%{", "}%%", "<br/>", "<script>", "&amp;", "#quot;", "#", ";", ":", "\"", "'", "\\n", "\\", "|", "{", "}", "(", ")", "[", "]", "@{", "->", "-->", "::: ",
            "\ufb02\u00b0", "\u00b6\u00df", "\uc8fc", "\ud83d\ude00", "\u00e9", ".", ",", "=", "?", "!", "^", "a", "B", "7", " ",
        ];
        var random = new Random(1);
        var drawn = new Dictionary<string, string>();
        while (drawn.Count < 2000)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => pieces[random.Next(pieces.Length)])).Trim();
            if (text.Length is 0 or > 60)
                continue;
            var escaped = MermaidText.Escape(text);
            drawn[escaped] = text;
            Assert.Matches(@"^(?:#\d+;|[\p{L}\p{Nd} ,\-=()/:$._])*$", escaped);
            Assert.DoesNotMatch(@"style|classDef|://|\$\$|^[-=(]|:f", escaped);
            var shown = WebUtility.HtmlDecode(escaped.Replace("#8288;", "", StringComparison.Ordinal).Replace("#", "&#", StringComparison.Ordinal));
            Assert.Equal(Regex.Replace(text, " +", " "), shown);
        }

        if (Environment.GetEnvironmentVariable("FARGATE_MERMAID") is { } file)
            File.WriteAllText(file, JsonSerializer.Serialize(drawn));
    }

    // An attribute of a test cannot hold it.
    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("#65533;a#65533;", MermaidText.Escape("\ud800a\udc00"));

    [Fact]
    public void A_label_is_its_lines() => Assert.Equal("\"a<br/>b\"", MermaidText.Quote("a", "", "b"));
}
