using System.Collections;
using Fargate.Core.Tree;

namespace Fargate.Core.Model;

/// <summary>A list of strings, such as a command. An item that is unknown is null.</summary>
public sealed class ApiTextList : IReadOnlyList<string?>
{
    private readonly ApiNode? _node;
    private readonly ApiView _owner;
    private readonly string _key;

    internal ApiTextList(ApiNode? node, ApiView owner, string key)
    {
        _node = node;
        _owner = owner;
        _key = key;
    }

    /// <summary>Whether the list is written. An empty one is.</summary>
    public bool IsPresent => _node is not null;

    /// <summary>Whether there are surely no other items than these.</summary>
    public bool IsComplete => _node is null or ApiArray { IsOpen: false };

    public ApiPath Path => _owner.Path.Field(_key);

    public int Count => (_node as ApiArray)?.Items.Count ?? 0;

    public string? this[int index] => (((ApiArray)_node!).Items[index] as ApiScalar)?.Text;

    public ApiPath PathOf(int index) => Path.Item(index);

    public IEnumerator<string?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
