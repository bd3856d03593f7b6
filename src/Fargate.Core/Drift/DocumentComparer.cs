using System.Globalization;
using Fargate.Core.Limits;
using Fargate.Core.Tree;

namespace Fargate.Core.Drift;

/// <summary>
/// Compares two documents of one kind. The order of keys says nothing, nor does that of lists whose items the API takes in any order; nulls, and lists and structures with
/// nothing in them, are the same as nothing.
/// </summary>
internal sealed class DocumentComparer
{
    // What names the items of lists of which no one has said it: in templates and policies.
    private static readonly string[] Names = ["Name", "name", "Key", "key", "Sid"];

    // Of lists in which so much differs, no one looks for what is called otherwise.
    private const int MaxPairs = 10_000;

    private readonly List<Difference> _found = [];
    private readonly Sameness _sameness;

    private DocumentComparer(Sameness sameness) => _sameness = sameness;

    /// <param name="first">What was approved, or is deployed.</param>
    /// <param name="second">What is to be.</param>
    /// <param name="shape">What the API says of both; null where that is not known.</param>
    /// <param name="sameness">What is no difference.</param>
    public static IReadOnlyList<Difference> Compare(ApiNode first, ApiNode second, Shape? shape, Sameness? sameness = null)
    {
        var comparer = new DocumentComparer(sameness ?? Sameness.Exact);
        comparer.Compare(first, second, shape, new Position(ApiPath.Root, "", "", new ApiObject(), new ApiObject(), first));
        return comparer._found;
    }

    private void Compare(ApiNode? first, ApiNode? second, Shape? shape, Position at)
    {
        var (isFirst, isSecond) = (!IsEmpty(first), !IsEmpty(second));
        if ((!isFirst && !isSecond) || _sameness.IsLeftOut(at.Field))
            return;
        if ((!isSecond && _sameness.MayBeAdded(at.Field, first!, at.FirstHolder)) || (!isFirst && _sameness.MayBeLeftOut(at.Field, second!, at.SecondHolder)))
            return;
        if (IsOrNothing<ApiObject>(first, isFirst) && IsOrNothing<ApiObject>(second, isSecond))
            CompareObjects(isFirst ? (ApiObject)first! : new ApiObject(), isSecond ? (ApiObject)second! : new ApiObject(), shape, isFirst ? at with { Place = first! } : at);
        else if (IsOrNothing<ApiArray>(first, isFirst) && IsOrNothing<ApiArray>(second, isSecond))
            CompareLists(isFirst ? ((ApiArray)first!).Items : [], isSecond ? ((ApiArray)second!).Items : [], shape as ListShape, isFirst ? at with { Place = first! } : at);
        else if (!(first is ApiScalar one && second is ApiScalar other && (IsSame(one, other) || _sameness.AreSame(at.Field, one, other))))
            Report(isFirst ? first : null, isSecond ? second : null, at);
    }

    private void CompareObjects(ApiObject first, ApiObject second, Shape? shape, Position at)
    {
        var known = shape as ObjectShape;
        var keys = (known?.Fields ?? []).Select(it => it.Name).Concat(first.Keys).Concat(second.Keys).Distinct();
        foreach (var key in keys)
        {
            if (first[key] is not null || second[key] is not null)
                Compare(first[key], second[key], known?[key] ?? (shape as MapShape)?.Value, at.Member(key, first, second));
        }
    }

    private void CompareLists(List<ApiNode> first, List<ApiNode> second, ListShape? shape, Position at)
    {
        var all = first.Concat(second).ToList();
        var identity = shape is null ? NamesOf(first, second) : shape.Identity;
        if (identity.Count > 0 && all.TrueForAll(it => it is ApiObject))
            CompareNamed(first, second, shape?.Item, at, it => Token((ApiObject)it, identity, at.Field));
        else if (shape is { IsSet: true })
            CompareNamed(first, second, shape.Item, at, it => (it as ApiScalar)?.Text ?? "");
        else if (all.TrueForAll(it => it is ApiObject))
            CompareInOrder(first, second, shape?.Item, at);
        else if (first.Count != second.Count || first.Zip(second, static (a, b) => a.IsSameAs(b)).Contains(false))
            Report(first.Count > 0 ? List(first) : null, second.Count > 0 ? List(second) : null, at);
    }

    private void CompareNamed(List<ApiNode> first, List<ApiNode> second, Shape? shape, Position at, Func<ApiNode, string> token)
    {
        var (removed, added) = (new List<ApiNode>(), new List<ApiNode>());
        var (firsts, seconds) = (first.ToLookup(token, StringComparer.Ordinal), second.ToLookup(token, StringComparer.Ordinal));
        foreach (var name in first.Concat(second).Select(token).Distinct(StringComparer.Ordinal))
        {
            var (left, right) = (firsts[name].ToList(), seconds[name].ToList());
            if (left.Count + right.Count > 2)
                RemoveEqual(left, right, shape, at);
            for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
                Compare(left[i], right[i], shape, at.Item(name, left[i]));
            removed.AddRange(left.Skip(right.Count));
            added.AddRange(right.Skip(left.Count));
        }

        // Names that are not written alike.
        if (removed.Count * added.Count <= MaxPairs)
            RemoveEqual(removed, added, shape, at);
        removed.ForEach(it => ReportItem(it, null, token(it), at));
        added.ForEach(it => ReportItem(null, it, token(it), at));
    }

