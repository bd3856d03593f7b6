using System.Text;

namespace Fargate.Core.Tree;

/// <summary>The grammar of <see cref="ApiPath"/>: <c>word ("." word | "[" token "]" | "[" quoted "]")*</c>.</summary>
internal struct ApiPathParser(string text)
{
    private int _at;

    public static bool IsWord(string name)
    {
        foreach (var c in name)
        {
            if (!IsWordCharacter(c))
                return false;
        }

        return name.Length > 0;
    }

    public ApiPath? Parse()
    {
        var path = ApiPath.Root;
        while (_at < text.Length)
        {
            var next = text[_at] == '[' ? Bracket(path) : Word(path);
            if (next is null)
                return null;
            path = next;
        }

        return path;
    }

    private ApiPath? Word(ApiPath path)
    {
        if (_at > 0 && text[_at++] != '.')
            return null;
        var start = _at;
        while (_at < text.Length && IsWordCharacter(text[_at]))
            _at++;
        return _at > start ? path.Field(text.Substring(start, _at - start)) : null;
    }

    private ApiPath? Bracket(ApiPath path)
    {
        _at++;
        if (_at < text.Length && text[_at] == '"')
            return Quoted() is { } key ? path.Field(key) : null;
        var end = text.IndexOf(']', _at);
        if (end <= _at)
            return null;
        var token = text.Substring(_at, end - _at);
        _at = end + 1;
        return path.Item(token);
    }

    private string? Quoted()
    {
        var key = new StringBuilder();
        for (_at++; _at + 1 < text.Length; _at++)
        {
            if (text[_at] == '"')
            {
                if (text[_at + 1] != ']')
                    return null;
                _at += 2;
                return key.ToString();
            }

            if (text[_at] == '\\')
                _at++;
            key.Append(text[_at]);
        }

        return null;
    }

    private static bool IsWordCharacter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '-';
}
