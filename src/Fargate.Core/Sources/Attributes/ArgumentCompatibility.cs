using System.Globalization;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Attributes;

/// <summary>Whether an argument of an attribute can say a value, so that the very same value comes out of it.</summary>
/// <param name="isContainer">Whether a container of the task has this name.</param>
internal sealed class ArgumentCompatibility(Func<string, bool> isContainer)
{
    /// <summary>Why the argument cannot say the value; null where it can. What is unknown was said by some argument.</summary>
    public string? Obstacle(ApiNode value, AttributeArgument argument)
    {
        if (value is ApiUnknown)
            return null;
        if (argument.Type.TrueFor is { Count: > 0 } flags)
            return ObstacleOfFlags(value, argument.Type, flags);
        return argument.Shape switch
        {
            MapShape => value is ApiObject map && map.Children.All(it => it is ApiUnknown or ApiScalar { Kind: ScalarKind.String }) ? null : "the API has a map of strings here",
            ScalarShape scalar => Obstacle(value, scalar, argument.Type),
            ListShape { Item: ScalarShape item } => value is ApiArray list
                ? list.Items.Select(it => Obstacle(it, item, argument.Type)).FirstOrDefault(it => it is not null)
                : "the API expects a list here",
            // Pairs in texts, flags and JSON: only the reader knows the way.
            _ => "an attribute has another form for it",
        };
    }

    private string? Obstacle(ApiNode value, ScalarShape shape, ArgumentType type)
    {
        if (value is ApiUnknown)
            return null;
        if (value is not ApiScalar { Text: var text } scalar || scalar.Kind != shape.Kind)
            return $"the API expects {Name(shape.Kind)} here";
        if (type == ArgumentType.Task)
            return "only a class gives it";
        if (type == ArgumentType.Container)
            return isContainer(text) ? null : $"no container is named '{text}'";
        if (type == ArgumentType.Number)
            return IsNumber(text) ? null : $"'{text}' is not a whole number that C# can represent";
        if (type == ArgumentType.Flag)
            return Flags(shape).Contains(text) ? null : $"'{text}' is none of {string.Join(", ", Flags(shape))}";
        if (type.Members.Count == 0)
            return null;
        if (!shape.Values.Contains(text))
            return $"'{text}' is not one of the known values";
        return type.MemberFor(text) is null ? $"{type.Name} has no member for '{text}'" : null;
    }

    // Of a structure of truth values a member says all of them.
    private static string? ObstacleOfFlags(ApiNode value, ArgumentType type, IReadOnlyList<(string Field, string[] Members)> flags) =>
        value is ApiObject given && given.Keys.Count == flags.Count && type.Members.Any(member => flags.All(it =>
            given[it.Field] is ApiScalar { Kind: ScalarKind.Boolean } flag && flag.Text == (Array.IndexOf(it.Members, member) >= 0 ? "true" : "false")))
            ? null
            : $"no member of {type.Name} has this value";

    private static string Name(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "a string",
        ScalarKind.Number => "a number",
        _ => "true or false",
    };

    private static IReadOnlyList<string> Flags(ScalarShape shape) => shape.Values.Count > 0 ? shape.Values : ["true", "false"];

    // 0256 and 1e2 are numbers, too, but others would come out.
    private static bool IsNumber(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text;
}
