using System.Globalization;

namespace Fargate.Core.Tree;

/// <summary>What names the items of a list in a path: the key where it is known, plain and unique, and the index otherwise.</summary>
internal readonly struct ListItemKeys
{
    private readonly ApiArray _array;
    private readonly string? _keyField;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public ListItemKeys(ApiArray array, string? keyField)
    {
        _array = array;
        _keyField = keyField;
        if (keyField is null)
            return;
        foreach (var item in array.Items)
        {
            if (ApiTree.KeyOf(item, keyField) is { } key)
                _counts[key] = _counts.TryGetValue(key, out var count) ? count + 1 : 1;
        }
    }

    public string this[int index] =>
        _keyField is not null && ApiTree.KeyOf(_array.Items[index], _keyField) is { } key && ApiPath.IsPlainToken(key) && _counts[key] == 1
            ? key
            : index.ToString(CultureInfo.InvariantCulture);
}
