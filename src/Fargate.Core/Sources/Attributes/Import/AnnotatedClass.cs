using Fargate.Core.Json;
using Fargate.Core.Limits;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Attributes.Import;

/// <summary>Writes a task definition as an annotated class. To build the class gives the same document.</summary>
public sealed class AnnotatedClass
{
    private const string Fargate = "FARGATE";

    private readonly AnnotatedClassOptions _options;
    private readonly CodeWriter _code = new();
    private readonly List<string> _notes = [];
    private readonly ApiObject _task;
    private readonly IReadOnlyList<ContainerClass> _containers;
    private readonly Dictionary<string, string> _classOf = new(StringComparer.Ordinal);
    private readonly ArgumentWriter _arguments;

    private AnnotatedClass(ApiObject task, AnnotatedClassOptions options)
    {
        _task = task;
        _options = options;
        _containers = ContainerClass.Of(task, options.ClassName);
        foreach (var container in _containers)
        {
            if (container.Name is { } name && !_classOf.ContainsKey(name))
                _classOf.Add(name, container.ClassName);
        }

        _arguments = new ArgumentWriter(_classOf, options.Parameters ?? []);
    }

    /// <summary>Writes a class, with the containers in it.</summary>
    /// <param name="task">The definition in the shape of RegisterTaskDefinition. It may have anything in it.</param>
    /// <param name="options">How.</param>
    public static AnnotatedClassText Write(ApiObject task, AnnotatedClassOptions options) =>
        new AnnotatedClass(EmptyValueRemover.Copy(task, keepsUnknown: false), options).Write();

    private AnnotatedClassText Write()
    {
        var space = string.IsNullOrEmpty(_options.Namespace) ? null : Identifiers.Namespace(_options.Namespace!);
        if (space is not null)
        {
            _code.Line($"namespace {space}{(_options.IsModern ? ";" : "")}");
            if (_options.IsModern)
                _code.Line();
            else
                _code.Open();
        }

        WriteTask();
        if (space is not null && !_options.IsModern)
            _code.Close();
        var usings = "using Fargate;\n" + (_arguments.UsesUnits ? "using static Fargate.Units;\n" : "");
        return new AnnotatedClassText($"{usings}\n{_code}", _notes);
    }

    private void WriteTask()
    {
        LeaveOut("networkMode", it => it is ApiScalar { Kind: ScalarKind.String, Text: NetworkModes.Awsvpc }, NetworkModes.Awsvpc);
        LeaveOut(
            "requiresCompatibilities",
            it => it is ApiArray { Items: [ApiScalar { Kind: ScalarKind.String, Text: Fargate }] },
            Fargate);
        WriteAttributes(ClassKind.Task, _task, []);
        _code.Line("public partial class " + Identifiers.Escape(_options.ClassName));
        _code.Open();
        for (var i = 0; i < _containers.Count; i++)
        {
            if (i > 0)
                _code.Line();
            WriteContainer(_containers[i]);
        }

        _code.Close();
    }

    // The build writes it in any case.
    private void LeaveOut(string field, Predicate<ApiNode> isDefault, string written)
    {
        if (_task[field] is not { } value)
            _notes.Add($"/{field} is not there; the build writes {written}");
        else if (isDefault(value))
            _task.Remove(field);
    }

    private void WriteContainer(ContainerClass container)
    {
        if (container.Node["name"] is null)
            _notes.Add($"{JsonPointer.Write(container.Steps)} has no name; the build writes {ContainerNames.FromClassName(container.ClassName)}");
        else if (container.Name == ContainerNames.FromClassName(container.ClassName))
            container.Node.Remove("name");
        WriteAttributes(ClassKind.Container, container.Node, container.Steps);
        _code.Line($"public class {container.ClassName}{(_options.IsModern ? ";" : " { }")}");
    }

    private void WriteAttributes(ClassKind target, ApiObject structure, IReadOnlyList<string> at)
    {
        var plan = AttributePlan.For(target, structure, _classOf.ContainsKey);
        foreach (var use in plan.Uses)
        {
            var pieces = new List<string>();
            foreach (var (argument, value) in use.Arguments)
            {
                if (pieces.Count > 0)
                    pieces[pieces.Count - 1] += ",";
                pieces.AddRange(_arguments.Write(argument, value));
            }

            _code.Attribute(use.Shape.Name, pieces);
        }

        foreach (var field in plan.RawFields)
        {
            WriteRaw(field);
            _notes.Add($"{JsonPointer.Write([.. at, .. field.Steps])} is in [JsonField]: {field.Reason}");
        }
    }

    private void WriteRaw(RawField field)
    {
        var start = $"[JsonField({Literals.Text(_arguments.Text(JsonPointer.Write(field.Steps), isFreeText: true))}, ";
        var value = _arguments.Json(field.Value);
        var line = JsonWriter.WriteLine(value);
        var raw = _options.IsModern ? Literals.Raw(line) : null;
        var whole = $"{start}{raw ?? Literals.Text(line)})]";
        if (raw is null || _code.Fits(whole))
            _code.Line(whole);
        else
            _code.AttributeWithText(start, JsonLines.Of(value));
    }
}
