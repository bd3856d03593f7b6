using Fargate.Core.Sources.Attributes.Import;

namespace Fargate.Core.Tests.Sources.Attributes.Import;

public class LiteralsTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a b", "\"a b\"")]
    [InlineData("\"\\'", "\"\\\"\\\\'\"")]
    [InlineData("a\r\n\t\0b", "\"a\\r\\n\\t\\0b\"")]
    [InlineData("\u0001\u007f\u0085\u00a0\u2028\ufeff\u202e", "\"\\u0001\\u007f\\u0085\\u00a0\\u2028\\ufeff\\u202e\"")]
    [InlineData("é漢😀", "\"é漢😀\"")]
    [InlineData("\U000E0001", "\"\\udb40\\udc01\"")]
    public void A_text_stands_between_quotes_and_nothing_in_it_is_hidden(string text, string literal) => Assert.Equal(literal, Literals.Text(text));

    // No file could hold it.
    [Fact]
    public void Half_a_character_is_a_number() => Assert.Equal("\"\\ud83d \\ude00\"", Literals.Text("\ud83d \ude00"));

    [Theory]
    [InlineData("{\"a\":\"\\\\\"}", "\"\"\"{\"a\":\"\\\\\"}\"\"\"")]
    [InlineData("1", null)]
    [InlineData("\"a\"", null)]
    [InlineData("[\"\"\"]", null)]
    [InlineData("[\"\n\"]", null)]
    [InlineData("", null)]
    public void A_text_stands_raw_where_that_spares_escapes_and_is_possible(string text, string? literal) => Assert.Equal(literal, Literals.Raw(text));
}
