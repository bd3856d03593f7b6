using System.Globalization;
using Fargate.Core.Build;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Attributes.Import;

/// <summary>Writes the values of attributes' arguments.</summary>
/// <param name="classOf">The class of a container, by the container's name.</param>
/// <param name="parameters">The names that the build fills in.</param>
internal sealed class ArgumentWriter(IReadOnlyDictionary<string, string> classOf, IReadOnlyCollection<string> parameters)
{
    private const int Whole = 1024;
    private const int SmallestPart = 256;

    /// <summary>Whether a value was written with a name of <c>Fargate.Units</c>.</summary>
    public bool UsesUnits { get; private set; }

    /// <summary>An argument, in the pieces between which a line may end.</summary>
    public IReadOnlyList<string> Write(AttributeArgument argument, ApiNode value)
    {
        var name = argument.IsParameter ? "" : argument.Name + " = ";
        if (value is not ApiArray list)
            return [name + Write((ApiScalar)value, argument)];
        var items = list.Items.Select(it => Write((ApiScalar)it, argument)).ToList();
        for (var i = 0; i < items.Count - 1; i++)
            items[i] += ",";
        if (argument.IsParameter)
            return items;
        items[0] = name + "new[] { " + items[0];
        items[items.Count - 1] += " }";
        return items;
    }

    /// <summary>A text of which no part is to be replaced by the build.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isFreeText">Whether somebody else may replace <c>${X}</c> in it, so that an undeclared X is none of the build's concern.</param>
    public string Text(string text, bool isFreeText) => ParameterText.Escape(text, it => !isFreeText || IsParameter(it));

    /// <summary>A value as JSON of which no part is to be replaced by the build.</summary>
    public ApiNode Json(ApiNode value) => ParameterTree.Escape(value, IsParameter);

    private bool IsParameter(string name) => parameters.Contains(name);

    private string Write(ApiScalar value, AttributeArgument argument)
    {
        var (type, text) = (argument.Type, value.Text);
        if (type == ArgumentType.Number)
            return Number(text, argument.Unit);
        if (type == ArgumentType.Double)
            return text;
        if (type == ArgumentType.Flag)
            return text is "true" or "ENABLED" ? "true" : "false";
        if (type == ArgumentType.Container)
            return $"typeof({classOf[text]})";
        return type.Members.Count > 0 ? $"{type.Name}.{type.MemberFor(text)}" : Literals.Text(Text(text, argument.IsFreeText));
    }

    // 2048 is "2 * GiB", and 512 "GiB / 2"; what is no simple part stays a number.
    private string Number(string text, ArgumentUnit unit)
    {
        if (unit == ArgumentUnit.None || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < SmallestPart)
            return text;
        var name = unit == ArgumentUnit.CpuUnits ? "Vcpu" : "GiB";
        var written = (number % Whole, Whole % number) switch
        {
            (0, _) => (number / Whole).ToString(CultureInfo.InvariantCulture) + " * " + name,
            (_, 0) => name + " / " + (Whole / number).ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        UsesUnits |= written is not null;
        return written ?? text;
    }
}
