using Fargate.Core.Tree;

namespace Fargate.Core.Model;

/// <summary>A map of strings, such as the options of a log driver.</summary>
public sealed class TextMap : ApiView
{
    private readonly ApiNode? _node;

    internal TextMap(ApiNode? node, ApiView parent, string name, Func<string>? token = null) : base(node, parent, name, token) => _node = node;

    public IReadOnlyList<string> Keys => (_node as ApiObject)?.Keys ?? [];

    /// <summary>Whether a key is written, whatever its value.</summary>
    public bool Contains(string key) => (_node as ApiObject)?[key] is not null;

    public Value<string> this[string key] => Text(key);
}
