using System.Globalization;
using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Json;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>Reads [JsonField], which sets what no other attribute can say.</summary>
internal sealed class JsonFieldReader(ClassReading reading, Func<string, bool> isPart, CancellationToken cancellation)
{
    /// <summary>Sets the fields of a class, whose other attributes have been read.</summary>
    /// <param name="owner">The class.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="structure">What the pointers start from.</param>
    public void Read(INamedTypeSymbol owner, ClassKind kind, ApiObject structure)
    {
        string[] prefix = kind.Resource.InputField is { } input ? [input] : [];
        var fields = new List<JsonField>();
        foreach (var attribute in owner.GetAttributes().Where(reading.Scope.Includes).OrderBy(static it => it.IsStaged()))
        {
            if (AnnotationSymbols.IsJsonField(attribute) && !attribute.IsHalfWritten(cancellation)
                && attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string pointer }, { Kind: TypedConstantKind.Primitive, Value: string json }]
                && Parse(pointer, json, new Place(owner, attribute, null)) is { } field)
            {
                fields.Add(field);
            }
        }

        // Whether an attribute could say a value depends on what stands beside it, so all of them are set before one is asked for.
        var plan = new Lazy<AttributePlan>(() =>
        {
            var whole = (ApiObject)structure.Clone();
            foreach (var field in fields)
                Set(whole, field.Steps, field.Value.Clone(), Add);
            return AttributePlan.For(kind, whole, isPart);
        });
        foreach (var field in fields)
        {
            var covering = FieldCoverage.Find(kind, [.. prefix, .. field.Steps.Where(it => !IsIndex(it))]);
            if (covering is not null && (!kind.IsPlanned || SaysAttribute(structure, field.Steps) || !plan.Value.NeedsRaw(field.Steps)))
                reading.Findings.Add(CoveredJsonField.Find(field.Pointer, covering, field.Place with { Argument = "pointer" }));
            else if (!Set(structure, field.Steps, field.Value, (to, key) => Locate(Add(to, key), field.Place)))
                Invalid($"'{field.Pointer}' leads through a list item that does not exist, or through a value that has no fields", "pointer", field.Place);
            else
                Locate(field.Value, field.Place);
        }
    }

    // It has to be JSON before the holes are filled: they stand in its texts.
    private JsonField? Parse(string pointer, string json, Place place)
    {
        var steps = JsonPointer.Parse(pointer);
        var value = JsonReader.Read(json);
        if (steps is null)
            Invalid($"'{pointer}' is not a JSON Pointer to a field, such as /newField", "pointer", place);
        else if (steps.Count > JsonReader.MaxDepth)
            Invalid(FormattableString.Invariant($"the pointer has {steps.Count} steps, and the maximum is {JsonReader.MaxDepth}"), "pointer", place);
        else if (value.Error is { } error)
            Invalid($"the value is not JSON: {error.Message} at position {error.At.ToString(CultureInfo.InvariantCulture)}", "json", place);
        else
            return new JsonField(pointer, steps, value.Root!, place);
        return null;
    }

    private void Invalid(string reason, string argument, Place place) =>
        reading.Findings.Add(InvalidJsonField.Find(reason, place with { Argument = argument }));

    // What an attribute says already is not set twice, whatever its type.
    private bool SaysAttribute(ApiObject structure, IReadOnlyList<string> steps)
    {
        ApiNode? node = structure;
        foreach (var step in steps)
        {
            node = node switch
            {
                ApiObject it => it[step],
                ApiArray it when Index(step) is { } index && index < it.Items.Count => it.Items[index],
                _ => null,
            };
        }

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
    private T Locate<T>(T root, Place place)
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
