using System.Globalization;
using Fargate.Core.Tree;

namespace Fargate.Core.Model;

/// <summary>A typed, read-only view of one structure of a definition. It exists also where the structure is absent or unknown.</summary>
public abstract class ApiView
{
    private readonly ApiNode? _node;
    private readonly ApiView? _parent;
    private readonly string _name;
    private readonly Func<string>? _itemToken;
    private readonly ObjectShape? _rootShape;

    private protected ApiView(ApiObject root, ObjectShape shape) : this(root, null, "") => _rootShape = shape;

    private protected ApiView(ApiNode? node, ApiView? parent, string name, Func<string>? itemToken = null)
    {
        _node = node;
        _parent = parent;
        _name = name;
        _itemToken = itemToken;
    }

    /// <summary>Where this structure stands, or would stand.</summary>
    // Made on demand: most definitions have no finding, and so need no path.
    public ApiPath Path
    {
        get
        {
            if (_parent is null)
                return ApiPath.Root;
            var path = _parent.Path.Field(_name);
            return _itemToken is null ? path : path.Item(_itemToken());
        }
    }

    /// <summary>What the API says of the tree that this is a part of.</summary>
    internal ObjectShape RootShape => _rootShape ?? _parent!.RootShape;

    /// <summary>Whether the structure is written. An empty one is.</summary>
    public bool IsPresent => _node is not null;

    /// <summary>Whether a field of this structure holds something. An empty list or structure says nothing, as the service sees it.</summary>
    public bool Has(string field) => (_node as ApiObject)?[field] switch
    {
        ApiScalar => true,
        ApiArray { Items.Count: > 0 } => true,
        ApiObject { Keys.Count: > 0 } => true,
        _ => false,
    };

    /// <summary>Whether a field of this structure holds something other than its default: a false or an empty text asks for nothing.</summary>
    public bool HasNonDefaultValue(string field) =>
        Has(field) && (_node as ApiObject)?[field] is not ApiScalar { Text: "" or "false" or "False" };

    /// <summary>Whether a field of this structure is written as an empty text.</summary>
    public bool HasEmptyText(string field) => (_node as ApiObject)?[field] is ApiScalar { Text: "" };

    /// <summary>The same, also where no one knows yet what comes to stand there.</summary>
    public bool IsBlank(string field) => HasEmptyText(field) || (_node as ApiObject)?[field] is ApiUnknown { IsBlank: true };

    /// <summary>Whether a field of this structure surely holds nothing: neither is it written, nor could it be elsewhere.</summary>
    public bool Lacks(string field) => Member(field) is null or ApiArray { Items.Count: 0, IsOpen: false } or ApiObject { Keys.Count: 0, IsOpen: false };

    // What is missing from an open object may be set elsewhere, and what is no object could hold anything.
    private protected ApiNode? Member(string key) =>
        (_node as ApiObject)?[key] ?? (_node is null or ApiObject { IsOpen: false } ? null : Unknown);

    private protected Value<string> Text(string key) => Scalar<string>(key, static (ApiScalar it, out string? text) =>
    {
        text = it.Text;
        return true;
    });

    private protected Value<int> Integer(string key) => Scalar(key, static (ApiScalar it, out int number) =>
        int.TryParse(it.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number));

    private protected Value<double> Number(string key) => Scalar(key, static (ApiScalar it, out double number) =>
        double.TryParse(it.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out number));

    private protected Value<bool> Boolean(string key) => Scalar(key, static (ApiScalar it, out bool value) =>
        bool.TryParse(it.Text, out value));

    private protected ApiList<T> List<T>(string key, Func<ApiNode, ApiView, string, Func<string>, T> create) =>
        new(Member(key), this, key, create);

    private protected ApiTextList Texts(string key) => new(Member(key), this, key);

    private protected TextMap Map(string key) => new(Member(key), this, key);

    // A value of another type than the API's is taken if it reads as one, and is unknown otherwise: that it has the wrong type is
    // the source's to say.
    private Value<T> Scalar<T>(string key, Reader<T> read)
        where T : IEquatable<T>
    {
        return Member(key) switch
        {
            null => new Value<T>(ValueState.Absent, default, this, key),
            ApiScalar scalar when read(scalar, out var value) => new Value<T>(ValueState.Known, value, this, key),
            _ => new Value<T>(ValueState.Unknown, default, this, key),
        };
    }

    private static readonly ApiUnknown Unknown = new();

    private delegate bool Reader<T>(ApiScalar scalar, out T? value);
}
