using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Fargate.Core.Json;

namespace Fargate.Core.Tests.Json;

/// <summary>Our reader takes and refuses what System.Text.Json does, and reads the same from it.</summary>
public class JsonAgreementTests
{
    private const string Sample = """{"a":[1.5e-7,-0,true,false,null,"\u00e9\n\\"],"b":{"c":"d","":{}},"e":[[],[{}]]}""";

    private static readonly Gen<string> Tokens = Gen.OneOf(
        "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "\"", "\\", "\\u0041", "\\uD83D", "\\n", "0", "1", "-", "+", ".", "e", "E",
        "true", "false", "null", "nul", " ", "\n", "\t", "\u00a0", "\u0001", "é", "/", "//", "/**/", "'", "NaN")
        .Array[0, 8].Select(string.Concat);

    // Values and names where they may stand, now and then a token where it may not.
    private static readonly Gen<string> NearlyJson = Gen.Recursive<string>((depth, value) => depth > 4 ? Scalars : Gen.Frequency(
        (3, Scalars),
        (2, value.Array[0, 3].Select(items => $"[{string.Join(" , ", items)}]")),
        (2, value.Array[0, 3].Select(items => $"{{ {string.Join(',', items.Select((it, i) => $"\"k{i}\" : {it}"))} }}")),
        (1, Gen.Select(value, Tokens).Select((it, token) => it + token))));

    private static readonly Gen<string> Cut =
        Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.Int[0, 3], Tokens)
        .Select((at, length, token) => Sample[..at] + token + Sample[Math.Min(at + length, Sample.Length)..]);

    private static Gen<string> Scalars => Gen.OneOf(
        "\"\"", "\"\\u0022\"", "\"\\ud83d\\ude00\"", "0", "-1", "10", "1.5", "1E5", "2e-3", "true", "false", "null",
        "01", "1.", ".5", "\"\\x\"");

    [Fact]
    public void On_random_text() => Tokens.Sample(AssertAgreement, iter: 4000);

    [Fact]
    public void On_text_that_is_nearly_JSON() => NearlyJson.Sample(AssertAgreement, iter: 2000);

    [Fact]
    public void On_JSON_with_a_mistake_in_it() => Cut.Sample(AssertAgreement, iter: 2000);

    [Fact]
    public void On_every_beginning_of_JSON() => Assert.All(Enumerable.Range(0, Sample.Length + 1), it => AssertAgreement(Sample[..it]));

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void On_how_deep_it_may_be(int depth) => AssertAgreement(new string('[', depth) + new string(']', depth));

    private static void AssertAgreement(string text)
    {
        var ours = JsonReader.Read(text);
        JsonNode? theirs;
        try
        {
            theirs = JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            Assert.True(ours.Error is not null, $"Only ours takes: {text}");
            return;
        }

        Assert.True(ours.Error is null, $"Only ours refuses: {text} ({ours.Error})");
        if (theirs is null || IsAmbiguous(text))
            return;
        Assert.True(
            JsonNode.DeepEquals(WithoutNulls(theirs), JsonNode.Parse(JsonWriter.WriteLine(ours.Root!))),
            $"Ours reads something else: {text}");
    }

    // Half a surrogate pair, or one key twice: System.Text.Json takes them when it reads, and throws when it is asked for them.
    private static bool IsAmbiguous(string text)
    {
        try
        {
            JsonNode.Parse(text)!.ToJsonString();
            return WithoutNulls(JsonNode.Parse(text)!) is null;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return true;
        }
    }

    private static JsonNode? WithoutNulls(JsonNode node) => node switch
    {
        JsonArray list => new JsonArray([.. list.Where(it => it is not null).Select(it => WithoutNulls(it!))]),
        JsonObject structure => new JsonObject(
            structure.Where(it => it.Value is not null).Select(it => KeyValuePair.Create(it.Key, WithoutNulls(it.Value!)))),
        _ => node.DeepClone(),
    };
}
