using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Build;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>Writes what an attribute says into the resource or the part of one that it stands on.</summary>
/// <param name="reading">What is read.</param>
/// <param name="constants">Reads the arguments.</param>
/// <param name="isChecked">Whether what is half written is unknown.</param>
/// <param name="cancellation">Stops the reader.</param>
internal sealed class AttributeReader(ClassReading reading, ConstantReader constants, bool isChecked, CancellationToken cancellation)
{
    public void Read(AttributeData attribute, AttributeShape shape, INamedTypeSymbol owner, ApiObject target)
    {
        var whole = new AttributeLocation(owner, attribute, null);
        var isHalfWritten = isChecked && attribute.IsHalfWritten(cancellation);
        for (var i = 0; i < shape.Field.Count - 1; i++)
        {
            // An item that cannot be named is none.
            if (Below(target, FieldStep.Parse(shape.Field[i]), whole, shape) is not { } below)
                return;
            target = below;
        }

        var field = shape.Field.Count == 0 ? "" : shape.Field[shape.Field.Count - 1];
        switch (shape.Kind)
        {
            case AttributeKind.Structure:
                var structure = field.Length == 0 ? target : target.GetOrAddObject(field);
                if (IsOnLayer(structure, whole) && IsRepeated(reading.Places[structure].Attribute, attribute))
                    reading.Findings.Add(DuplicateEntry.Find(shape, shape.Name, whole, null));
                reading.Places[structure] = whole;
                Fill(structure, whole, shape, isHalfWritten);
                // That the attribute stands there says that there is one; an empty structure of the API says nothing.
                if (isChecked && structure is { Keys.Count: 0, IsOpen: false } && shape.Arguments is [{ IsParameter: true, Shape: ListShape } list, ..])
                    structure.Set(list.Field[0], new ApiArray());
                break;
            case AttributeKind.Slot:
                if (target[field] is { } slot && IsOnLayer(slot, whole))
                    reading.Findings.Add(DuplicateEntry.Find(shape, field, whole, reading.Places[slot]));
                var replacement = new ApiObject();
                reading.Places[replacement] = whole;
                Fill(replacement, whole, shape, isHalfWritten);
                target.Set(field, replacement);
                break;
            case AttributeKind.Item:
                var item = new ApiObject();
                reading.Places[item] = whole;
                Fill(item, whole, shape, isHalfWritten);
                var items = target.GetOrAddArray(field);
                // It may be what another attribute names.
                items.IsOpen |= isHalfWritten;
                AddItem(items, item, whole, shape);
                if (shape.Rival is { } rival && target[rival] is ApiArray others)
                    others.Items.RemoveAll(it => !IsOnLayer(it, whole) && HasSameKey(it, item, shape));
                break;
            case AttributeKind.Entry:
                var map = Below(target, FieldStep.Parse(field), whole, null)!;
                map.IsOpen |= isHalfWritten;
                AddEntry(map, whole, shape);
                break;
        }
    }

    private void Fill(ApiObject structure, AttributeLocation whole, AttributeShape shape, bool isHalfWritten)
    {
        foreach (var constant in shape.Constants)
            Set(structure, [constant.Field], shape.ValueOf(constant), whole);

        var attribute = whole.Attribute;
        var said = new HashSet<string>(StringComparer.Ordinal);
        // [DependsOn<T>(...)] says with its type argument what [DependsOn(typeof(T), ...)] says with its first one.
        if (attribute.AttributeClass is { IsGenericType: true } generic && shape["container"] is { } type)
        {
            said.Add(type.Name);
            Set(structure, type.Field, constants.ReadType(generic.TypeArguments[0], type.Type, whole), whole);
        }

        foreach (var (parameter, value) in attribute.BoundArguments(isHalfWritten, cancellation))
            SetArgument(parameter, value);
        foreach (var named in attribute.NamedArguments)
            SetArgument(named.Key, named.Value);
        if (isHalfWritten)
        {
            foreach (var argument in shape.Arguments)
            {
                if (argument.Field.Count > 0 && !said.Contains(argument.Name))
                    Unsay(structure, argument.Field, whole);
            }
        }

        void SetArgument(string name, TypedConstant value)
        {
            var place = whole with { Argument = name };
            said.Add(name);
            if (shape[name] is not { Field.Count: > 0 } argument || constants.Read(value, argument, place) is not { } node)
                return;
            if (argument.Type.TrueFor.Count > 0 && node is ApiObject flags)
                SetFlags(structure, argument, flags, place);
            else
                Set(structure, argument.Field, node, place);
        }
    }

    // Also where a base says it: this may say otherwise. In what is below the attribute's own structure, maps among it, an unknown value would say
    // that there is one.
    private void Unsay(ApiObject structure, IReadOnlyList<string> field, AttributeLocation place)
    {
        for (var i = 0; i < field.Count - 1; i++)
        {
            var step = FieldStep.Parse(field[i]);
            if (step.IsItem)
            {
                ApiTree.Open(structure.GetOrAddArray(step.Name));
                return;
            }

            structure = structure.GetOrAddObject(step.Name);
            structure.IsOpen = true;
        }

        var name = field[field.Count - 1];
        if (field.Count > 1 && structure[name] is null)
            return;
        var unknown = new ApiUnknown();
        structure.Set(name, unknown);
        reading.Places[unknown] = place;
    }