    private void RemoveEqual(List<ApiNode> left, List<ApiNode> right, Shape? shape, Position at)
    {
        for (var i = left.Count - 1; i >= 0; i--)
        {
            var index = right.FindIndex(it => AreSame(left[i], it, shape, at));
            if (index < 0)
                continue;
            left.RemoveAt(i);
            right.RemoveAt(index);
        }
    }

    private bool AreSame(ApiNode first, ApiNode second, Shape? shape, Position at)
    {
        var comparer = new DocumentComparer(_sameness);
        comparer.Compare(first, second, shape, at.Item("", first));
        return comparer._found.Count == 0;
    }

    private void CompareInOrder(List<ApiNode> first, List<ApiNode> second, Shape? shape, Position at)
    {
        for (var i = 0; i < Math.Max(first.Count, second.Count); i++)
        {
            var token = i.ToString(CultureInfo.InvariantCulture);
            if (i < first.Count && i < second.Count)
                Compare(first[i], second[i], shape, at.Item(token, first[i]));
            else
                ReportItem(i < first.Count ? first[i] : null, i < second.Count ? second[i] : null, token, at);
        }
    }

    private void ReportItem(ApiNode? first, ApiNode? second, string token, Position at)
    {
        var field = at.Field + "[]";
        if (first is null ? _sameness.MayBeLeftOut(field, second!, at.SecondHolder) : second is null && _sameness.MayBeAdded(field, first, at.FirstHolder))
            return;
        if ((first ?? second) is ApiScalar)
            Report(first, second, first is null ? at : at with { Place = first });
        else
            Report(first, second, at.Item(token, first ?? at.Place));
    }

    private void Report(ApiNode? first, ApiNode? second, Position at)
    {
        var isHidden = HiddenValues.Contain(at.FirstHolder, at.Key, first) || HiddenValues.Contain(at.SecondHolder, at.Key, second);
        var words = isHidden ? DifferenceText.Hidden
            : first is null ? DifferenceText.Added(second!)
            : second is null ? DifferenceText.Removed(first)
            : DifferenceText.Changed(first, second);
        _found.Add(new Difference(at.Path, at.Path + ": " + words, first ?? at.Place));
    }

    private static bool IsSame(ApiScalar first, ApiScalar second) =>
        first.Kind == second.Kind && (first.Text == second.Text || (first.Kind == ScalarKind.Number && Number(first.Text) is { } one && one == Number(second.Text)));

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string[] NamesOf(List<ApiNode> first, List<ApiNode> second) =>
        Array.Find(Names, name => IsNamed(first, name) && IsNamed(second, name)) is { } found ? [found] : [];

    private static bool IsNamed(List<ApiNode> items, string name) =>
        items.TrueForAll(it => (it as ApiObject)?.TextOf(name) is not null)
        && items.Select(it => ((ApiObject)it).TextOf(name)).Distinct(StringComparer.Ordinal).Count() == items.Count;

    // 8080/tcp.
    private static string Token(ApiObject item, IReadOnlyList<string> identity, string field) =>
        string.Join("/", identity.Select(it => item.TextOf(it) ?? DeployedDefaults.Of(field + "[]." + it)).Where(it => it is not null));

    private static ApiArray List(List<ApiNode> items)
    {
        var list = new ApiArray();
        list.Items.AddRange(items);
        return list;
    }

    private static bool IsOrNothing<T>(ApiNode? node, bool isThere) => !isThere || node is T;

    private static bool IsEmpty(ApiNode? node) => node switch
    {
        null or ApiNull or ApiUnknown => true,
        ApiLeaf => false,
        _ => node.Children.All(IsEmpty),
    };

    /// <summary>A place in both documents.</summary>
    /// <param name="Path">Its path, to be shown.</param>
    /// <param name="Field">Its field.</param>
    /// <param name="Key">Its name in what holds it; empty for an item of a list.</param>
    /// <param name="FirstHolder">The structure around it in the first document.</param>
    /// <param name="SecondHolder">The structure around it in the second document.</param>
    /// <param name="Place">What is nearest to it in the first document.</param>
    private sealed record Position(ApiPath Path, string Field, string Key, ApiObject FirstHolder, ApiObject SecondHolder, ApiNode Place)
    {
        public Position Member(string key, ApiObject first, ApiObject second) =>
            new(Path.Field(key), Field.Length == 0 ? key : Field + "." + key, key, first, second, Place);

        public Position Item(string token, ApiNode place) => this with { Path = Path.Item(token), Field = Field + "[]", Key = "", Place = place };
    }
}
