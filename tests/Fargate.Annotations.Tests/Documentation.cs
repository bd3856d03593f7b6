using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Fargate.Annotations.Tests;

/// <summary>The doc comments of the annotations.</summary>
internal static partial class Documentation
{
    private static readonly Dictionary<string, XElement> Members =
        XDocument.Load(Path.ChangeExtension(Annotations.Assembly.Location, ".xml")).Descendants("member").ToDictionary(it => it.Attribute("name")!.Value, StringComparer.Ordinal);

    public static XElement? Find(string id) => Members.GetValueOrDefault(id);

    /// <summary>What names a member in the file of doc comments.</summary>
    public static string IdOf(MemberInfo member) => member switch
    {
        ConstructorInfo it when it.GetParameters() is { Length: > 0 } parameters =>
            $"M:{it.DeclaringType!.FullName}.#ctor({string.Join(',', parameters.Select(parameter => parameter.ParameterType.FullName))})",
        ConstructorInfo it => $"M:{it.DeclaringType!.FullName}.#ctor",
        PropertyInfo => $"P:{member.DeclaringType!.FullName}.{member.Name}",
        FieldInfo => $"F:{member.DeclaringType!.FullName}.{member.Name}",
        Type it => "T:" + it.FullName,
        _ => throw new InvalidOperationException($"{member} is no kind of member that annotations have"),
    };

    /// <summary>The summary of a type or a member in Markdown, on one line.</summary>
    public static string SummaryOf(MemberInfo member) => Markdown(Find(IdOf(member))?.Element("summary"));

    /// <summary>What a constructor says of its parameter, in Markdown, on one line.</summary>
    public static string Of(ParameterInfo parameter) =>
        Markdown(Find(IdOf(parameter.Member))?.Elements("param").FirstOrDefault(it => it.Attribute("name")!.Value == parameter.Name));

    private static string Markdown(XElement? element)
    {
        var text = string.Concat((element?.Nodes() ?? []).Select(it => it switch
        {
            XText plain => Link().Replace(Special().Replace(plain.Value, @"\$0"), it => $"[AWS]({it.Value.Replace("\\", "", StringComparison.Ordinal)})"),
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement { Name.LocalName: "see" or "paramref" or "typeparamref" } see => $"`{NameIn(see)}`",
            XElement other => other.Value,
            _ => "",
        }));
        return Space().Replace(text, " ").Trim().Replace("|", @"\|", StringComparison.Ordinal);
    }

    // T:Fargate.TagAttribute, P:Fargate.ContainerAttribute.Memory, F:Fargate.Units.GiB
    private static string NameIn(XElement see)
    {
        var name = (see.Attribute("cref") ?? see.Attribute("langword") ?? see.Attribute("name"))!.Value;
        var last = Generic().Replace(name[(name.LastIndexOf('.') + 1)..], "");
        return name.StartsWith("T:", StringComparison.Ordinal) && last.EndsWith(nameof(Attribute), StringComparison.Ordinal)
            ? $"[{last[..^nameof(Attribute).Length]}]" : last;
    }

    [GeneratedRegex(@"[<>*\[\]_]")]
    private static partial Regex Special();

    [GeneratedRegex(@"https://[^\s)]+[^\s).,]")]
    private static partial Regex Link();

    [GeneratedRegex(@"`\d+")]
    private static partial Regex Generic();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
