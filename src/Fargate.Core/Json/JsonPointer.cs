namespace Fargate.Core.Json;

/// <summary>JSON Pointer (RFC 6901).</summary>
public static class JsonPointer
{
    /// <summary>The steps of a pointer such as <c>/linuxParameters/tmpfs/0</c>; null for a text that is none, or that points at the whole.</summary>
    public static IReadOnlyList<string>? Parse(string pointer)
    {
        if (pointer.Length == 0 || pointer[0] != '/')
            return null;
        var steps = pointer.Substring(1).Split('/');
        for (var i = 0; i < steps.Length; i++)
        {
            if (!IsEscapedRight(steps[i]))
                return null;
            steps[i] = steps[i].Replace("~1", "/").Replace("~0", "~");
        }

        return steps;
    }

    /// <summary>The pointer that <see cref="Parse"/> reads as these steps.</summary>
    public static string Write(IEnumerable<string> steps) => string.Concat(steps.Select(it => "/" + it.Replace("~", "~0").Replace("/", "~1")));

    private static bool IsEscapedRight(string step)
    {
        for (var i = 0; i < step.Length; i++)
        {
            if (step[i] == '~' && (i + 1 == step.Length || step[i + 1] is not ('0' or '1')))
                return false;
        }

        return true;
    }
}
