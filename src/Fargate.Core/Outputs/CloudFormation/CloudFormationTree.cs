using Fargate.Core.Tree;

namespace Fargate.Core.Outputs.CloudFormation;

/// <summary>Turns an input of the API into the properties of CloudFormation's resource, in the API's order of fields.</summary>
internal static class CloudFormationTree
{
    /// <param name="structure">The input; what is empty or unknown in it is left out.</param>
    /// <param name="shape">What the API says of it.</param>
    /// <param name="field">The field that holds it; empty for the input itself.</param>
    public static ApiObject Of(ApiObject structure, Shape shape, string field = "") =>
        (ApiObject)Convert(EmptyValueRemover.Copy(structure, keepsUnknown: false), shape, field);

    private static ApiNode Convert(ApiNode node, Shape? shape, string field)
    {
        switch (node)
        {
            case ApiArray list:
                var items = new ApiArray();
                items.Items.AddRange(list.Items.Select(it => Convert(it, (shape as ListShape)?.Item, field)));
                return items;
            case ApiObject map when shape is MapShape:
                return map;
            case ApiObject structure:
                var properties = new ApiObject();
                foreach (var key in InOrder(structure, shape as ObjectShape))
                {
                    if (CloudFormationNames.Of(field, key) is { } name)
                        properties.Set(name, Convert(structure[key]!, (shape as ObjectShape)?[key], key));
                }

                return properties;
            default:
                return node;
        }
    }

    private static IEnumerable<string> InOrder(ApiObject structure, ObjectShape? shape)
    {
        var known = (shape?.Fields ?? []).Select(it => it.Name).Where(it => structure[it] is not null).ToList();
        return known.Concat(structure.Keys.Where(it => !known.Contains(it)));
    }
}
