using System.Globalization;
using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Attributes;

/// <summary>
/// How a class is said with attributes: the reader's way back. Whoever reads the attributes and the raw fields gets the same
/// document again.
/// </summary>
public sealed class AttributePlan
{
    private readonly ClassKind _target;
    private readonly UnmappedFields _rest;
    private readonly AttributeMatcher _finder;
    private readonly List<AttributeUse> _uses = [];
    private readonly List<RawField> _rawFields = [];
    private readonly List<(string Pointer, AttributeShape Shape)> _items = [];
    private HashSet<string>? _rawPointers;

    private AttributePlan(ClassKind target, ApiObject structure, Func<string, bool> isContainer)
    {
        _target = target;
        _rest = new UnmappedFields(structure);
        _finder = new AttributeMatcher(isContainer);
    }

    /// <summary>In the order in which the attributes are listed, those of one list in the order of its items.</summary>
    public IReadOnlyList<AttributeUse> Uses => _uses;

    /// <summary>What no attribute can say.</summary>
    public IReadOnlyList<RawField> RawFields => _rawFields;

    /// <summary>Plans the attributes of a class; containers are classes of their own.</summary>
    /// <param name="target">The kind of class.</param>
    /// <param name="structure">The task or the container.</param>
    /// <param name="isContainer">Whether a container of the task has this name.</param>
    public static AttributePlan For(ClassKind target, ApiObject structure, Func<string, bool> isContainer)
    {
        var plan = new AttributePlan(target, EmptyValueRemover.Copy(structure, keepsUnknown: true), isContainer);
        plan.Make();
        return plan;
    }

    /// <summary>Whether containers are classes: a list of anything but structures is not.</summary>
    public static bool AreClasses(ApiNode? containers) => containers is ApiArray list && list.Items.TrueForAll(it => it is ApiObject);

    /// <summary>Whether the value at this path can only be raw.</summary>
    public bool NeedsRaw(IReadOnlyList<string> steps)
    {
        _rawPointers ??= new HashSet<string>(_rawFields.Select(it => JsonPointer.Write(it.Steps)), StringComparer.Ordinal);
        return Enumerable.Range(1, steps.Count).Any(it => _rawPointers.Contains(JsonPointer.Write(steps.Take(it))));
    }

    /// <summary>The attributes that say a list, an item of one or something in that, of all those that write such items; none for anything else.</summary>
    public IReadOnlyList<string> ItemAttributes(IReadOnlyList<string> steps)
    {
        var at = JsonPointer.Write(steps) + "/";
        return [.. from item in _items
                   where at.StartsWith(item.Pointer + "/", StringComparison.Ordinal) || item.Pointer.Substring(0, item.Pointer.LastIndexOf('/') + 1) == at
                   group item by item.Shape.Name into attribute
                   select attribute.Key];
    }

    private void Make()
    {
        if (_target.Parts is { } parts && AreClasses(_rest.Find([parts.Field])))
            _rest.Take([parts.Field]);
        // What stands in the items of another attribute's list comes before these.
        foreach (var shape in AttributeMap.All.Where(it => it.Target == _target).OrderByDescending(it => it.HasHolderKey))
        {
            foreach (var field in FieldsOf(shape))
                Add(shape, field);
        }

        AddRaw([], _rest);
    }

    private void Add(AttributeShape shape, IReadOnlyList<string> field)
    {
        switch (_rest.FindField(field))
        {
            case ApiObject map when shape.Kind == AttributeKind.Entry:
                AddEntries(shape, field, map);
                break;
            case ApiArray list when shape.Kind == AttributeKind.Item:
                AddItems(shape, field, list);
                break;
            case ApiObject when shape.Kind is AttributeKind.Structure or AttributeKind.Slot && _finder.Take(shape, _rest, field) is { } use:
                _uses.Add(InHolder(use, field));
                break;
        }
    }

    // What names the item that the field is in is the first argument, and no field of its own.
    private static AttributeUse InHolder(AttributeUse use, IReadOnlyList<string> field)
    {
        var at = use.Shape.Field.Select(FieldStep.Parse).ToList().FindIndex(it => it is { KeyField: not null, Key: null });
        return at < 0 ? use : use with { Arguments = [(use.Shape.Arguments[0], ApiScalar.String(FieldStep.Parse(field[at]).Key!)), .. use.Arguments] };
    }

    // One for each item that the attribute's first argument can name.
    private IEnumerable<IReadOnlyList<string>> FieldsOf(AttributeShape shape)
    {
        var at = shape.Field.Select(FieldStep.Parse).ToList().FindIndex(it => it is { KeyField: not null, Key: null });
        if (at < 0)
            return [shape.Field];
        var step = FieldStep.Parse(shape.Field[at]);
        var keys = (_rest.FindField([.. shape.Field.Take(at), step.Name]) as ApiArray)?.Items.OfType<ApiObject>().Select(it => it.TextOf(step.KeyField!)) ?? [];
        return from key in keys
               where key is not null && _finder.CanName(key, shape.Arguments[0])
               select (IReadOnlyList<string>)[.. shape.Field.Take(at), $"{step.Name}[{step.KeyField}={key}]", .. shape.Field.Skip(at + 1)];
    }

    private void AddEntries(AttributeShape shape, IReadOnlyList<string> field, ApiObject map)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in map.Keys)
        {
            if (map[key] is ApiUnknown or ApiScalar { Kind: ScalarKind.String })
            {
                _uses.Add(InHolder(new AttributeUse(shape, [(shape.Arguments[0], ApiScalar.String(key)), (shape.Arguments[1], map[key]!)]), field));
                said.Add(key);
            }
            else
            {
                _finder.Report(map[key]!, "the API expects a string here");
            }
        }

        if (said.Count > 0)
            _rest.Take(field, said);
    }

    private void AddItems(AttributeShape shape, IReadOnlyList<string> field, ApiArray list)
    {
        var shapes = AttributeMap.All.Where(it => it.Target == _target && it.Kind == AttributeKind.Item && it.Field.SequenceEqual(shape.Field)).ToList();
        // Several attributes write volumes. The first of them stands for all.
        if (!ReferenceEquals(shapes[0], shape) || new ItemFinder(shapes, _finder).Take(list) is not { } items)
            return;
        var path = _rest.PathOf(field);
        _rest.Take(field);
        for (var i = 0; i < items.Count; i++)
        {
            IReadOnlyList<string> item = [.. path, i.ToString(CultureInfo.InvariantCulture)];
            _uses.Add(InHolder(items[i].Use, field));
            _items.Add((JsonPointer.Write(item), items[i].Use.Shape));
            AddRaw(item, items[i].UnmappedFields);
        }
    }

    private void AddRaw(IReadOnlyList<string> at, UnmappedFields rest)
    {
        foreach (var (steps, value) in rest.Pieces())
        {
            // An index is no part of a field's name.
            var reason = _finder.ObstacleIn(value)
                ?? Enumerable.Range(0, steps.Count).Select(it => _finder.ObstacleOf(rest.Find([.. steps.Take(it)])!)).LastOrDefault(it => it is not null)
                ?? (FieldCoverage.Find(_target, [.. at.Concat(steps).Where(it => !IsIndex(it))]) is { } attribute ? $"{attribute} cannot set it" : "no attribute writes this field");
            _rawFields.Add(new RawField([.. at, .. steps], value, reason));
        }
    }

    private static bool IsIndex(string step) => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
