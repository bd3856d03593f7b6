using System.Text.RegularExpressions;
using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Scripts;

/// <summary>A shell script that registers a task definition: what its options say, with their places.</summary>
public sealed class ScriptFile
{
    private static readonly Regex Option = new(@"--(?<name>family|cpu|memory|network-mode)[ =]+(?<value>[A-Za-z0-9.\-]+)", RegexOptions.CultureInvariant);

    private readonly Dictionary<ApiNode, JsonSpan> _places = [];

    private ScriptFile(string text)
    {
        // What else the definition says stands in files that the script names.
        foreach (Match option in Option.Matches(text))
        {
            var value = ApiScalar.String(option.Groups["value"].Value);
            _places[value] = new JsonSpan(option.Groups["value"].Index, option.Groups["value"].Length);
            Root.Set(option.Groups["name"].Value == "network-mode" ? "networkMode" : option.Groups["name"].Value, value);
        }

        Root.GetOrAddArray("requiresCompatibilities").Items.Add(ApiScalar.String("FARGATE"));
    }

    /// <summary>The definition.</summary>
    public ApiObject Root { get; } = new() { IsOpen = true };

    /// <summary>Null for a script that registers none.</summary>
    public static ScriptFile? Read(string text) => text.Contains("register-task-definition") ? new ScriptFile(text) : null;

    /// <summary>Where a value stands; the start of the script for one that is not there.</summary>
    public JsonSpan PlaceOf(ApiPath path) =>
        Root[path.Steps().Count == 0 ? "" : path.Steps()[0].Name] is { } node && _places.TryGetValue(node, out var span) ? span : default;
}
