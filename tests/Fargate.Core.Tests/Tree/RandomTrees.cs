using CsCheck;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Tree;

/// <summary>Random trees, with odd keys and texts, some of it unknown.</summary>
internal static class RandomTrees
{
    /// <summary>Whole characters only: half a surrogate pair has no counterpart in other JSON libraries.</summary>
    public static Gen<string> Texts { get; } = Gen.OneOf(
        Gen.OneOf("", "family", "tags", "name", "\"", "\\", "a\nb", "\u2028", "\U0001F600", "<>&'+", "\u007f\u0001"),
        Gen.String[Gen.Char["ab \"\\/\t\r\n\b\f\0é\u0430"], 0, 8]);

    private static readonly Gen<ApiNode> Scalars = Gen.OneOf(
        Texts.Select(it => (ApiNode)ApiScalar.String(it)),
        Gen.Long.Select(it => (ApiNode)ApiScalar.Integer(it)),
        Gen.Bool.Select(it => (ApiNode)ApiScalar.Boolean(it)),
        Gen.OneOf("0", "-0", "1.50", "1e5", "-2E-7", "123456789012345678901234567890").Select(it => (ApiNode)ApiScalar.Number(it)));

    public static Gen<ApiNode> Known { get; } = Nodes(Scalars);

    public static Gen<ApiObject> Objects { get; } =
        Structure(Nodes(Gen.Frequency((4, Scalars), (1, Gen.Const(() => (ApiNode)new ApiUnknown()))))).Select(it => (ApiObject)it);

    private static Gen<ApiNode> Nodes(Gen<ApiNode> leaves) => Gen.Recursive<ApiNode>((depth, node) =>
        depth > 3 ? leaves : Gen.OneOf(leaves, Structure(node), List(node)));

    private static Gen<ApiNode> Structure(Gen<ApiNode> node) => Gen.Select(Texts, node).Array[0, 4].Select(members =>
    {
        var structure = new ApiObject();
        foreach (var (key, value) in members)
            structure.Set(key, value);
        return (ApiNode)structure;
    });

    private static Gen<ApiNode> List(Gen<ApiNode> node) => node.Array[0, 4].Select(items =>
    {
        var list = new ApiArray();
        list.Items.AddRange(items);
        return (ApiNode)list;
    });
}
