using System.Collections.Immutable;
using Fargate.Core.Annotations;
using Fargate.Core.Model;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Annotated;

/// <summary>Writes what an attribute says into the task or container that it stands on.</summary>
internal sealed class AttributeReader(
    Dictionary<ApiNode, Place> places, List<AnnotatedFinding> findings, Func<ITypeSymbol, string?> containerName)
{
    private readonly ConstantReader _constants = new(findings, containerName);

    public void Read(AttributeData attribute, AttributeShape shape, INamedTypeSymbol owner, ApiObject target)
    {
        var whole = new Place(owner, attribute, null);
        switch (shape.Kind)
        {
            case AttributeKind.Structure:
                var structure = shape.Field.Length == 0 ? target : target.GetOrAddObject(shape.Field);
                places[structure] = whole;
                Fill(structure, whole, shape);
                break;
            case AttributeKind.Slot:
                var slot = new ApiObject();
                places[slot] = whole;
                Fill(slot, whole, shape);
                target.Set(shape.Field, slot);
                break;
            case AttributeKind.Item:
                var item = new ApiObject();
                places[item] = whole;
                Fill(item, whole, shape);
                AddItem(target.GetOrAddArray(shape.Field), item, whole, shape);
                break;
        }
    }

    private void Fill(ApiObject structure, Place whole, AttributeShape shape)
    {
        foreach (var constant in shape.Constants)
            Set(structure, [constant.Field], ApiScalar.String(constant.Value!), whole);

        var attribute = whole.Attribute;
        // [DependsOn<T>(...)] says with its type argument what [DependsOn(typeof(T), ...)] says with its first one.
        if (attribute.AttributeClass is { IsGenericType: true } generic && shape["container"] is { } type)
            Set(structure, type.Field, _constants.ReadType(generic.TypeArguments[0], whole), whole);
        var parameters = attribute.AttributeConstructor?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;
        for (var i = 0; i < attribute.ConstructorArguments.Length && i < parameters.Length; i++)
            SetArgument(parameters[i].Name, attribute.ConstructorArguments[i]);
        foreach (var named in attribute.NamedArguments)
            SetArgument(named.Key, named.Value);

        void SetArgument(string name, TypedConstant value)
        {
            var place = whole with { Argument = name };
            if (shape[name] is { } argument && _constants.Read(value, argument.Shape, place) is { } node)
                Set(structure, argument.Field, node, place);
        }
    }

    private void Set(ApiObject structure, IReadOnlyList<string> field, ApiNode value, Place place)
    {
        for (var i = 0; i < field.Count - 1; i++)
        {
            structure = structure.GetOrAddObject(field[i]);
            if (!places.ContainsKey(structure))
                places[structure] = place;
        }

        structure.Set(field[field.Count - 1], value);
        places[value] = place;
    }

    private void AddItem(ApiArray list, ApiObject item, Place place, AttributeShape shape)
    {
        var index = list.Items.FindIndex(it => HasSameKey(it, item, shape));
        if (index < 0)
        {
            list.Items.Add(item);
            return;
        }

        if (SymbolEqualityComparer.Default.Equals(places[list.Items[index]].Owner, place.Owner))
            findings.Add(Rules.DuplicateEntry.Find(shape, item, place));
        list.Items[index] = item;
    }

    private static bool HasSameKey(ApiNode one, ApiNode other, AttributeShape shape)
    {
        foreach (var key in shape.Key)
        {
            // An unknown key is like no other.
            if (Text(one, key) is not { } text || text != Text(other, key))
                return false;
        }

        return true;

        static string? Text(ApiNode item, AttributeConstant key) => ((ApiObject)item)[key.Field] switch
        {
            null => key.Value,
            ApiScalar scalar => scalar.Text,
            _ => null,
        };
    }
}
