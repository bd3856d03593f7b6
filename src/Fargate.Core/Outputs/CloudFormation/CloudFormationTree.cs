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
            case ApiArray list when shape is not DocumentShape:
                var items = new ApiArray();
                items.Items.AddRange(list.Items.Select(it => Convert(it, (shape as ListShape)?.Item, field)));
                return items;
            case ApiObject tags when shape is MapShape && field == "Tags":
                return TemplateResources.List([.. tags.Keys.Select(key => Tag(key, tags[key]!))]);
            case ApiObject map when shape is MapShape or DocumentShape:
                return map;
            case ApiObject structure:
                var properties = new ApiObject();
                foreach (var key in InOrder(structure, shape as ObjectShape))
                {
                    if (CloudFormationNames.Of(field, key) is { } name && !CloudFormationNames.IsWithoutValue(key, structure[key]!))
                        properties.Set(name, Convert(structure[key]!, (shape as ObjectShape)?[key], key));
                }

                return properties;
            default:
                return node;
        }
    }

    // Application Auto Scaling has a map of what CloudFormation has a list.
    private static ApiObject Tag(string key, ApiNode value)
    {
        var tag = new ApiObject();
        tag.Set("Key", ApiScalar.String(key));
        tag.Set("Value", value);
        return tag;
    }

    private static IEnumerable<string> InOrder(ApiObject structure, ObjectShape? shape)
    {
        var known = (shape?.Fields ?? []).Select(it => it.Name).Where(it => structure[it] is not null).ToList();
        return known.Concat(structure.Keys.Where(it => !known.Contains(it)));
    }
}
