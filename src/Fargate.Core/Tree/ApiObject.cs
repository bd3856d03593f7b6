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

    /// <summary>More members may be set where this source cannot see them: what is not here is unknown, not absent.</summary>
    public bool IsOpen { get; set; }

    public IReadOnlyList<string> Keys => _keys;

    public ApiNode? this[string key] => IndexOf(key) is >= 0 and var index ? _values[index] : null;

    /// <summary>The text of a member that is a scalar; null for anything else.</summary>
    public string? TextOf(string key) => (this[key] as ApiScalar)?.Text;

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

    /// <summary>Takes many members out: one by one, each would move all that stand behind it.</summary>
    public void RemoveAll(ISet<string> keys)
    {
        var kept = 0;
        for (var i = 0; i < _keys.Count; i++)
        {
            if (keys.Contains(_keys[i]))
                continue;
            (_keys[kept], _values[kept]) = (_keys[i], _values[i]);
            kept++;
        }

        _keys.RemoveRange(kept, _keys.Count - kept);
        _values.RemoveRange(kept, _values.Count - kept);
        _index = null;
    }

    /// <summary>The member as an object; a new one is put there if it is missing or something else.</summary>
    public ApiObject GetOrAddObject(string key) => GetOrAdd<ApiObject>(key);

    /// <summary>The member as a list; a new one is put there if it is missing or something else.</summary>
    public ApiArray GetOrAddArray(string key) => GetOrAdd<ApiArray>(key);

    public override IEnumerable<ApiNode> Children => _values;

    public override ApiNode MapChildren(Func<ApiNode, ApiNode?> map)
    {
        var copy = new ApiObject { IsOpen = IsOpen };
        for (var i = 0; i < _keys.Count; i++)
        {
            if (map(_values[i]) is { } mapped)
                copy.Set(_keys[i], mapped);
        }

        return copy;
    }

    public override bool IsSameAs(ApiNode other)
    {
        if (other is not ApiObject it || it.IsOpen != IsOpen || it._keys.Count != _keys.Count)
            return false;
        for (var i = 0; i < _keys.Count; i++)
        {
            if (_keys[i] != it._keys[i] || !_values[i].IsSameAs(it._values[i]))
                return false;
        }

        return true;
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
