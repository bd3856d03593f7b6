using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Costs;

/// <summary>What files of AWS's own have in common: a form that cannot be relied on.</summary>
internal static class LenientJsonReader
{
    /// <summary>Null for what is not JSON, with what is wrong with it.</summary>
    public static ApiNode? Read(string text, out string? problem)
    {
        var json = JsonReader.Read(text);
        problem = json.Error is { } error
            ? FormattableString.Invariant($"it is incomplete, or not JSON: {error.Message} at character {error.At + 1} of {text.Length}")
            : null;
        return problem is null ? json.Root : null;
    }

    /// <summary>The object below these keys; null where there is none.</summary>
    public static ApiObject? Inner(ApiObject holder, params string[] keys)
    {
        ApiObject? inner = holder;
        foreach (var key in keys)
            inner = inner?[key] as ApiObject;
        return inner;
    }

    /// <summary>A text, or a number as it is written; empty where there is none.</summary>
    public static string Text(ApiObject holder, string key) => (holder[key] as ApiScalar)?.Text ?? "";
}
