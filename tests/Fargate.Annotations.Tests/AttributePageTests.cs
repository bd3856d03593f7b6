using System.Globalization;
using System.Reflection;
using System.Text;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;

namespace Fargate.Annotations.Tests;

/// <summary>
/// docs/attributes.md says of each attribute which field it writes, as AttributeMap does, of which type it is, as the assembly does, and what it means, as
/// the doc comments do.
/// </summary>
public class AttributePageTests
{
    private const string Start = "<!-- Written by AttributePageTests; see CONTRIBUTING.md. -->\n";
    private const string Page = "docs/attributes.md";
    private const string Enums = "Enum values";

    private static readonly (ClassKind Target, string Heading)[] Targets =
    [
        (ClassKind.Task, "On a task definition"),
        (ClassKind.Container, "On a container"),
        (ClassKind.Service, "On a service"),
        (ClassKind.RunTask, "On a standalone task"),
        (ClassKind.Schedule, "On a schedule"),
        (ClassKind.Cluster, "On a cluster"),
        (ClassKind.FargateProfile, "On an EKS Fargate profile"),
    ];

    [Fact]
    public void The_page_has_what_the_map_and_the_assembly_have()
    {
        var path = RepositoryFile(Page);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var intact = text[..(text.IndexOf(Start, StringComparison.Ordinal) + Start.Length)] + Written();
        if (Environment.GetEnvironmentVariable("FARGATE_UPDATE") == "1")
            File.WriteAllText(path, intact);
        else
            Assert.Equal(intact, text);
    }

    [Fact]
    public void Every_argument_has_a_type_and_a_meaning() => Assert.All(AttributeMap.All, shape => Assert.All(shape.Arguments, argument =>
    {
        Assert.NotEmpty(TypeOf(shape, argument).Name);
        Assert.NotEmpty(Meaning(shape, argument));
    }));

    private static string Written()
    {
        var contents = new StringBuilder("\n## Contents\n\n");
        var page = new StringBuilder();
        var headings = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (target, heading) in Targets)
        {
            page.Append("\n## ").Append(heading).Append('\n');
            var links = new List<string>();
            foreach (var attribute in AttributeMap.All.Where(it => it.Target == target).GroupBy(it => it.Name, StringComparer.Ordinal))
            {
                // GitHub counts headings of one name.
                var anchor = attribute.Key.ToLowerInvariant() + (headings.TryGetValue(attribute.Key, out var count) ? $"-{count}" : "");
                headings[attribute.Key] = count + 1;
                links.Add($"[{attribute.Key}](#{anchor})");
                page.Append(CultureInfo.InvariantCulture, $"\n### {attribute.Key}\n\n{Documentation.SummaryOf(ClassOf(attribute.Key))}\n\n");
                page.Append("| Argument | Type | Field of the API | Meaning, unit, range and default |\n|---|---|---|---|\n");
                foreach (var shape in attribute)
                    page.AppendJoin("", Lines(shape));
            }

            contents.Append(CultureInfo.InvariantCulture, $"- [{heading}](#{Anchor(heading)}): {string.Join(", ", links)}\n");
        }

        var enums = UsedEnums();
        contents.Append(CultureInfo.InvariantCulture, $"- [{Enums}](#{Anchor(Enums)}): {string.Join(", ", enums.Select(it => $"[{it.Name}](#{it.Name.ToLowerInvariant()})"))}\n");
        page.Append("\n## ").Append(Enums).Append("\n\nThe second column has the value that is written.\n");
        foreach (var type in enums)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {type.Name}\n\n{Documentation.SummaryOf(type)}\n\n| Member | Value of the API | Meaning |\n|---|---|---|\n");
            foreach (var member in type.GetFields(BindingFlags.Public | BindingFlags.Static))
                page.Append(CultureInfo.InvariantCulture, $"| `{member.Name}` | {ApiValue(type, member.Name)} | {Documentation.SummaryOf(member)} |\n");
        }

        return contents.ToString() + page;
    }

    private static IEnumerable<string> Lines(AttributeShape shape)
    {
        var whole = string.Join('.', shape.Field);
        if (shape.Kind != AttributeKind.Entry)
        {
            whole += shape.Kind == AttributeKind.Item ? "[]" : "";
            foreach (var constant in shape.Constants)
                yield return $"| | | `{Below(constant.Field)}: \"{constant.Value}\"` | written by the attribute itself |\n";
        }

        foreach (var argument in shape.Arguments)
        {
            var field = shape.Kind == AttributeKind.Entry ? whole + "{}" : Below(string.Join('.', argument.Field));
            yield return $"| `{argument.Name}` | {Shown(TypeOf(shape, argument))} | `{field}` | {Meaning(shape, argument)} |\n";
        }

        string Below(string field) => whole.Length == 0 ? field : whole + "." + field;
    }

    private static Type ClassOf(string attribute) =>
        Annotations.Attributes.Single(it => !it.IsGenericType && Annotations.NameOf(it) == attribute);

    private static Type TypeOf(AttributeShape shape, AttributeArgument argument)
    {
        var type = ClassOf(shape.Name);
        return argument.IsParameter ? ParameterOf(type, argument.Name).ParameterType : type.GetProperty(argument.Name)!.PropertyType;
    }

    private static ParameterInfo ParameterOf(Type type, string name) =>
        type.GetConstructors().SelectMany(it => it.GetParameters()).First(it => it.Name == name);

    private static string Meaning(AttributeShape shape, AttributeArgument argument)
    {
        var type = ClassOf(shape.Name);
        return argument.IsParameter ? Documentation.Of(ParameterOf(type, argument.Name)) : Documentation.SummaryOf(type.GetProperty(argument.Name)!);
    }

    private static string Shown(Type type) =>
        type.IsArray ? Shown(type.GetElementType()!) + "`[]`"
            : type.IsEnum ? $"[`{type.Name}`](#{type.Name.ToLowerInvariant()})"
            : type == typeof(Type) ? "`typeof(...)`"
            : $"`{type.Name switch { "String" => "string", "Int32" => "int", "Double" => "double", "Boolean" => "bool", var other => other }}`";

    private static List<Type> UsedEnums() =>
        [.. AttributeMap.All.SelectMany(shape => shape.Arguments.Select(it => TypeOf(shape, it)))
            .Select(it => it.IsArray ? it.GetElementType()! : it).Where(it => it.IsEnum).Distinct().OrderBy(it => it.Name, StringComparer.Ordinal)];

    // The values that the fields of this type take.
    private static string ApiValue(Type type, string member)
    {
        var values = AttributeMap.All.SelectMany(shape => shape.Arguments.Where(it => TypeOf(shape, it) is var its && (its == type || its.GetElementType() == type)))
            .Select(it => it.Shape is ListShape list ? list.Item : it.Shape).OfType<ScalarShape>().SelectMany(it => it.Values)
            .Where(it => AttributeMap.IsSameName(member, it)).Distinct().ToList();
        return values.Count == 0 ? "" : string.Join(", ", values.Select(it => $"`{it}`"));
    }

    private static string Anchor(string heading) => heading.ToLowerInvariant().Replace(' ', '-');

    private static string RepositoryFile(string path)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Fargate.Analyzers.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, path);
    }
}
