using System.Collections;
using Fargate.Core.Tree;

namespace Fargate.Core.Model;

/// <summary>A list of structures, with what is known about whether these are all.</summary>
public sealed class ApiList<T> : IReadOnlyList<T>
{
    private readonly T[] _items;
    private readonly ApiView _owner;
    private readonly string _key;
    private ListItemKeys? _tokens;

    internal ApiList(ApiNode? node, ApiView owner, string key, Func<ApiNode, ApiView, string, Func<string>, T> create)
    {
        _owner = owner;
        _key = key;
        IsPresent = node is not null;
        IsComplete = node is null or ApiArray { IsOpen: false };
        _items = new T[(node as ApiArray)?.Items.Count ?? 0];
        for (var i = 0; i < _items.Length; i++)
        {
            var (array, index) = ((ApiArray)node!, i);
            _items[i] = create(array.Items[index], owner, key, () => (_tokens ??= new ListItemKeys(array, KeyField))[index]);
        }
    }

    /// <summary>Whether the list is written. An empty one is.</summary>
    public bool IsPresent { get; }

    /// <summary>Whether there are surely no other items than these.</summary>
    public bool IsComplete { get; }

    public ApiPath Path => _owner.Path.Field(_key);

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string? KeyField => (ApiTree.ShapeAt(Path, _owner.RootShape) as ListShape)?.KeyField;
}
