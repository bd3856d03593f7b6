using System.Globalization;
using Fargate.Core.Annotations;
using Fargate.Core.Json;
using Fargate.Core.Model;
using Fargate.Core.Parameters;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Annotated;

/// <summary>Reads [JsonField], which sets what no other attribute can say.</summary>
internal sealed class JsonFieldReader(
    Dictionary<ApiNode, Place> places, List<AnnotatedFinding> findings, ParameterSet? parameters)
{
    public void Read(INamedTypeSymbol owner, AttributeTarget target, ApiObject structure)
    {
        foreach (var attribute in owner.GetAttributes())
        {
            if (!AnnotationSymbols.IsJsonField(attribute)
                || attribute.ConstructorArguments is not [{ Value: string pointer }, { Value: string json }])
            {
                continue;
            }

            var place = new Place(owner, attribute, null);
            var steps = JsonPointer.Parse(pointer);
            // It has to be JSON before the holes are filled: they stand in its texts.
            var value = JsonReader.Read(json);
            if (value.Error is null && parameters is not null)
                value = JsonReader.Read(ParameterText.Fill(json, parameters, JsonWriter.EscapeString));
            if (steps is null)
                Invalid($"'{pointer}' is no JSON Pointer to a field, such as /newField", "pointer");
            else if (value.Error is { } error)
                Invalid($"the value is not JSON: {error.Message} at position {error.At.ToString(CultureInfo.InvariantCulture)}", "json");
            else if (FieldCoverage.Find(target, [.. steps.Where(it => !IsIndex(it))]) is { } covering)
                findings.Add(Rules.CoveredJsonField.Find(pointer, covering, place with { Argument = "pointer" }));
            else if (!Set(structure, steps, value.Root!, place))
                Invalid($"'{pointer}' leads through a list item that is not there, or through a value that has no fields", "pointer");

            void Invalid(string reason, string argument) =>
                findings.Add(Rules.InvalidJsonField.Find(reason, place with { Argument = argument }));
        }
    }

    private bool Set(ApiObject structure, IReadOnlyList<string> steps, ApiNode value, Place place)
    {
        ApiNode holder = structure;
        for (var i = 0; i < steps.Count - 1; i++)
        {
            var below = holder switch
            {
                ApiObject it when it[steps[i]] is { } member => member,
                ApiObject it when !IsIndex(steps[i + 1]) => Add(it, steps[i]),
                ApiArray it when Index(steps[i]) is { } index && index < it.Items.Count => it.Items[index],
                _ => null,
            };
            if (below is null)
                return false;
            holder = below;
        }

        places[value] = place;
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

        ApiObject Add(ApiObject to, string key)
        {
            var added = to.GetOrAddObject(key);
            places[added] = place;
            return added;
        }
    }

    private static bool IsIndex(string step) => step == "-" || Index(step) is not null;

    private static int? Index(string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
