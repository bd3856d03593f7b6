namespace Fargate.Core.Tree;

/// <summary>A JSON object: a structure of the API, or one of its maps. Keeps the order in which its members were first set.</summary>
public sealed class ApiObject : ApiNode
{
    private const int Few = 16;

    // Two lists, not a dictionary: few members, many objects.
    private readonly List<string> _keys = [];
    private readonly List<ApiNode> _values = [];

    // Only a file that is no task definition has many members.
    private Dictionary<string, int>? _index;

    /// <param name="shape">What the API says of it, where it is the root of a tree.</param>
    public ApiObject(ObjectShape shape) => Shape = shape;

    public ApiObject()
    {
    }

    /// <summary>Of the root of a tree what the API says of it; null in all other objects.</summary>
    public ObjectShape? Shape { get; init; }

    /// <summary>More members may be set where this source cannot see them: what is not here is unknown, not absent.</summary>
    public bool IsOpen { get; set; }

    public IReadOnlyList<string> Keys => _keys;

    public ApiNode? this[string key] => IndexOf(key) is >= 0 and var index ? _values[index] : null;

    public void Set(string key, ApiNode value)
    {
        if (IndexOf(key) is >= 0 and var index)
        {
            _values[index] = value;
            return;
        }

        _index?.Add(key, _keys.Count);
        _keys.Add(key);
        _values.Add(value);
    }

    public void Remove(string key)
    {
        if (IndexOf(key) is >= 0 and var index)
        {
            _keys.RemoveAt(index);
            _values.RemoveAt(index);
            _index = null;
        }
    }

    /// <summary>The member as an object; a new one is put there if it is missing or something else.</summary>
    public ApiObject GetOrAddObject(string key) => GetOrAdd<ApiObject>(key);

    /// <summary>The member as a list; a new one is put there if it is missing or something else.</summary>
    public ApiArray GetOrAddArray(string key) => GetOrAdd<ApiArray>(key);

    public override ApiNode Clone()
    {
        var copy = new ApiObject { IsOpen = IsOpen, Shape = Shape };
        for (var i = 0; i < _keys.Count; i++)
            copy.Set(_keys[i], _values[i].Clone());
        return copy;
    }

    private T GetOrAdd<T>(string key)
        where T : ApiNode, new()
    {
        if (this[key] is T existing)
            return existing;
        var added = new T();
        Set(key, added);
        return added;
    }

    private int IndexOf(string key)
    {
        if (_keys.Count > Few)
        {
            _index ??= Index();
            return _index.TryGetValue(key, out var index) ? index : -1;
        }

        for (var i = 0; i < _keys.Count; i++)
        {
            if (_keys[i] == key)
                return i;
        }

        return -1;
    }

    private Dictionary<string, int> Index()
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _keys.Count; i++)
            index.Add(_keys[i], i);
        return index;
    }
}
