using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.Infrastructure;
using Fargate.Analyzers.Tests.Resources.Drawn;
using Fargate.Analyzers.Tests.RoundTrip;
using Fargate.Core.Json;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Sources.Attributes.Import;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Fargate.Analyzers.Tests;

/// <summary>
/// What a class says for a stage counts over what it says for all as a derived class counts over its base: of drawn resources of each kind, two at a time, all that
/// attributes can say of them.
/// </summary>
public class StageMergeTests
{
    private const int Pairs = 60;
    private const string Stage = "one";

    // The one kind of [JsonField] and what no drawn resource needs an attribute for.
    private static readonly string[] NotDrawn = ["JsonField"];

    public static TheoryData<string> Kinds => [.. ClassKind.Resources.Select(it => it.Attribute)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_stage_is_what_a_derived_class_would_be(string name)
    {
        var pairs = Draw(name);
        var derived = Files(Compile(pairs.Select((it, i) => it.Class($"abstract class B{i}", it.First, null) + it.Class($"partial class C{i} : B{i}", it.Second, null, $"B{i}")), pairs));
        Assert.True(derived.Count >= Pairs, $"{derived.Count} files");

        var staged = Compile(pairs.Select((it, i) => it.Both($"partial class C{i}")), pairs);
        AssertSame(derived, Files(staged, "@" + Stage), Stage + "/");

        // And so where a base of another assembly says all of it.
        using var image = new MemoryStream();
        var library = Compile(pairs.Select((it, i) => it.Both($"abstract class B{i}")), pairs).WithAssemblyName("Library");
        Assert.True(library.Emit(image, options: new EmitOptions(metadataOnly: true)).Success);
        var project = Compilations.Create(AnnotatedSource.Usings + string.Concat(pairs.Select((it, i) => $"[{it.Maker}] public class C{i} : B{i};\n")))
            .AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
        AssertSame(derived, Files(project, "@" + Stage), Stage + "/");

        // In another stage there is nothing of it.
        var first = Files(Compile(pairs.Select((it, i) => it.Class($"partial class C{i}", it.First, null)), pairs));
        AssertSame(first, Files(staged, "@" + Stage, "@two"), "two/");
    }

    [Fact]
    public void Every_attribute_is_drawn()
    {
        var used = ClassKind.Resources.SelectMany(it => Draw(it.Attribute)).SelectMany(it => it.Names).ToHashSet(StringComparer.Ordinal);
        Assert.Equal("", string.Join(" ", AttributeMap.All.Select(it => it.Name).Distinct().Except(used).Except(NotDrawn)));
    }

    private static void AssertSame(IReadOnlyDictionary<string, string> expected, IReadOnlyDictionary<string, string> actual, string folder)
    {
        Assert.Equal(expected.Keys.Select(it => folder + it).Order(StringComparer.Ordinal), actual.Keys.Where(it => it.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(expected, it => Assert.Equal(it.Value, actual[folder + it.Key]));
    }

    private static IReadOnlyDictionary<string, string> Files(CSharpCompilation compilation, params string[] parameters) =>
        GeneratorRun.Of(compilation, new BuildParameters(parameters)).Files();

    private static CSharpCompilation Compile(IEnumerable<string> classes, IReadOnlyList<Pair> pairs)
    {
        // Overrides and load balancers name containers by their classes; the tasks of these resources are named by texts.
        var names = pairs[0].Containers.Select(it => $"    [Container(\"x:1\", Name = \"{it.Key}\")] public class {it.Value};\n");
        var compilation = Compilations.Create(
            AnnotatedSource.Usings + string.Concat(classes) + "[TaskDefinition(Cpu = 256, Memory = 512)] public abstract class Others\n{\n" + string.Concat(names) + "}\n");
        var error = compilation.GetDiagnostics().FirstOrDefault(it => it.Severity == DiagnosticSeverity.Error);
        Assert.True(error is null, $"{error}\n{error?.Location.SourceTree!.GetText().Lines[error.Location.GetLineSpan().StartLinePosition.Line]}");
        return compilation;
    }

    private static IReadOnlyList<Pair> Draw(string name)
    {
        var kind = ClassKind.Resources.Single(it => it.Attribute == name);
        var drawn = kind == ClassKind.Task
            ? ValidDefinitions.Fixed(1, 2 * Pairs)[0].Select(ExpectedJson.Of).ToList()
            : ValidResources.Fixed(20 * Pairs).Where(it => it.Kind == kind.Resource).Take(2 * Pairs).Select(it => it.Json).ToList();
        var containers = new Dictionary<string, string>(StringComparer.Ordinal);
        return [.. Enumerable.Range(0, drawn.Count / 2).Select(i => new Pair(kind, drawn[2 * i], drawn[(2 * i) + 1], i, containers))];
    }

    /// <summary>Two resources of one name, as attributes say them.</summary>
    private sealed class Pair
    {
        private readonly ClassKind _kind;

        public Pair(ClassKind kind, JsonObject first, JsonObject second, int index, Dictionary<string, string> containers)
        {
            _kind = kind;
            Containers = containers;
            (First, Second) = (Read(first, $"r{index}"), Read(second, $"r{index}"));
            var maker = Plan(kind, Second).Uses.Single(it => it.Shape.Name == kind.Attribute);
            Maker = Text(maker with { Arguments = [.. maker.Arguments.Where(it => it.Argument.IsParameter)] }, Second, null);
        }

        public ApiObject First { get; }

        public ApiObject Second { get; }

        /// <summary>The attribute that makes a class one of the kind.</summary>
        public string Maker { get; }

        /// <summary>The classes of the containers of other tasks, by name: the same for all pairs.</summary>
        public Dictionary<string, string> Containers { get; }

        public IEnumerable<string> Names => new[] { First, Second }.SelectMany(it => Plan(_kind, it).Uses.Concat(Parts(it).SelectMany(part => Plan(ClassKind.Container, part.Node).Uses)))
            .Select(it => it.Shape.Name);

        /// <summary>A class that says all of a resource.</summary>
        public string Class(string declaration, ApiObject root, string? stage, string? ofBase = null) => Write(
            declaration, Attributes(_kind, root, stage), Parts(root).Select(it => (it.ClassName, Attributes(ClassKind.Container, it.Node, stage), ofBase is not null && Parts(First).Any(other => other.ClassName == it.ClassName) ? $" : {ofBase}.{it.ClassName}" : "")));

        /// <summary>A class that says all of the first resource for all stages, and all of the second for one.</summary>
        public string Both(string declaration) => Write(
            declaration,
            Attributes(_kind, First, null) + Attributes(_kind, Second, Stage),
            Parts(First).Select(it => it.ClassName).Union(Parts(Second).Select(it => it.ClassName)).Select(name => (
                name,
                string.Concat(Parts(First).Where(it => it.ClassName == name).Select(it => Attributes(ClassKind.Container, it.Node, null)))
                    + string.Concat(Parts(Second).Where(it => it.ClassName == name).Select(it => Attributes(ClassKind.Container, it.Node, Stage))),
                "")));

        private static string Write(string declaration, string attributes, IEnumerable<(string Name, string Attributes, string Base)> parts) =>
            $"{attributes}public {declaration}\n{{\n{string.Concat(parts.Select(it => $"{it.Attributes}public {(it.Base.Length > 0 ? "new " : "")}class {it.Name}{it.Base};\n"))}}}\n";

        private static ContainerClass[] Parts(ApiObject root) => [.. ContainerClass.Of(root, "Task")];

        private AttributePlan Plan(ClassKind kind, ApiObject root) => AttributePlan.For(kind, root, Known(root).ContainsKey);

        // What only a raw value can say is left out in all of them.
        private string Attributes(ClassKind kind, ApiObject root, string? stage) => string.Concat(Plan(kind, root).Uses.Select(it => $"[{Text(it, root, stage)}]\n"));

        private string Text(AttributeUse use, ApiObject root, string? stage)
        {
            var writer = new ArgumentWriter(Known(root), []);
            string[] arguments = [.. use.Arguments.Select(it => Write(writer, it.Argument, it.Value)), .. stage is null ? Array.Empty<string>() : [$"Stage = \"{stage}\""]];
            return $"{use.Shape.Name}({string.Join(", ", arguments)})";
        }

        private static string Write(ArgumentWriter writer, AttributeArgument argument, ApiNode value) => value switch
        {
            ApiObject flags when argument.Type.TrueFor.Count > 0 => $"{argument.Name} = {argument.Type.Name}.{argument.Type.Members.First(member =>
                argument.Type.TrueFor.All(it => flags.TextOf(it.Field) == (it.Members.Contains(member) ? "true" : "false")))}",
            ApiObject map when argument.IsParameter => Pairs(map),
            ApiObject map => $"{argument.Name} = new[] {{ {Pairs(map)} }}",
            _ => string.Join(" ", writer.Write(argument, value)),
        };

        private static string Pairs(ApiObject map) => string.Join(", ", map.Keys.Select(key => $"\"{key}={map.TextOf(key)}\""));

        private Dictionary<string, string> Known(ApiObject root)
        {
            if (_kind == ClassKind.Task)
                return Parts(root).Concat(Parts(First)).Where(it => it.Name is not null).GroupBy(it => it.Name!, StringComparer.Ordinal).ToDictionary(it => it.Key, it => it.First().ClassName, StringComparer.Ordinal);
            return Containers.ToDictionary(it => it.Key, it => "Others." + it.Value, StringComparer.Ordinal);
        }

        private ApiObject Read(JsonObject json, string name)
        {
            var root = (ApiObject)JsonReader.Read(json.ToJsonString()).Root!;
            foreach (var structure in root.DescendantsAndSelf().OfType<ApiObject>())
            {
                if ((structure.TextOf("containerName") ?? (structure["command"] ?? structure["environment"] ?? structure["memory"] ?? structure["memoryReservation"] ?? structure["environmentFiles"]) switch
                {
                    null => null,
                    _ => structure.TextOf("name"),
                }) is { } container && !Containers.ContainsKey(container))
                {
                    Containers.Add(container, ClassNames.ForContainer(container, "Others", [.. Containers.Values], 1));
                }
            }

            var steps = _kind.Resource.NameField.Steps();
            var holder = steps.Take(steps.Count - 1).Aggregate(root, (it, step) => it.GetOrAddObject(step.Name));
            holder.Set(steps[steps.Count - 1].Name, ApiScalar.String(name));
            return root;
        }
    }
}