    // Others may say more of the same structure.
    private void SetFlags(ApiObject structure, AttributeArgument argument, ApiObject flags, AttributeLocation place)
    {
        foreach (var flag in flags.Keys)
            Set(structure, [.. argument.Field, flag], flags[flag]!, place);
        reading.Places[structure[argument.Field[0]]!] = place;
    }

    private void Set(ApiObject structure, IReadOnlyList<string> field, ApiNode value, AttributeLocation place)
    {
        for (var i = 0; i < field.Count - 1; i++)
            structure = Below(structure, FieldStep.Parse(field[i]), place, null)!;
        structure.Set(field[field.Count - 1], value);
        reading.Places[value] = place;
    }

    private ApiObject? Below(ApiObject structure, FieldStep step, AttributeLocation place, AttributeShape? shape)
    {
        var below = step.IsItem ? ItemOf(structure.GetOrAddArray(step.Name), step, place, shape) : structure.GetOrAddObject(step.Name);
        if (below is not null && !reading.Places.ContainsKey(below))
            reading.Places[below] = place;
        return below;
    }

    // The item that the step names; made where it is missing. Null where the attribute's own argument gives no name.
    private ApiObject? ItemOf(ApiArray list, FieldStep step, AttributeLocation place, AttributeShape? shape)
    {
        ApiNode? key = step.Key is { } given ? ApiScalar.String(given) : null;
        if (step.KeyField is not null && key is null
            && (place.Attribute.AttributeConstructor is null || place.Attribute.ConstructorArguments.Length == 0
                || (key = constants.Read(place.Attribute.ConstructorArguments[0], shape!.Arguments[0], place with { Argument = shape.Arguments[0].Name })) is not ApiScalar))
        {
            // It may be any of them, or another one.
            if (isChecked)
                ApiTree.Open(list);
            return null;
        }

        var index = step.KeyField is null ? 0
            : list.Items.FindIndex(it => it is ApiObject item && item[step.KeyField] is ApiScalar text && text.Text == ((ApiScalar)key!).Text);
        if (index >= 0 && index < list.Items.Count && list.Items[index] is ApiObject found)
            return found;
        // What is half written may be the one that is named.
        if (isChecked && list.IsOpen && step is { KeyField: not null, Key: null })
            return null;
        var added = new ApiObject();
        if (step.KeyField is not null)
            added.Set(step.KeyField, key!);
        list.Items.Add(added);
        return added;
    }

    private void AddItem(ApiArray list, ApiObject item, AttributeLocation place, AttributeShape shape)
    {
        var index = list.Items.FindIndex(it => HasSameKey(it, item, shape));
        if (index < 0)
        {
            list.Items.Add(item);
            return;
        }

        if (IsOnLayer(list.Items[index], place))
            reading.Findings.Add(DuplicateEntry.Find(shape, string.Join("/", shape.Key.Select(it => KeyOf(item, it)).Where(it => it?.Length > 0)), place, reading.Places[list.Items[index]]));
        list.Items[index] = item;
    }

    private void AddEntry(ApiObject map, AttributeLocation whole, AttributeShape shape)
    {
        if (whole.Attribute.ConstructorArguments is not [{ Kind: TypedConstantKind.Primitive, Value: string key }, var value]
            || constants.Read(value, shape.Arguments[1], whole with { Argument = shape.Arguments[1].Name }) is not { } node)
        {
            return;
        }

        if (map[key] is { } earlier && IsOnLayer(earlier, whole))
            reading.Findings.Add(DuplicateEntry.Find(shape, key, whole, reading.Places[earlier]));
        Set(map, [key], node, whole with { Argument = shape.Arguments[1].Name });
    }

    // What two attributes of overlapping stages say merges property by property.
    private static bool IsRepeated(AttributeData earlier, AttributeData later) =>
        earlier.AttributeClass?.Name == later.AttributeClass?.Name
        && (!later.IsStaged()
            || (!earlier.ConstructorArguments.IsEmpty && !later.ConstructorArguments.IsEmpty)
            || later.NamedArguments.Any(it => it.Key != AttributeStages.Argument && earlier.NamedArguments.Any(other => other.Key == it.Key)));

    private static bool HasSameKey(ApiNode one, ApiNode other, AttributeShape shape)
    {
        foreach (var key in shape.Key)
        {
            // An unknown key is like no other.
            if (KeyOf(one, key) is not { } text || text != KeyOf(other, key))
                return false;
        }

        // What has no key may stand as often as one wants.
        return shape.Key.Count > 0;
    }

    private bool IsOnLayer(ApiNode node, AttributeLocation layer) => reading.Places.TryGetValue(node, out var place) && place.IsOnLayerOf(layer);

    // A raw value may be anything. What merges by key does not depend on the values of the parameters.
    private static string? KeyOf(ApiNode item, AttributeConstant key) => (item as ApiObject)?[key.Field] switch
    {
        null when item is ApiObject => key.Value,
        ApiScalar scalar when !ParameterText.HasParameters(scalar.Text) => scalar.Text,
        _ => null,
    };
}
