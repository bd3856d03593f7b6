using System.Globalization;
using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Json;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>Reads [JsonField], which sets what no other attribute can say.</summary>
/// <param name="reading">What is read.</param>
/// <param name="isContainer">Whether a container that an attribute can name by its class has this name.</param>
/// <param name="cancellation">Stops the reader.</param>
internal sealed class JsonFieldReader(ClassReading reading, Func<string, bool> isContainer, CancellationToken cancellation)
{
    /// <summary>Sets the fields of a part, whose other attributes have been read.</summary>
    /// <param name="owner">The class.</param>
    /// <param name="part">What it is.</param>
    /// <param name="structure">What it became.</param>
    public void ReadPart(INamedTypeSymbol owner, ClassKind part, ApiObject structure) => SetAll(part, structure, FieldsOf(owner, static (target, _) => target.IsSaid
        ? (null, "a container is a part of its task definition, and has no Document and no Name of its own")
        : ([], null)));

    /// <summary>Sets the fields of the resource that a class, or a base of it, says, whose other attributes have been read.</summary>
    public void Read(INamedTypeSymbol owner)
    {
        var kinds = owner.CheckedKinds() is { Count: > 0 } own ? own : reading.Symbol.CheckedKinds();
        // A class is read once for each of its kinds, and told of a fault once.
        var isTold = kinds.Count == 0 || kinds[0] == reading.Kind;
        SetAll(reading.Kind, reading.Root, FieldsOf(owner, DocumentOf));

        (IReadOnlyList<string>? Path, string? Fault) DocumentOf(JsonFieldTarget target, AttributeLocation place)
        {
            if (target.IsSaid && target.Kind is null)
                return (null, isTold ? target.Missing : null);
            // What a base says of one kind, a class of another kind does not inherit.
            if (target.Kind is { } said && said != reading.Kind)
                return (null, isTold && place.IsOn(reading.Symbol) && !kinds.Contains(said) ? $"the class has no [{said.Attribute}]" : null);
            if (target.IsSaid)
                return target.PathIn(reading.Root) is { } path ? (path, null) : (null, target.Missing);
            if (kinds.Count > 1)
            {
                var names = string.Join(" and ", kinds.Select(it => $"[{it.Attribute}]"));
                return (null, isTold ? $"the class has {names}: set Document to one of them, as in Document = DocumentKind.{kinds[kinds.Count - 1].Attribute}" : null);
            }

            return (kinds.Count == 1 && kinds[0] != reading.Kind ? null : reading.Kind.Resource.InputField is { } input ? [input] : [], null);
        }
    }

    private List<JsonField> FieldsOf(INamedTypeSymbol owner, Func<JsonFieldTarget, AttributeLocation, (IReadOnlyList<string>? Path, string? Fault)> documentOf)
    {
        var fields = new List<JsonField>();
        foreach (var attribute in owner.GetAttributes().Where(reading.Scope.Includes).OrderBy(static it => it.IsStaged()))
        {
            if (!AnnotationSymbols.IsJsonField(attribute) || attribute.IsHalfWritten(cancellation)
                || attribute.ConstructorArguments is not [{ Kind: TypedConstantKind.Primitive, Value: string pointer }, { Kind: TypedConstantKind.Primitive, Value: string json }])
            {
                continue;
            }

            var place = new AttributeLocation(owner, attribute, null);
            var (document, fault) = documentOf(JsonFieldTarget.Of(attribute), place);
            if (fault is not null)
                Invalid(fault, place);
            else if (document is not null && Parse(pointer, json, document, place) is { } field)
                fields.Add(field);
        }

        return fields;
    }

