using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Tree;

public class ApiObjectTests
{
    [Fact]
    public void Members_keep_the_order_in_which_they_were_first_set()
    {
        var structure = Definitions.Read("""{ "b": 1, "a": 2 }""");
        structure.Set("c", ApiScalar.Integer(3));
        structure.Set("b", ApiScalar.Integer(4));
        Assert.Equal("""{"b":4,"a":2,"c":3}""", JsonWriter.WriteLine(structure));

        structure.Remove("b");
        structure.Remove("none");
        structure.Set("b", ApiScalar.Integer(5));
        Assert.Equal("""{"a":2,"c":3,"b":5}""", JsonWriter.WriteLine(structure));
    }

    [Fact]
    public void A_member_of_another_kind_gives_way_to_the_one_asked_for()
    {
        var structure = Definitions.Read("""{ "kept": { "a": 1 }, "text": "a", "list": [1] }""");
        Assert.Same(structure["kept"], structure.GetOrAddObject("kept"));
        Assert.Same(structure["list"], structure.GetOrAddArray("list"));
        structure.GetOrAddObject("text").Set("b", ApiScalar.Boolean(true));
        structure.GetOrAddArray("new");
        Assert.Equal("""{"kept":{"a":1},"text":{"b":true},"list":[1],"new":[]}""", JsonWriter.WriteLine(structure));
    }

    [Fact]
    public void A_copy_shares_nothing_and_stays_open()
    {
        var original = Definitions.Read("""{ "<open>": true, "a": { "b": [{ "c": 1 }, "<open>"] }, "u": "<unknown>" }""");
        var before = JsonWriter.WriteLine(original);
        var copy = (ApiObject)original.Clone();
        Assert.True(copy.IsOpen);
        Assert.Equal(before, JsonWriter.WriteLine(copy));

        var list = copy.GetOrAddObject("a").GetOrAddArray("b");
        Assert.True(list.IsOpen);
        ((ApiObject)list.Items[0]).Set("c", ApiScalar.Integer(2));
        list.Items.Add(ApiScalar.Integer(3));
        copy.Remove("u");
        Assert.Equal(before, JsonWriter.WriteLine(original));
        Assert.IsType<ApiUnknown>(original["u"]);
    }
}
