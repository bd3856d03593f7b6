using System.Globalization;
using System.Text;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>Writes a definition as a user would.</summary>
internal static class SourceText
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string Of(TaskTree task, int index)
    {
        var source = new StringBuilder("using Fargate;\nusing static Fargate.Units;\n\n");
        var inherited = task.Uses.Take(task.Inherited).Where(CanBeInherited).ToList();
        var name = "Task" + Literals.Number(index);
        source.Append(Invariant, $"namespace RoundTrip{index};\n\n");
        if (inherited.Count > 0)
        {
            Append(source, inherited, "");
            source.Append(Invariant, $"public abstract class {name}Base;\n\n");
        }

        source.Append("/// <summary>A task.</summary>\n");
        source.Append(Invariant, $"[TaskDefinition({Literals.Text(task.FamilyAt(index), index % Literals.Styles)}{Properties(task)})]\n");
        Append(source, task.Uses.Except(inherited).Where(it => it.Name != "TaskDefinition"), "");
        source.Append(Invariant, $"public partial class {name}{(inherited.Count > 0 ? $" : {name}Base" : "")}\n{{\n");
        foreach (var container in task.Containers)
        {
            Append(source, container.Uses, "    ");
            source.Append(Invariant, $"    public class {container.Head.ClassName};\n\n");
        }

        return source.Append("}\n").ToString();
    }

    // A base class does not know the containers; the family stands on the class that writes a file.
    private static bool CanBeInherited(Use use) => use.Name is not ("TaskDefinition" or "ProxyConfiguration");

    private static string Properties(TaskTree task) =>
        string.Concat(task.Uses.Single(it => it.Name == "TaskDefinition").Arguments.Select(it => $", {it.Name} = {it.Value.CSharp}"));

    private static void Append(StringBuilder source, IEnumerable<Use> uses, string indent)
    {
        foreach (var use in uses)
        {
            var parameters = use.Arguments.Where(it => it.IsParameter && !(use.TypeArgument is not null && it.Name == "container"))
                .Select(it => use.NamesParameters ? $"@{it.Name}: {it.Value.CSharp}" : it.Value.CSharp);
            var properties = use.Arguments.Where(it => it.IsProperty).Select(it => $"{it.Name} = {it.Value.CSharp}");
            var type = use.TypeArgument is null ? "" : $"<{use.TypeArgument}>";
            source.Append(Invariant, $"{indent}[{use.Name}{type}({string.Join(", ", parameters.Concat(properties))})]\n");
        }
    }
}