    private void SetAll(ClassKind kind, ApiObject root, List<JsonField> fields)
    {
        // Whether an attribute could say a value depends on what stands beside it, so all of them are set before one is asked for.
        var all = new Lazy<(AttributePlan Plan, IReadOnlyList<IReadOnlyList<string>> Steps)>(() =>
        {
            var whole = (ApiObject)root.Clone();
            var steps = new List<IReadOnlyList<string>>();
            foreach (var field in fields)
            {
                steps.Add(WithIndices(whole, field.Steps));
                Set(whole, field.Steps, field.Value.Clone(), Add);
            }

            return (AttributePlan.For(kind, whole, isContainer), steps);
        });
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            var covering = FieldCoverage.Find(kind, [.. field.Steps.Where(it => !IsIndex(it))]);
            if (covering is not null && (SaysAttribute(root, field.Steps) || !all.Value.Plan.NeedsRaw(all.Value.Steps[i])))
                reading.Findings.Add(CoveredJsonField.Find(field.Pointer, Named(covering, all.Value.Plan.ItemAttributes(all.Value.Steps[i])), field.Place with { Argument = "pointer" }));
            else if (!Set(root, field.Steps, field.Value, (to, key) => Locate(Add(to, key), field.Place)))
                Invalid($"'{field.Pointer}' leads through a list item that does not exist, or through a value that has no fields", field.Place with { Argument = "pointer" });
            else
                Locate(field.Value, field.Place);
        }
    }

    // Several attributes may write items of one list, and the field alone does not tell which of them is meant.
    private static string Named(string covering, IReadOnlyList<string> attributes) =>
        attributes.Count == 0 || (attributes is [var only] && (covering == $"[{only}]" || covering.StartsWith($"[{only}(", StringComparison.Ordinal)))
            ? covering
            : string.Join(" and ", attributes.Select(it => $"[{it}]"));

    // "-" is behind the last item.
    private static IReadOnlyList<string> WithIndices(ApiNode root, IReadOnlyList<string> steps)
    {
        var indices = new List<string>();
        ApiNode? node = root;
        foreach (var step in steps)
        {
            indices.Add(step == "-" && node is ApiArray list ? list.Items.Count.ToString(CultureInfo.InvariantCulture) : step);
            node = Below(node, step);
        }

        return indices;
    }

    private static ApiNode? Below(ApiNode? node, string step) => node switch
    {
        ApiObject it => it[step],
        ApiArray it when Index(step) is { } index && index < it.Items.Count => it.Items[index],
        _ => null,
    };

    // It has to be JSON before the holes are filled: they stand in its texts.
    private JsonField? Parse(string pointer, string json, IReadOnlyList<string> document, AttributeLocation place)
    {
        var steps = JsonPointer.Parse(pointer);
        var value = JsonReader.Read(json);
        if (steps is null)
            Invalid($"'{pointer}' is not a JSON Pointer to a field, such as /newField", place with { Argument = "pointer" });
        else if (steps.Count > JsonReader.MaxDepth)
            Invalid(FormattableString.Invariant($"the pointer has {steps.Count} steps, and the maximum is {JsonReader.MaxDepth}"), place with { Argument = "pointer" });
        else if (value.Error is { } error)
            Invalid($"the value is not JSON: {error.Message} at position {error.At.ToString(CultureInfo.InvariantCulture)}", place with { Argument = "json" });
        else
            return new JsonField(pointer, [.. document, .. steps], value.Root!, place);
        return null;
    }

    private void Invalid(string reason, AttributeLocation place) => reading.Findings.Add(InvalidJsonField.Find(reason, place));

    // What an attribute says already is not set twice, whatever its type.
    private bool SaysAttribute(ApiObject structure, IReadOnlyList<string> steps)
    {
        ApiNode? node = structure;
        foreach (var step in steps)
            node = Below(node, step);
        return node is not null && IsSetByAttribute(node);
    }

    private bool IsSetByAttribute(ApiNode node) => node.DescendantsAndSelf().Any(it =>
        reading.Places.TryGetValue(it, out var place) && !AnnotationSymbols.IsJsonField(place.Attribute));

    private static bool Set(ApiObject structure, IReadOnlyList<string> steps, ApiNode value, Func<ApiObject, string, ApiObject> add)
    {
        ApiNode holder = structure;
        for (var i = 0; i < steps.Count - 1; i++)
        {
            var below = holder switch
            {
                ApiObject it when it[steps[i]] is { } member => member,
                ApiObject it when !IsIndex(steps[i + 1]) => add(it, steps[i]),
                ApiArray it when Index(steps[i]) is { } index && index < it.Items.Count => it.Items[index],
                _ => null,
            };
            if (below is null)
                return false;
            holder = below;
        }

        switch (holder)
        {
            case ApiObject it:
                it.Set(steps[steps.Count - 1], value);
                return true;
            case ApiArray it when steps[steps.Count - 1] == "-":
                it.Items.Add(value);
                return true;
            default:
                return false;
        }
    }

    private static ApiObject Add(ApiObject to, string key) => to.GetOrAddObject(key);

    // What is in it, too: a derived class may add to a list, and asks where the items of it stand.
    private T Locate<T>(T root, AttributeLocation place)
        where T : ApiNode
    {
        foreach (var node in root.DescendantsAndSelf())
            reading.Places[node] = place;
        return root;
    }

    private static bool IsIndex(string step) => step == "-" || Index(step) is not null;

    private static int? Index(string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
