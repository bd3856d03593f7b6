using System.Text;
using Fargate.Core.Sources.Attributes;

namespace Fargate.Annotations.Tests;

/// <summary>docs/attributes.md says of each attribute which field it writes, as AttributeMap does.</summary>
public class AttributePageTests
{
    private const string Start = "<!-- Written by AttributePageTests; see CONTRIBUTING.md. -->\n";
    private const string Page = "docs/attributes.md";

    [Fact]
    public void The_page_has_what_the_map_has()
    {
        var path = RepositoryFile(Page);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var intact = text[..(text.IndexOf(Start, StringComparison.Ordinal) + Start.Length)] + Tables();
        if (Environment.GetEnvironmentVariable("FARGATE_UPDATE") == "1")
            File.WriteAllText(path, intact);
        else
            Assert.Equal(intact, text);
    }

    private static string Tables()
    {
        var page = new StringBuilder();
        foreach (var (target, heading) in new[]
        {
            (ClassKind.Task, "## On a task"),
            (ClassKind.Container, "## On a container"),
            (ClassKind.Service, "## On a service"),
            (ClassKind.RunTask, "## On a run of a task"),
            (ClassKind.Schedule, "## On a schedule"),
            (ClassKind.Cluster, "## On a cluster"),
            (ClassKind.FargateProfile, "## On an EKS Fargate profile"),
        })
        {
            page.Append('\n').Append(heading).Append("\n\n| Attribute | Field of the API |\n|---|---|\n");
            foreach (var shape in AttributeMap.All.Where(it => it.Target == target))
                page.AppendJoin("", Lines(shape));
        }

        return page.ToString();
    }

    private static IEnumerable<string> Lines(AttributeShape shape)
    {
        var whole = string.Join('.', shape.Field);
        if (shape.Kind == AttributeKind.Entry)
        {
            yield return Line($"[{shape.Name}({string.Join(", ", shape.Arguments.Select(it => it.Name))})]", whole + "{}");
            yield break;
        }

        if (shape.Kind == AttributeKind.Item)
            whole += "[]";
        foreach (var constant in shape.Constants)
            yield return Line($"[{shape.Name}]", $"{Below(constant.Field)}: \"{constant.Value}\"");
        foreach (var argument in shape.Arguments)
        {
            var isProperty = char.IsUpper(argument.Name[0]);
            yield return Line($"[{shape.Name}({argument.Name}{(isProperty ? " = ..." : "")})]", Below(string.Join('.', FieldOf(argument))));
        }

        // A revision stands after the family that a class gives.
        IReadOnlyList<string> FieldOf(AttributeArgument argument) =>
            argument.Field.Count == 0 && shape.Arguments.FirstOrDefault(it => it.Type == ArgumentType.Task) is { } task ? task.Field : argument.Field;

        // What a schedule overrides is JSON in a text.
        string Below(string field) => (whole.Length == 0 ? field : whole + "." + field) is var path && shape.Target == ClassKind.Schedule && path.StartsWith("overrides.", StringComparison.Ordinal)
            ? "Target.Input: " + path["overrides.".Length..]
            : path;
    }

    private static string Line(string attribute, string field) => $"| `{attribute}` | `{field}` |\n";

    private static string RepositoryFile(string path)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Fargate.Analyzers.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, path);
    }
}
