namespace Fargate.Core.Model;

/// <summary>A JSON object: a structure of the API, or one of its maps. Keeps the order in which its members were first set.</summary>
public sealed class ApiObject : ApiNode
{
    private readonly List<string> _keys = [];
    private readonly Dictionary<string, ApiNode> _members = new(StringComparer.Ordinal);

    /// <summary>More members may be set where this source cannot see them: what is not here is unknown, not absent.</summary>
    public bool IsOpen { get; set; }

    public IReadOnlyList<string> Keys => _keys;

    public ApiNode? this[string key] => _members.TryGetValue(key, out var node) ? node : null;

    public void Set(string key, ApiNode value)
    {
        if (!_members.ContainsKey(key))
            _keys.Add(key);
        _members[key] = value;
    }

    public void Remove(string key)
    {
        if (_members.Remove(key))
            _keys.Remove(key);
    }

    /// <summary>The member as an object; a new one is put there if it is missing or something else.</summary>
    public ApiObject GetOrAddObject(string key) => GetOrAdd<ApiObject>(key);

    /// <summary>The member as a list; a new one is put there if it is missing or something else.</summary>
    public ApiArray GetOrAddArray(string key) => GetOrAdd<ApiArray>(key);

    public override ApiNode Clone()
    {
        var copy = new ApiObject { IsOpen = IsOpen };
        foreach (var key in _keys)
            copy.Set(key, _members[key].Clone());
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
}
